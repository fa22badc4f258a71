import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { writePlan } from '../../src/exchange/plan/write-plan';
import { contextOf, type Sketch } from '../protocol/rules/contexts';
import { convoyOf, roundTable } from '../protocol/rules/rooms';

type Out = { readonly findings: readonly { readonly rule: string; readonly severity: string }[] };

/** The rules that the headless command names for a plan read from a file. */
async function rulesSaid(sketch: Sketch): Promise<readonly string[]> {
  const { reception, occasion } = contextOf(sketch);
  const disk = { read: async () => new TextEncoder().encode(writePlan(reception)), write: async () => {} };
  const { err, out } = await run(['check', 'plan.xici', '--occasion', occasion.id, '--json'], disk);
  expect(err).toBe('');
  return (out as Out).findings.map(({ rule }) => rule);
}

const meal = { room: roundTable, people: 'G1 H1', convention: 'cn-domestic' } as const;
const foreign = { ...meal, convention: 'cn-foreign' } as const;
const cars = { room: convoyOf(2), people: 'G1 H1', sit: 'V2.2C=G1 V2.2A=H1', convention: 'cn-domestic' } as const;
const dish = (name: string) => ({ notes: { menu: { dishes: [name] } } });
const drink = (name: string) => ({ notes: { menu: { drinks: [name] } } });
const eats = (diet: string) => ({ about: { G1: { diet } } });
const isOf = (ethnicity: string) => ({ about: { G1: { ethnicity } } });
const workMeal = { ...meal, given: { event: 'work-meal' } } as const;
const letter = { receptionSheet: { letter: { number: '〔2026〕12号' } } };
const led = (grade: number, title: string, perHead: number): Sketch => ({
  ...foreign,
  sheet: { title, start: '2026-11-30T18:00', end: '2026-11-30T19:00' },
  about: { G1: { grade }, H1: { grade: 3 } },
  notes: { menu: { perHead } },
});

/** Each sentence with a plan that goes against it, and the nearest plan that does not. */
type Question = readonly [sentence: string, rule: string, against: Sketch, within: Sketch];

const regulation: readonly Question[] = [
  [
    'Art. 7: no letter, no reception',
    'visit-announced-by-letter',
    { ...meal, receptionSheet: { purpose: '考察' } },
    { ...meal, ...letter },
  ],
  [
    'Art. 8: no greeting at the airport',
    'no-greeting-at-boundary',
    { ...meal, sheet: { title: '机场迎接' } },
    { ...meal, sheet: { title: '晚餐' } },
  ],
  [
    'Art. 8: no greeting at the border',
    'no-greeting-at-boundary',
    { ...meal, sheet: { title: '交界处迎接' } },
    { ...meal, sheet: { title: '座谈' } },
  ],
  ['Art. 8: no banners', 'welcome-kept-simple', { ...meal, notes: { trappings: ['banners'] } }, meal],
  ['Art. 8: no crowds', 'welcome-kept-simple', { ...meal, notes: { trappings: ['crowds'] } }, meal],
  ['Art. 8: no carpet', 'welcome-kept-simple', { ...meal, notes: { trappings: ['carpet'] } }, meal],
  [
    'Art. 9: standard rooms',
    'lodging-within-standard',
    { ...meal, receptionSheet: { lodging: [{ place: 'A', room: 'suite' }] } },
    { ...meal, receptionSheet: { lodging: [{ place: 'A', room: 'standard' }] } },
  ],
  [
    'Art. 9: a suite for provincial rank',
    'lodging-within-standard',
    { ...meal, about: { G1: { grade: 5 } }, receptionSheet: { lodging: [{ place: 'A', room: 'suite' }] } },
    { ...meal, about: { G1: { grade: 4 } }, receptionSheet: { lodging: [{ place: 'A', room: 'suite' }] } },
  ],
  ['Art. 10: one work meal', 'one-work-meal', { ...workMeal, before: { title: '午餐' } }, workMeal],
  ['Art. 10: no shark fin', 'menu-within-regulation', { ...meal, ...dish('红烧鱼翅') }, { ...meal, ...dish('红烧豆腐') }],
  ['Art. 10: no bird’s nest', 'menu-within-regulation', { ...meal, ...dish('冰糖燕窝') }, { ...meal, ...dish('冰糖雪梨') }],
  ['Art. 10: no cigarettes', 'menu-within-regulation', { ...workMeal, notes: { trappings: ['cigarettes'] } }, workMeal],
  ['2025: no alcohol at a work meal', 'no-alcohol-at-work-meal', { ...workMeal, ...drink('白酒') }, { ...workMeal, ...drink('绿茶') }],
  ['foreign guests: a minister’s banquet 400', 'banquet-within-standard', led(3, '欢迎宴会', 410), led(3, '欢迎宴会', 400)],
  ['foreign guests: a buffet 150', 'banquet-within-standard', led(3, '自助餐', 160), led(3, '自助餐', 150)],
  ['foreign guests: cocktails 100', 'banquet-within-standard', led(3, '酒会', 110), led(3, '酒会', 100)],
  ['foreign guests: tea 60', 'banquet-within-standard', led(3, '茶会', 70), led(3, '茶会', 60)],
  ['foreign guests: a minister’s day 500', 'daily-meals-within-standard', led(3, '晚餐', 510), led(3, '晚餐', 500)],
  ['foreign guests: the day of others 300', 'daily-meals-within-standard', led(5, '晚餐', 310), led(5, '晚餐', 300)],
  [
    'Politburo: one of the province',
    'politburo-trip-within-limit',
    { ...meal, people: 'G1 H1 H2', about: { G1: { title: '中央政治局委员' }, H1: { title: '省委书记' }, H2: { title: '省长' } } },
    { ...meal, about: { G1: { title: '中央政治局委员' }, H1: { title: '省委书记' } } },
  ],
  [
    '§8.3: no police cars ahead',
    'no-police-car-ahead',
    { ...cars, about: { G1: { organization: '公安部' } }, notes: { vehicles: { V1: { role: 'pilot' } } } },
    { ...cars, about: { G1: { organization: '公安部' } }, notes: { vehicles: { V1: { role: 'lead' } } } },
  ],
  [
    'flags: the foreign flag superior',
    'guest-flag-in-superior-place',
    { ...foreign, notes: { flags: [{ place: 'table', fromOwnRight: ['中国', '法国'] }] } },
    { ...foreign, notes: { flags: [{ place: 'table', fromOwnRight: ['法国', '中国'] }] } },
  ],
];

