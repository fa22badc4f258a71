import { describe, expect, it } from 'vitest';
import { stageIn } from '../../../src/documents/print-job';
import { Occasion } from '../../../src/model/occasion';
import { made } from '../made';
import { plainText, textsOf, timesIn } from '../reading';
import { pieceOf, richReception } from '../rich-reception';
import { occasionOf, person } from '../sample';

const reception = richReception('zh-CN');
const gala = pieceOf(reception, 'table-plan');
if (!gala) throw new Error('The sample has no banquet of several tables.');
const seated = gala.people.filter(({ id }) => gala.seatsOf(id).length > 0);

describe('the table plan', () => {
  const texts = (options = {}) => textsOf(made('table-plan', gala, options).pages[0]?.body ?? '');

  it('has every table with its number, how many sit there, and who presides', () => {
    for (const words of ['1', '2', '3', '10人', '9人']) expect(texts()).toContain(words);
  });

  it('has everybody by name when asked, each at one table', () => {
    const text = plainText(made('table-plan', gala, { tableNames: 'all' }).pages);
    for (const { name } of seated) expect(timesIn(text, name), name).toBe(1);
  });

  it('sets all names in one size, and on none of the tables where one has no room for them', () => {
    const sizes = [
      ...(made('table-plan', gala, { tableNames: 'all' }).pages[0]?.body ?? '').matchAll(/class="name" font-size="([\d.]+)"/g),
    ];
    expect(sizes.length).toBeGreaterThan(5);
    expect(new Set(sizes.map(([, size]) => size)).size).toBe(1);

    const many = Array.from({ length: 400 }, (_, place) => person(`来宾${place}`, 'guest'));
    const hall = occasionOf(many, { layout: 'banquet/hall', settings: { tables: 40, seats: 10 } });
    const { pages, notes } = made('table-plan', hall, { tableNames: 'all' });
    const [plan = [], ...lists] = pages.map(({ body }) => textsOf(body));
    expect(plan.filter((text) => text.startsWith('来宾'))).toEqual([]);
    expect(lists.flat().filter((text) => text.startsWith('来宾'))).toHaveLength(400);
    expect(notes).toHaveLength(1);
  });

  it('calls a table by its own name where it has one', () => {
    const occasion = { ...gala.occasion, tables: { T2: { label: '牡丹' } } };
    const named = { ...gala, occasion };
    for (const id of ['table-plan', 'table-sheets', 'table-signs', 'entrance-chart'])
      expect(plainText(made(id, named).pages), id).toContain('牡丹');
  });
});

describe('one sheet a table', () => {
  it('has whoever sits there on the drawing and in the list, and nobody else', () => {
    const { pages } = made('table-sheets', gala);
    expect(pages).toHaveLength(3);
    for (const { id, name } of seated) {
      const table = gala.seatIn(gala.seatsOf(id)[0] ?? ('' as never))?.table;
      pages.forEach((page, place) => {
        const there = `T${place + 1}` === table;
        expect(timesIn(plainText([page]), name), `${name} on sheet ${place + 1}`).toBe(there ? 2 : 0);
      });
    }
  });
});

describe('the list at the door', () => {
  it.each(['pinyin', 'stroke', 'latin', 'table'])('has everybody once with table and seat, by %s', (order) => {
    const text = plainText(made('entrance-chart', gala, { order }).pages);
    for (const person of seated) {
      const name = order === 'latin' ? (person.otherName ?? '') : person.name;
      expect(timesIn(text, name), name).toBeGreaterThanOrEqual(1);
    }
    expect(text).toContain('1号桌');
  });
});

describe('what the kitchen is told when it is asked for', () => {
  const guests = [
    person('梁一', 'guest', { diet: '不吃海鲜', needs: ['轮椅'] }),
    person('佐伊', 'guest', { needs: ['儿童椅'] }),
    person('程二', 'guest'),
  ];
  const meal = occasionOf(guests, { layout: 'banquet/round', settings: {} });
  const text = (options = {}, occasion = meal.occasion) => plainText(made('kitchen-list', { ...meal, occasion }, options).pages);

  it('needs beside diets, and of others nothing unless everybody is wanted', () => {
    for (const words of ['不吃海鲜；轮椅', '佐伊儿童椅']) expect(text()).toContain(words);
    expect(text()).not.toContain('程二');
    expect(text({ onlyDiets: false })).toContain('程二');
  });

  it('no names where they are not wanted', () => {
    expect(text({ names: false })).toContain('不吃海鲜');
    for (const { name } of guests) expect(text({ names: false })).not.toContain(name);
  });

  it('the menu where there is one', () => {
    expect(text({}, { ...meal.occasion, menu: { dishes: ['清蒸鲈鱼'], drinks: ['龙井'] } })).toContain('菜单清蒸鲈鱼、龙井');
    expect(text()).not.toContain('菜单');
  });
});

