import { describe, expect, it } from 'vitest';
import { plateText } from '../../../src/documents/seating/plate-text';

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