const customs: readonly Question[] = [
  [
    'Muslims: no pork',
    'dishes-fit-diets',
    { ...meal, ...eats('清真'), ...dish('东坡肉') },
    { ...meal, ...eats('清真'), ...dish('手抓羊肉') },
  ],
  [
    'Muslims: no blood',
    'dishes-fit-diets',
    { ...meal, ...eats('清真'), ...dish('鸭血粉丝') },
    { ...meal, ...eats('清真'), ...dish('牛肉面') },
  ],
  [
    'Muslims: no alcohol alone',
    'dishes-fit-diets',
    { ...meal, ...eats('清真'), ...drink('红酒') },
    { ...meal, ...eats('清真'), ...drink('茶') },
  ],
  [
    'Hindus: no beef',
    'dishes-fit-diets',
    { ...meal, ...eats('印度教'), ...dish('红烧牛肉') },
    { ...meal, ...eats('印度教'), ...dish('清炒时蔬') },
  ],
  [
    'Jews: no fish without fins and scales',
    'dishes-fit-diets',
    { ...meal, ...eats('犹太教'), ...dish('红烧鳗鱼') },
    { ...meal, ...eats('犹太教'), ...dish('清蒸鲈鱼') },
  ],
  [
    'monks: no meat',
    'dishes-fit-diets',
    { ...meal, ...eats('佛教僧人'), ...dish('红烧肉') },
    { ...meal, ...eats('佛教僧人'), ...dish('清炒豆腐') },
  ],
  [
    'monks: no pungent vegetables',
    'dishes-fit-diets',
    { ...meal, ...eats('佛教僧人'), ...dish('韭菜豆腐') },
    { ...meal, ...eats('佛教僧人'), ...dish('白菜豆腐') },
  ],
  ['Manchu: no dog', 'dishes-fit-diets', { ...meal, ...isOf('满族'), ...dish('狗肉煲') }, { ...meal, ...isOf('满族'), ...dish('羊肉煲') }],
  [
    'Mongols: no dog',
    'dishes-fit-diets',
    { ...meal, ...isOf('蒙古族'), ...dish('狗肉煲') },
    { ...meal, ...isOf('蒙古族'), ...dish('羊肉煲') },
  ],
  [
    'Tibetans: no horse',
    'dishes-fit-diets',
    { ...meal, ...isOf('藏族'), ...dish('马肉') },
    { ...meal, ...isOf('藏族'), ...dish('牦牛肉') },
  ],
  [
    'Tibetans: no donkey',
    'dishes-fit-diets',
    { ...meal, ...isOf('藏族'), ...dish('驴肉火烧') },
    { ...meal, ...isOf('藏族'), ...dish('牦牛肉') },
  ],
  [
    'Tibetans: often no fish',
    'dishes-fit-diets',
    { ...meal, ...isOf('藏族'), ...dish('清蒸鱼') },
    { ...meal, ...isOf('藏族'), ...dish('牦牛肉') },
  ],
  [
    'Mongols: in one source no fish',
    'dishes-fit-diets',
    { ...meal, ...isOf('蒙古族'), ...dish('清蒸鱼') },
    { ...meal, ...isOf('蒙古族'), ...dish('鱼香肉丝') },
  ],
];

describe.each([
  ['cn.md §10', regulation],
  ['cn.md §11', customs],
])('%s asked of plan files, sentence by sentence', (_, questions) => {
  it.each(questions)('%s', async (_sentence, rule, against, within) => {
    expect(await rulesSaid(against)).toContain(rule);
    expect(await rulesSaid(within)).not.toContain(rule);
  });
});