it('the kitchen hears of whoever comes and has no seat yet: they eat too', () => {
  const people = [person('梁一', 'guest'), person('古丽娜尔', 'guest', { diet: '清真' }), person('程二', 'host')];
  const all = occasionOf(people, { layout: 'banquet/round', settings: {} });
  const one = Object.entries(all.occasion.seating).map(([block, seats]) => [block, Object.fromEntries(Object.entries(seats).slice(0, 1))]);
  const occasion = Occasion.parse({ ...all.occasion, seating: Object.fromEntries(one) });
  const context = stageIn({ ...all.reception, occasions: { [occasion.id]: occasion } }, occasion.id);
  if (!context) throw new Error('The sample cannot be set.');
  const text = plainText(made('kitchen-list', context).pages);
  for (const words of ['清真1', '用餐总人数3', '其中尚未入席2', '尚未入席2人古丽娜尔清真']) expect(text).toContain(words);
  expect(text).not.toContain('无特殊要求。');
});

it('the kitchen hears of every diet, table by table', () => {
  const text = plainText(made('kitchen-list', gala).pages);
  for (const { name, diet } of seated) expect(timesIn(text, name), name).toBe(diet ? 1 : 0);
  expect(text).toContain('清真2');
  expect(text).toContain('不用猪肉');
  expect(text).toContain('穆斯林宾客用清真席');
});

describe('tables that ask for nothing', () => {
  it('are named in one line with how many plates each needs, and have no head of their own', () => {
    const texts = textsOf(made('kitchen-list', gala).pages[0]?.body ?? '');
    expect(texts.join('')).toContain('无特殊要求：3号桌（9人）。');
    expect(texts.filter((text) => text.startsWith('3号桌'))).toEqual([]);
  });

  it('are all of them where nobody eats otherwise, on one sheet for eighty tables', () => {
    const crowd = Array.from({ length: 960 }, (_, place) => person(`来宾${place}`, 'guest'));
    const { pages } = made('kitchen-list', occasionOf(crowd, { layout: 'banquet/hall', settings: { tables: 80, seats: 12 } }));
    expect(pages).toHaveLength(1);
    const served = [...plainText(pages).matchAll(/\d+号桌（(\d+)人）/g)].map(([, count]) => Number(count));
    expect(served.length).toBeGreaterThan(75);
    expect(served.reduce((sum, count) => sum + count, 0)).toBe(960);
    expect(served).not.toContain(0);
  });

  it('a custom that is the diet is not said twice, and a column in which nothing is said is not there', () => {
    expect(textsOf(made('kitchen-list', gala).pages[0]?.body ?? '')).not.toContain('习俗');
    const guests = [
      person('梁一', 'guest', { diet: '不吃海鲜' }),
      person('古丽娜尔', 'guest', { ethnicity: '回族', diet: '清真' }),
      person('马英', 'guest', { ethnicity: '回族' }),
    ];
    const texts = textsOf(made('kitchen-list', occasionOf(guests, { layout: 'banquet/round', settings: {} })).pages[0]?.body ?? '');
    expect(texts).toContain('习俗');
    // The diet of one and in the count, the custom of the other, and over what the custom is.
    expect(texts.filter((text) => text === '清真')).toHaveLength(4);
  });
});

it('a list of nobody says so, and has no head over nothing', () => {
  const empty = occasionOf([], { layout: 'banquet/hall', settings: { tables: 2, seats: 4 } });
  for (const [document, said] of [
    ['entrance-chart', '尚无人入席。'],
    ['sign-in-index', '尚无参加人员。'],
  ] as const) {
    const text = plainText(made(document, empty).pages);
    expect(text).toContain(said);
    expect(text).not.toContain('姓名');
  }
});
