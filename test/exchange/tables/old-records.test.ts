import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsFrom, sharedTexts } from '../../../src/exchange/tables/old-records';

/** How parts of it look (`runs`) and how it is read aloud stand behind its letters. */
type Text = { readonly text: string; readonly runs: number; readonly phonetic: number };

const number = (value: number, bytes: number) => Array.from({ length: bytes }, (_, place) => Math.floor(value / 256 ** place) % 256);
const isWide = (text: string) => [...text].some((letter) => letter > 'ÿ');
const letters = (text: string, wide: boolean) => [...Array(text.length).keys()].flatMap((at) => number(text.charCodeAt(at), wide ? 2 : 1));

/** Writes the texts as Excel does, a record ending wherever `most` bytes are reached: never inside a head, inside letters with their width anew. */
function written(texts: readonly Text[], most: number): Uint8Array {
  const records: number[][] = [[...number(texts.length, 4), ...number(texts.length, 4)]];
  const last = () => records.at(-1) ?? [];
  const room = () => most - last().length;
  for (const { text, runs, phonetic } of texts) {
    const wide = isWide(text);
    const head = [
      ...number(text.length, 2),
      (wide ? 1 : 0) | (phonetic > 0 ? 4 : 0) | (runs > 0 ? 8 : 0),
      ...(runs > 0 ? number(runs, 2) : []),
      ...(phonetic > 0 ? number(phonetic, 4) : []),
    ];
    if (room() < head.length) records.push([]);
    last().push(...head);
    const width = wide ? 2 : 1;
    for (let at = 0; at < text.length; at += 1) {
      if (room() < width) records.push([wide ? 1 : 0]);
      last().push(...letters(text[at] ?? '', wide));
    }
    for (let byte = 0; byte < runs * 4 + phonetic; byte += 1) {
      if (room() < 1) records.push([]);
      last().push(7);
    }
  }
  return Uint8Array.from(
    records.flatMap((record, place) => [...number(place === 0 ? 0xfc : 0x3c, 2), ...number(record.length, 2), ...record]),
  );
}

describe('the texts of an .xls', () => {
  it('law: come back however records break them', () => {
    const text = fc.record({
      text: fc.string({ unit: fc.constantFrom(...'顾城Anna ·éß沈知远'), maxLength: 30 }),
      runs: fc.nat(3),
      phonetic: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.integer({ min: 20, max: 90 }), (texts, most) => {
        const [record] = recordsFrom(written(texts, most), 0);
        if (!record) throw new Error('No record.');
        expect(sharedTexts(record)).toEqual(texts.map((one) => one.text));
      }),
      { numRuns: 500 },
    );
  });

  it('promised and not there are none', () => {
    const bytes = written([{ text: '顾城', runs: 0, phonetic: 0 }], 90);
    bytes.set(number(4_000_000_000, 4), 8);
    const [record] = recordsFrom(bytes, 0);
    expect(record && sharedTexts(record)).toEqual(['顾城']);
  });
});
