import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { Reception } from '../../src/model/reception';
import { textsOf } from '../documents/reading';
import { richReception } from '../documents/rich-reception';

const whole = richReception('zh-CN');

/** The sheet that the headless command writes of a plan: its paper and, sheet by sheet, what is to be read on it, without spaces. */
async function sheetOf(plan: Reception, args: string): Promise<{ readonly paper: string; readonly text: string; readonly drawn: string }> {
  let drawn = '';
  const { err, status } = await run(['print', 'plan.xici', ...args.split(' '), '-o', 'sheet.html'], {
    read: async () => new TextEncoder().encode(JSON.stringify(plan)),
    write: async (_, content) => {
      drawn = String(content);
    },
  });
  expect(status, err).toBe(0);
  return { paper: /size:([^;}]*)/.exec(drawn)?.[1] ?? '', text: textsOf(drawn).join('').replaceAll(/\s/g, ''), drawn };
}

type Change = (plan: Reception) => unknown;

/** The plan with something changed in its file. */
const changed = (change: Change): Reception => {
  const plan = structuredClone(whole);
  change(plan);
  return Reception.parse(plan);
};

const called = <Kind>(those: Readonly<Record<string, Kind>> | undefined, id: string): Kind | undefined => those?.[id];
const first = (plan: Reception) => Object.values(plan.people)[0];
const set = (of: object | undefined, values: object) => Object.assign(of ?? {}, values);
const occasion = (plan: Reception, id: string) => called(plan.occasions, id);
const host = (plan: Reception, name: string) => called(plan.people, `sample-${name}`);
const car = (plan: Reception) => called(occasion(plan, 'convoy')?.vehicles, 'V1');
const sheet = (values: object) => (plan: Reception) => set(plan.sheet, values);

/** Each sentence with a sheet, a change of the plan, and what is to be read after it and was not before. */
type Question = readonly [sentence: string, args: string, change: Change, read: string];

const list = '--document reception-list';
const cars = '--document manifest --occasion convoy';

const said: readonly Question[] = [
  ['list: date', list, (plan) => set(plan, { date: '2026-12-03' }), '12月3日'],
  ['list: applicant', list, sheet({ applicant: '阮清和' }), '申请人阮清和'],
  ['list: department', list, sheet({ department: '接待办' }), '承办部门接待办'],
  ['list: number of the letter', list, sheet({ letter: { number: '〔2026〕18号' } }), '〔2026〕18号'],
  ['list: title of the letter', list, sheet({ letter: { title: '关于赴江临考察的函' } }), '关于赴江临考察的函'],
  ['list: visiting unit', list, sheet({ visitor: '云州市考察团' }), '来访单位云州市考察团'],
  ['list: leader and post', list, (plan) => set(first(plan), { name: '卫长风', title: '省发展改革委主任' }), '主宾卫长风省发展改革委主任'],
  ['list: level', list, sheet({ level: '省部级' }), '接待级别省部级'],
  ['list: numbers by level, given', list, (plan) => set(first(plan), { grade: 5 }), '厅局级1人'],
  ['list: numbers by level, as the post says', list, (plan) => set(first(plan), { country: '中国', title: '云岭省省长' }), '省部级以上1人'],
  ['list: companions', list, (plan) => set(host(plan, 'shen'), { name: '卫长风' }), '卫长风'],
  ['list: support staff', list, (plan) => set(host(plan, 'lin'), { name: '卫长风' }), '卫长风'],
  ['list: item, time and place', list, (plan) => set(occasion(plan, 'photo'), { place: '北门台阶' }), '北门台阶'],
  ['list: fee', list, (plan) => set(occasion(plan, 'gala'), { cost: 3600 }), '3600.00元'],
  ['list: total', list, (plan) => set(occasion(plan, 'gala'), { cost: 3600 }), '4800.00元'],
  ['cars: time', cars, (plan) => set(occasion(plan, 'convoy'), { start: '2026-11-27T17:20' }), '17:20'],
  ['cars: from and to', cars, (plan) => set(occasion(plan, 'convoy'), { place: '宾馆至港区' }), '宾馆至港区'],
  ['cars: driver', cars, (plan) => set(car(plan), { driver: '庄驰' }), '司机庄驰'],
  ['cars: phone', cars, (plan) => set(car(plan), { driver: '庄驰', phone: '136 2222' }), '1362222'],
];

describe('cn.md §12 asked of plan files: what a sheet says', () => {
  it.each(said)('%s', async (_sentence, args, change, read) => {
    expect((await sheetOf(whole, args)).text).not.toContain(read);
    expect((await sheetOf(changed(change), args)).text).toContain(read);
  });
});

const cards = '--document place-cards --option titles=no';
/** Faces printed upside down: one on each card. */
const upsideDown = (text: string) => text.split('rotate(180').length - 1;

