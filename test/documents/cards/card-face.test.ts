import { describe, expect, it } from 'vitest';
import { banded, letteredFace, nameRoom, nameSets, settingIn } from '../../../src/documents/cards/card-face';
import { typeWidth } from '../../../src/documents/type-width';

const nothing = { second: false, title: false };
/** Where each line stands, millimeters from the top of the face: its middle is a good third of its size above the baseline. */
const linesOf = (svg: string) =>
  [...svg.matchAll(/font-size="([\d.]+)"[^>]* y="([\d.]+)[^"]*"[^>]*>([^<]*)/g)].map(([, size, y, text = '']) => ({
    text,
    top: Number(y) - 0.9 * Number(size),
    bottom: Number(y) + 0.12 * Number(size),
  }));

describe('the name on the face of a card', () => {
  it('takes about half of the height, and on the largest cards no more than 140 points', () => {
    expect(nameRoom({ width: 90, height: 55 }, nothing).largest).toBeCloseTo(55 * 0.48);
    expect(nameRoom({ width: 297, height: 150 }, nothing).largest * (72 / 25.4)).toBeCloseTo(140, 0);
  });

  it('leaves room for the other name and for the title where the set has them', () => {
    const face = { width: 180, height: 90 };
    const heights = [nothing, { second: true, title: false }, { second: true, title: true }].map((has) => nameRoom(face, has).height);
    expect(heights).toEqual(heights.toSorted((left, right) => right - left));
    expect(new Set(heights).size).toBe(3);
  });

  it('has a size for Chinese names and one for foreign ones: neither makes the other small', () => {
    const room = nameRoom({ width: 90, height: 55 }, nothing);
    const sets = nameSets(['沈知远', 'Matteo Rossini'], room);
    // Not so long that it would stand alone.
    expect(sets.other.exceptions).toEqual([]);
    expect(settingIn('沈知远', sets).size).toBe(settingIn('沈知远', nameSets(['沈知远'], room)).size);
    expect(settingIn('沈知远', sets).size).toBeGreaterThan(settingIn('Matteo Rossini', sets).size);
  });

  it('stands above the other name and the title, and none lies on another or beyond the face', () => {
    const [face, has] = [
      { width: 100, height: 65 },
      { second: true, title: true },
    ];
    const text = { name: '埃莱娜·莫拉维', second: 'Elena Moravi', title: '罗维斯市人民代表大会常务委员会副主任' };
    const lines = linesOf(letteredFace(text, face, nameSets([text.name], nameRoom(face, has)), has));
    expect(lines.map(({ text: words }) => words).join('')).toBe(`${text.name}${text.second}${text.title}`);
    for (const [place, { top, bottom }] of lines.entries()) {
      expect(top).toBeGreaterThan(lines[place - 1]?.bottom ?? 0);
      expect(bottom).toBeLessThan(face.height);
    }
  });
});

describe('a text in its band', () => {
  const room = { width: 60, height: 12, largest: 8 };

  it('is one line as large as the band allows', () => {
    expect(banded('市长', room)).toEqual({ lines: ['市长'], size: 8 });
    expect(banded('发展和改革委员', room)).toMatchObject({ lines: ['发展和改革委员'], size: 8 });
  });

  it('is two even lines where one would be small, and never wider or higher than the band', () => {
    const long = '罗维斯市人民代表大会常务委员会副主任';
    const { lines, size } = banded(long, room);
    expect(lines).toHaveLength(2);
    expect(size).toBeGreaterThan(60 / typeWidth(long));
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThan(3);
    expect(Math.max(...lines.map(typeWidth)) * size).toBeLessThanOrEqual(room.width + 0.001);
    expect(lines.length * size * 1.25).toBeLessThanOrEqual(room.height + 0.001);
  });
});
