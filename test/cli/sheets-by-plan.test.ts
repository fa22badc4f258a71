import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { writePlan } from '../../src/exchange/plan/write-plan';
import type { Settings } from '../../src/model/occasion';
import { contextOf, type Sketch } from '../protocol/rules/contexts';
import { convoyOf, largeTable, type Room, roundTable } from '../protocol/rules/rooms';

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

/** The file names its layout and settings, and the command builds the room anew. */
const built = (room: Room, settings: Settings): Room => ({ ...room, layout: { ...room.layout, settings } });
const several = (letter: string, many: number) => Array.from({ length: many }, (_, place) => `${letter}${place + 1}`);
/** A work meal of so many guests and hosts, by the limit of the nation, of the place or of the company. */
const accompanied = (guests: number, hosts: number, limit = 'national'): Sketch => ({
  ...workMeal,
  people: [...several('G', guests), ...several('H', hosts)].join(' '),
  given: { event: 'work-meal', limit },
});
const listed: Sketch = {
  ...meal,
  sheet: { start: '2026-11-30T18:00', place: '机关食堂' },
  about: { G1: { organization: '云州市政府', title: '处长' } },
};
const driven = (role: 'driver' | 'aide'): Sketch => ({ ...meal, people: 'G1 H1 H2', about: { H2: { role } } });
const at = (organization: string): Sketch => ({ ...meal, about: { G1: { organization } } });
const from = (country: string): Sketch => ({ ...foreign, about: { G1: { country } } });
/** So many at one table, the first of them from this country. */
const seated = (many: number, country: string): Sketch => ({
  room: built(largeTable(14), { seats: 14 }),
  people: several('G', many).join(' '),
  sit: several('G', many)
    .map((name, place) => `${place + 1}=${name}`)
    .join(' '),
  convention: 'cn-domestic',
  about: { G1: { country } },
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
  ['Art. 10: no protected wild animals', 'menu-within-regulation', { ...meal, ...dish('清炖穿山甲') }, { ...meal, ...dish('清炖土鸡') }],
  ['Art. 10: no game', 'menu-within-regulation', { ...meal, ...dish('野味拼盘') }, { ...meal, ...dish('野菜拼盘') }],
  ['Art. 10: no high-grade liquor', 'menu-within-regulation', { ...meal, ...drink('茅台') }, { ...meal, ...drink('绿茶') }],
  [
    'Art. 10: no private clubs',
    'menu-within-regulation',
    { ...meal, sheet: { place: '云栖私人会所' } },
    { ...meal, sheet: { place: '机关食堂' } },
  ],
  ['local: no abalone', 'menu-within-regulation', { ...meal, ...dish('红烧鲍鱼') }, { ...meal, ...dish('红烧鲈鱼') }],
  ['local: no sea cucumber', 'menu-within-regulation', { ...meal, ...dish('葱烧海参') }, { ...meal, ...dish('葱烧豆腐') }],
  ['2025: no high-end dishes', 'menu-within-regulation', { ...workMeal, ...dish('高档海鲜') }, { ...workMeal, ...dish('家常豆腐') }],
  [
    'local: no alcohol at noon of a working day',
    'no-alcohol-at-work-meal',
    { ...meal, ...drink('啤酒'), sheet: { start: '2026-11-30T12:00' } },
    { ...meal, ...drink('啤酒'), sheet: { start: '2026-11-29T12:00' } },
  ],
  ['Art. 10: ten guests, three companions', 'companions-within-limit', accompanied(10, 4), accompanied(10, 3)],
  ['Art. 10: a third of twelve', 'companions-within-limit', accompanied(12, 5), accompanied(12, 4)],
  ['a third is rounded down', 'companions-within-limit', accompanied(14, 5), accompanied(14, 4)],
  ['local: five guests, two companions', 'companions-within-limit', accompanied(5, 3, 'local'), accompanied(5, 2, 'local')],
  ['local: six guests, three companions', 'companions-within-limit', accompanied(6, 4, 'local'), accompanied(6, 3, 'local')],
  ['company: as many as guests', 'companions-within-limit', accompanied(5, 6, 'company-foreign'), accompanied(5, 5, 'company-foreign')],
  ['company: half of the excess', 'companions-within-limit', accompanied(9, 8, 'company-foreign'), accompanied(9, 7, 'company-foreign')],
  ['Art. 11: few cars', 'cars-no-more-than-needed', { ...cars, room: built(convoyOf(4), { vehicles: 'sedan,sedan,sedan,sedan' }) }, cars],
  ['Art. 11: no closing of roads', 'welcome-kept-simple', { ...meal, notes: { trappings: ['traffic-control'] } }, meal],
  ['list: time and place', 'reception-list-complete', { ...listed, sheet: { start: '2026-11-30T18:00' } }, listed],
  ['list: unit of the guest', 'reception-list-complete', { ...listed, about: { G1: { title: '处长' } } }, listed],
  ['list: post of the guest', 'reception-list-complete', { ...listed, about: { G1: { organization: '云州市政府' } } }, listed],
  [
    'foreign guests: a department’s banquet 300',
    'banquet-within-standard',
    { ...led(5, '欢迎宴会', 310), about: { H1: { grade: 5 } } },
    { ...led(5, '欢迎宴会', 300), about: { H1: { grade: 5 } } },
  ],
  ['foreign guests: a head of state’s day 600', 'daily-meals-within-standard', led(1, '晚餐', 610), led(1, '晚餐', 600)],
  ['foreign guests: a deputy’s day 550', 'daily-meals-within-standard', led(2, '晚餐', 560), led(2, '晚餐', 550)],
  ['foreign guests: a supper is no banquet', 'daily-meals-within-standard', led(3, '晚餐', 510), led(3, '欢迎晚宴', 510)],
  ['foreign guests: a banquet is no meal of the day', 'banquet-within-standard', led(3, '欢迎晚宴', 450), led(3, '晚餐', 450)],
  [
    'foreign guests: five stars from vice-minister upwards',
    'lodging-within-standard',
    { ...foreign, about: { G1: { grade: 5 } }, receptionSheet: { lodging: [{ place: '五星级宾馆', room: 'standard' }] } },
    { ...foreign, about: { G1: { grade: 4 } }, receptionSheet: { lodging: [{ place: '五星级宾馆', room: 'standard' }] } },
  ],
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
    'flags: abroad the Chinese flag superior',
    'guest-flag-in-superior-place',
    { ...foreign, about: { H1: { country: '法国' } }, notes: { flags: [{ place: 'table', fromOwnRight: ['法国', '中国'] }] } },
    { ...foreign, about: { H1: { country: '法国' } }, notes: { flags: [{ place: 'table', fromOwnRight: ['中国', '法国'] }] } },
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
    'EU letters behind a dish',
    'dishes-fit-diets',
    { ...foreign, ...eats('牛奶过敏'), ...dish('蘑菇汤（A, G）') },
    { ...foreign, ...eats('牛奶过敏'), ...dish('蘑菇汤（A, L）') },
  ],
  [
    'letters on the list',
    'dishes-fit-diets',
    { ...foreign, ...eats('Allergens: B, D'), ...dish('Bisque (B G)') },
    { ...foreign, ...eats('Allergens: D'), ...dish('Bisque (B G)') },
  ],
  [
    'a taste is no allergy',
    'dishes-fit-diets',
    { ...foreign, ...eats('peanut allergy'), ...dish('Satay (E)') },
    { ...foreign, ...eats('likes peanut'), ...dish('Satay (E)') },
  ],
  ['drivers: no alcohol alone', 'dishes-fit-diets', { ...driven('driver'), ...drink('红酒') }, { ...driven('driver'), ...drink('茶') }],
  ['others may have it', 'dishes-fit-diets', { ...driven('driver'), ...drink('红酒') }, { ...driven('aide'), ...drink('红酒') }],
  ['police: no alcohol alone', 'dishes-fit-diets', { ...at('市公安局'), ...drink('红酒') }, { ...at('市文旅局'), ...drink('红酒') }],
  ['prosecutors: no alcohol alone', 'dishes-fit-diets', { ...at('市检察院'), ...drink('红酒') }, { ...at('市检察院'), ...drink('茶') }],
  ['Western guests: no offal', 'dishes-fit-diets', { ...from('法国'), ...dish('爆炒腰花') }, { ...from('日本'), ...dish('爆炒腰花') }],
  [
    'Western guests: no sea cucumber',
    'dishes-fit-diets',
    { ...from('德国'), ...dish('葱烧海参') },
    { ...from('德国'), ...dish('葱烧豆腐') },
  ],
  ['Western guests: not thirteen', 'table-not-of-thirteen', seated(13, '英国'), seated(12, '英国')],
  ['thirteen means nothing among Chinese', 'table-not-of-thirteen', seated(13, '英国'), seated(13, '中国')],
  [
    'Western guests: no Friday the 13th',
    'not-on-friday-the-thirteenth',
    { ...from('美国'), sheet: { start: '2026-11-13T18:00' } },
    { ...from('美国'), sheet: { start: '2026-11-12T18:00' } },
  ],
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