describe('cn.md §12.1 asked of plan files: place cards', () => {
  const two = changed((plan) =>
    set(plan, { people: { a: { ...first(plan), id: 'a', name: '沈 远', otherName: undefined } }, occasions: {}, programme: [] }),
  );
  const nameOn = (drawn: string) => /<text class="name[^>]*font-size="([\d.]+)"[^>]* x="([\d. ]+)"/.exec(drawn);

  it.each([
    ['folded-a4', '297mm 210mm', 1],
    ['three-fold-a4', '297mm 210mm', 1],
    ['210x140', '210mm 297mm', 1],
    ['200x100', '210mm 297mm', 1],
    ['180x70', '210mm 297mm', 2],
    ['100x65', '210mm 297mm', 4],
    ['90x55', '210mm 297mm', 4],
  ])('%s stands on %s, %i on a sheet', async (size, paper, onEach) => {
    const made = await sheetOf(whole, `--document place-cards --option size=${size}`);
    expect(made.paper).toBe(paper);
    expect(upsideDown(made.drawn)).toBe(28);
    expect(made.drawn.split('<svg').length - 1).toBe(28 / onEach);
  });

  it.each([
    ['150', '100'],
    ['180', '120'],
    ['200', '150'],
    ['300', '200'],
  ])('an observed size of %s × %s is made as a free one', async (width, height) => {
    const made = await sheetOf(two, `--document place-cards --option size=free --option width=${width} --option height=${height}`);
    expect(upsideDown(made.drawn)).toBe(1);
  });

  it('the name alone, or with the post', async () => {
    const post = '云岭省发展改革委主任';
    const plan = changed((one) => set(first(one), { title: post, organization: undefined }));
    expect((await sheetOf(plan, cards)).text).not.toContain(post);
    expect((await sheetOf(plan, '--document place-cards --option titles=yes')).text).toContain(post);
  });

  it('a foreign guest has a name on each side', async () => {
    expect((await sheetOf(whole, cards)).text).toContain('ElenaMoravi埃莱娜·莫拉维');
  });

  it('a name of two signs is set open, about half of the face high', async () => {
    const { drawn } = await sheetOf(two, cards);
    const [, size = '', places = ''] = nameOn(drawn) ?? [];
    const [left = 0, right = 0] = places.split(' ').map(Number);
    expect(Number(size)).toBeGreaterThan(45);
    expect(Number(size)).toBeLessThan(60);
    // From the middle of one sign to that of the next: a sign and a gap.
    expect((right - left) / Number(size)).toBeGreaterThan(1.8);
  });

  it('the upper face is printed upside down', async () => {
    expect(upsideDown((await sheetOf(two, cards)).drawn)).toBe(1);
  });
});

describe('cn.md §12.2 asked of plan files: the chart of seats', () => {
  const chart = '--document seating-chart --occasion sample-rostrum';

  it('lies across on A4 or A3 and says from where it is looked at', async () => {
    const made = await sheetOf(whole, chart);
    expect(made.paper).toBe('297mm 210mm');
    expect(made.text).toContain('从台下看');
    expect(made.text).toContain('台口');
    expect((await sheetOf(whole, `${chart} --option paper=A3`)).paper).toBe('420mm 297mm');
  });

  it('has number, name and post of each', async () => {
    expect((await sheetOf(whole, chart)).text).toContain('陆景行副市长3');
    const plan = changed((one) => set(host(one, 'lu'), { name: '卫长风', title: '副秘书长' }));
    expect((await sheetOf(plan, chart)).text).toContain('卫长风副秘书长3');
  });

  it('and at the entrance everybody is found by name', async () => {
    const plan = changed((one) => set(host(one, 'lu'), { name: '卫长风' }));
    expect((await sheetOf(plan, '--document entrance-chart --occasion gala')).text).toContain('卫长风2号桌7席');
  });
});

describe('cn.md §11 asked of plan files: what the kitchen is told', () => {
  const kitchen = '--document kitchen-list --occasion gala';

  it('of a people whose dishes no source names, to ask', async () => {
    const of = (ethnicity: string) => changed((one) => set(first(one), { ethnicity }));
    for (const people of ['壮族', '佤族'])
      expect((await sheetOf(of(people), kitchen)).text).toContain('资料未载其饮食习俗，以本人及当地意见为准');
    expect((await sheetOf(of('汉族'), kitchen)).text).not.toContain('资料未载');
    expect((await sheetOf(of('藏族'), kitchen)).text).not.toContain('资料未载');
  });

  it('who is served first, and who toasts whom', async () => {
    const { text } = await sheetOf(whole, kitchen);
    for (const words of ['上菜：从主宾开始。', '祝酒：主人先祝，主宾回敬。', '不以酒敬穆斯林客人']) expect(text).toContain(words);
    const french = changed((one) => set(occasion(one, 'gala'), { convention: 'fr' }));
    expect((await sheetOf(french, kitchen)).text).not.toContain('上菜：');
  });
});

describe('cn.md §12.3 asked of plan files: the handbook', () => {
  const book = '--document handbook';
  const contents: readonly (readonly [sentence: string, change: Change, read: string])[] = [
    ['schedule', (plan) => set(occasion(plan, 'photo'), { title: '北门合影' }), '北门合影'],
    ['who meets the guests', sheet({ contacts: [{ name: '阮清和', duty: '接站引导' }] }), '阮清和接站引导'],
    ['cars', (plan) => set(car(plan), { plate: '江A·20261' }), '江A·20261'],
    ['lodging', sheet({ lodging: [{ place: '云栖宾馆', room: 'standard' }] }), '云栖宾馆标准间'],
    ['division of labor', sheet({ contacts: [{ name: '阮清和', duty: '宴会组' }] }), '宴会组'],
    ['guests', (plan) => set(first(plan), { name: '卫长风' }), '卫长风'],
  ];

  it.each(contents)('%s', async (_sentence, change, read) => {
    expect((await sheetOf(whole, book)).text).not.toContain(read);
    expect((await sheetOf(changed(change), book)).text).toContain(read);
  });
});
