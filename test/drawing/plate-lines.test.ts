import { describe, expect, it } from 'vitest';
import { plateLines } from '../../src/drawing/plate-lines';
import { emWidth } from '../../src/drawing/text-width';

const home = { familyLast: false, familyFirst: true };
const meeting = { width: 750, height: 725 };
const vehicle = { width: 435, height: 425 };
const titles = (title: string, plate = meeting, name = '沈知远') =>
  plateLines({ name, title }, plate, home).lines.flatMap((line) => (line.kind === 'title' ? [line.text] : []));

describe('the title on a plate', () => {
  it('stands on one line below the name', () => expect(titles('常务副市长')).toEqual(['常务副市长']));
  it('takes two lines after a body when it is long', () => expect(titles('市商务局副局长')).toEqual(['市商务局', '副局长']));
  it('is dropped, never cut, when it would be too small to read', () => {
    expect(titles('国际经济技术合作促进委员会主任')).toEqual([]);
    expect(titles('常务副市长', vehicle, '古丽娜尔·艾山')).toEqual([]);
  });
});

describe('a plate too low for two lines', () => {
  const folding = { width: 600, height: 230 };
  it('has the whole name on one, where it can still be read', () => {
    const { lines } = plateLines({ name: '米拉·秦', title: '译员' }, folding, home);
    expect(lines.map(({ text }) => text)).toEqual(['米拉·秦']);
    expect(lines[0]?.size).toBeGreaterThanOrEqual(100);
  });
  it('keeps two where one would be smaller still', () =>
    expect(plateLines({ name: '马克西米利安·霍恩施泰因' }, { width: 300, height: 230 }, home).lines).toHaveLength(2));
});

describe('every plate', () => {
  const people = [
    { name: '沈知远', title: '市长' },
    { name: '阿不都热合曼·买买提明', title: '副州长' },
    { name: 'Muhammad Abdulrahman Al-Rashid', title: 'Deputy Minister of Trade' },
  ];
  it.each([meeting, vehicle, { width: 300, height: 220 }])('%o holds its lines, one below the other', (plate) => {
    for (const person of people) {
      const { lines } = plateLines(person, plate, home);
      for (const { text, size, below } of lines) {
        expect(emWidth(text) * size).toBeLessThanOrEqual(plate.width);
        expect(Math.abs(below) + size / 2).toBeLessThanOrEqual(plate.height / 2);
      }
      const tops = lines.map(({ below }) => below);
      expect(tops).toEqual(tops.toSorted((left, right) => left - right));
      expect(lines.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('a long family name seen from afar', () => {
  it('loses its particles and breaks after its hyphen, rather than become dust', () => {
    const person = { name: 'Maximilian von der Hohenstein-Württemberg' };
    const { short } = plateLines(person, { width: 750, height: 725 }, { familyLast: true });
    expect(short.map(({ text }) => text)).toEqual(['Hohenstein-', 'Württemberg']);
    expect(Math.min(...short.map(({ size }) => size))).toBeGreaterThan(80);
  });
});
