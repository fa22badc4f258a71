import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/documents/print-document';
import { languages } from '../../src/i18n/speak';
import { congressOf } from '../bench/congress';
import { boxesOn, overlapsAmong } from './lettering-boxes';
import { richReception } from './rich-reception';
import { faultsIn, ofThree } from './sheets';

const reckoned = ({ body }: Page) => boxesOn(body);

describe('on the sheets of every document nothing is cut and nothing overlaps', () => {
  it.each(languages)('for three people (%s)', (language) => expect(faultsIn(ofThree(language), language, reckoned)).toEqual([]));

  it.each(languages)('for the sample with a banquet, a photo and a convoy (%s)', (language) =>
    expect(faultsIn(richReception(language), language, reckoned)).toEqual([]),
  );

  it.each(languages.slice(0, process.env.THOROUGH ? 2 : 1))(
    'for a thousand people (%s)',
    (language) => expect(faultsIn(congressOf(1000), language, reckoned)).toEqual([]),
    180_000,
  );
});

it('a text over another, or over the edge, would be seen', () => {
  const text = (x: number, y: number, more = '') => `<text font-size="4" x="${x}" y="${y}"${more}>沈知远</text>`;
  const at = (body: string) => boxesOn(body).map(({ left, top }) => [Math.round(left), Math.round(top)]);
  expect(overlapsAmong(boxesOn(text(10, 10) + text(20, 11)))).toHaveLength(1);
  expect(overlapsAmong(boxesOn(text(10, 10) + text(30, 10)))).toHaveLength(0);
  expect(at(`<g transform="translate(100 50) scale(0.5)"><g>${text(10, 10)}</g></g>${text(10, 10)}`)).toEqual([
    [105, 54],
    [10, 7],
  ]);
  expect(at(`<g transform="rotate(180 50 50)">${text(10, 10)}</g>`)).toEqual([[78, 90]]);
});
