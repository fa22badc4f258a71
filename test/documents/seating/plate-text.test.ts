import { describe, expect, it } from 'vitest';
import { letteredPlate, plateText } from '../../../src/documents/seating/plate-text';

const titleOn = (width: number, title: string) => plateText({ name: ['Gulnar'], title }, { x: 0, y: 0, width, height: 12 }, false).title;

describe('a title on a plate', () => {
  it.each([8, 9, 10, 11, 12, 14])('breaks no Latin word in its middle: %s mm', (width) => {
    for (const title of ['Commerce', 'Deputy Mayor', 'Culture and Tourism']) {
      const lines = titleOn(width, title);
      for (const word of lines.length > 0 ? title.split(' ') : []) expect(lines.some((line) => line.includes(word))).toBe(true);
    }
  });

  it('stands where there is room', () => expect(titleOn(14, 'Commerce')).toEqual(['Commerce']));
});

it('a dotted name on a narrow plate keeps the four signs before its dot on one line', () => {
  const { name } = plateText({ name: ['古丽娜尔·买买提吐尔逊'] }, { x: 0, y: 0, width: 10, height: 14 }, false);
  expect(name).toEqual(['古丽娜尔·', '买买提', '吐尔逊']);
});

describe('a name that runs down', () => {
  const down = (name: string) => plateText({ name: [name], title: '市长' }, { x: 0, y: 0, width: 14, height: 14 }, true);

  it('stands in two columns where it is dotted and long, so that it is not smaller than its neighbors', () => {
    expect(down('埃莱娜·莫拉维').name).toEqual(['埃莱娜·', '莫拉维']);
    expect(down('埃莱娜·莫拉维').nameSize).toBeGreaterThan(down('沈知远').nameSize * 0.7);
  });

  it('is one column otherwise', () => expect(down('欧阳若川').name).toEqual(['欧阳若川']));
});

it('a line that ends with a dot stays inside its plate, however wide a font makes the dot', () => {
  const box = { x: 10, y: 0, width: 10, height: 14 };
  const plate = plateText({ name: ['安德里·', '维诺'] }, box, false);
  const [, xs = ''] = / x="([\d. ]+)"[^>]*>安德里·</.exec(letteredPlate(plate)) ?? [];
  const places = xs.split(' ').map(Number);
  expect(places).toHaveLength(4);
  const [first = 0, , third = 0, dot = 0] = places;
  expect(first - plate.nameSize / 2).toBeGreaterThanOrEqual(box.x - 0.001);
  expect(dot + plate.nameSize / 4).toBeLessThanOrEqual(box.x + box.width + 0.001);
  expect(dot - third).toBeCloseTo(plate.nameSize * 0.75, 1);
});
