import { describe, expect, it } from 'vitest';
import type { DocumentOptions } from '../../../src/model/paper-settings';
import { made } from '../made';
import { plainText, textsOf, timesIn } from '../reading';
import { occasionOf, person } from '../sample';

const syllables = [...'知若景子安明远川行书'];
/** Short names and long ones, as they come in a column of guests from abroad. */
const riders = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    person(
      place % 3 === 0
        ? `埃莱娜·${syllables[place % 10]}${syllables[Math.floor(place / 10)]}拉维`
        : `沈${syllables[place % 10]}${syllables[Math.floor(place / 10)]}`,
      place % 2 ? 'host' : 'guest',
    ),
  );
const columnOf = (vehicles: string, count: number) =>
  occasionOf(riders(count), { layout: 'vehicle/convoy', settings: { vehicles }, convention: 'cn-foreign', title: '赴港区车队' });
const chartOf = (context: ReturnType<typeof columnOf>, options: DocumentOptions = {}) => made('seating-chart', context, options);

const six = columnOf('sedan,sedan,sedan,mpv-7,van-9,coaster', 36);
const many = columnOf(Array.from({ length: 14 }, () => 'sedan').join(','), 56);

describe('the chart of a column', () => {
  it.each([
    ['six vehicles', 'portrait', six],
    ['six vehicles', 'auto', six],
    ['fourteen cars', 'portrait', many],
    ['fourteen cars', 'landscape', many],
  ] as const)('of %s has every name on its seat, on A4 %s', (_, orientation, column) => {
    const { pages } = chartOf(column, { orientation, titles: false });
    const seated = column.people.filter(({ id }) => column.seatsOf(id).length > 0);
    expect(seated.length).toBeGreaterThan(30);
    const drawn = plainText(pages.filter(({ body }) => !textsOf(body).includes('席位')));
    for (const { name } of seated) expect(timesIn(drawn, name), name).toBe(1);
  });

  it('goes on on further sheets only where names want it, all at one size', () => {
    const { pages } = chartOf(many, { titles: false });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(14);
    const names = pages.map(({ body }) => textsOf(body).filter((text) => /^V\d+$/.test(text)));
    expect(names.flat()).toEqual(Array.from({ length: 14 }, (_, index) => `V${index + 1}`));
    expect(new Set(pages.flatMap(({ body }) => [...body.matchAll(/scale\(([\d.]+)\)/g)].map(([, scale]) => scale))).size).toBe(1);
  });

  it('leads from each vehicle to the one that follows it', () => {
    const arrows = (column: ReturnType<typeof columnOf>) =>
      chartOf(column, { titles: false }).pages.flatMap(({ body }) => [...body.matchAll(/h350m-100 -80/g)]).length;
    expect([arrows(six), arrows(many)]).toEqual([5, 13]);
  });

  it('stays one drawing where every name stands on it', () => {
    const { pages } = chartOf(columnOf('sedan,sedan', 6), { titles: false });
    expect(pages).toHaveLength(1);
    expect(textsOf(pages[0]?.body ?? '')).toContain('行进方向');
  });

  it('has every name when it is looked at from the other end', () => {
    const { pages } = chartOf(six, { view: 'turned', titles: false });
    const plain = chartOf(six, { titles: false }).pages;
    const turnedBodies = (all: typeof pages) => timesIn(all.map(({ body }) => body).join(''), 'rotate(180');
    expect(turnedBodies(pages)).toBeGreaterThan(turnedBodies(plain));
    for (const { name } of six.people.filter(({ id }) => six.seatsOf(id).length > 0)) expect(timesIn(plainText(pages), name), name).toBe(1);
  });

  it('goes by seat ids with the names beside, where whole names on seats would take a sheet for each vehicle', () => {
    const people = Array.from({ length: 105 }, (_, place) =>
      person(`阿卜杜热合曼·${syllables[place % 10]}${syllables[Math.floor(place / 10) % 10]}${place}买买提吐尔逊`, 'guest'),
    );
    const long = occasionOf(people, {
      layout: 'vehicle/convoy',
      settings: { vehicles: 'sedan,sedan,sedan,suv,mpv-7,van-9,coaster,coach,suv' },
      convention: 'cn-foreign',
    });
    const { pages } = chartOf(long);
    expect(pages.length).toBeLessThan(5);
    for (const { name } of people.filter(({ id }) => long.seatsOf(id).length > 0)) expect(timesIn(plainText(pages), name), name).toBe(1);
    // The vehicle bears its own id: on its seats stands what follows it.
    const texts = pages.flatMap(({ body }) => textsOf(body));
    expect(texts.filter((text) => text === 'V8.11A')).toHaveLength(1);
    expect(texts.filter((text) => text === '11A')).toHaveLength(1);
  });

  it('gives no sheet of its own to a name that would find no room there either', () => {
    const endless = person('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'guest');
    const [plain, withIt] = [person('沈知远', 'guest'), endless].map((first) => {
      const people = [first, ...riders(30).slice(1)];
      const column = occasionOf(people, { layout: 'vehicle/convoy', settings: six.occasion.settings, convention: 'cn-foreign' });
      return chartOf(column, { titles: false }).pages;
    });
    const isList = ({ body }: { readonly body: string }) => textsOf(body).includes('席位');
    expect(plain?.some(isList)).toBe(false);
    expect(withIt?.some(isList)).toBe(false);
    expect(withIt).toHaveLength(plain?.length ?? 0);
    expect(timesIn(plainText(withIt ?? []), endless.name)).toBe(1);
  });
});
