import { describe, expect, it } from 'vitest';
import { chartKey } from '../../../src/documents/seating/chart-key';
import { textsOf } from '../reading';

const entries = ['Wolfeschlegelsteinova Okonjo-Haraldsson', '埃莱娜·莫拉维', 'Maria da Silva', '沈知远'].map((name, place) => ({
  id: `N${place + 1}`,
  name,
  title: 'Deputy Director-General for Economic Affairs',
}));
const textsIn = (width: number) => {
  const key = chartKey(entries, { width, height: 150 });
  return key && textsOf(key.svgAt({ x: 0, y: 0 }));
};

describe('the key beside a chart', () => {
  it('parts a name between its words, however narrow it is, or is none', () => {
    const pieces = new Set(entries.flatMap(({ name }) => name.split(/\s+|(?<=[-·])/u)));
    const widths = [12, 16, 20, 24, 28, 32, 40, 60, 90];
    const told = widths.map(textsIn);
    expect(told.filter((texts) => texts === undefined).length).toBeGreaterThan(0);
    expect(told.filter((texts) => texts !== undefined).length).toBeGreaterThan(2);
    for (const texts of told) {
      const words = texts?.flatMap((text) => text.split(/\s+|(?<=[-·])/u)) ?? [];
      if (texts) for (const piece of pieces) expect(words, piece).toContain(piece);
    }
  });

  it('gives up a name that is longer than any word, and not the key', () => {
    const endless = { id: 'N9', name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', title: '' };
    const key = chartKey([...entries, endless], { width: 90, height: 150 });
    expect(key && textsOf(key.svgAt({ x: 0, y: 0 })).join('')).toContain('Llanfair');
  });
});
