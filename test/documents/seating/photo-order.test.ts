import { describe, expect, it } from 'vitest';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { made } from '../made';
import { textsOf } from '../reading';
import { pieceOf, richReception } from '../rich-reception';

/** Names on the drawing whose signs stand one below the other. */
const downIn = (context: OccasionContext, options = {}) =>
  [
    ...(made('photo-order', context, options).pages[0]?.body ?? '').matchAll(/class="name"[^>]* x="([\d. ]+)" y="([\d. ]+)"[^>]*>([^<]+)/g),
  ].flatMap(([, xs = '', ys = '', name = '']) => (new Set(xs.split(' ')).size === 1 && new Set(ys.split(' ')).size > 1 ? [name] : []));

describe('the drawing of a group photo', () => {
  const photo = pieceOf(richReception('zh-CN'), 'photo-order');
  if (!photo) throw new Error('The sample has no photo.');

  it('has all names across: of down and across together nobody finds a row; down where somebody asks for it', () => {
    expect(downIn(photo)).toEqual([]);
    expect(downIn(photo, { names: 'vertical' }).length).toBeGreaterThan(5);
  });

  it('calls the rows from the rear, each from the left of the camera', () => {
    const texts = textsOf(made('photo-order', photo).pages.at(-1)?.body ?? '');
    expect(texts.filter((text) => / 排|前排/.test(text)).map((text) => text.split('　')[0])).toEqual(['第 2 排', '前排']);
    const seats = texts.filter((text) => /^\d[A-Z]$/.test(text));
    expect(seats).toEqual([...'ABCDEFGHIJ'].map((place) => `2${place}`).concat([...'ABCDEFGHI'].map((place) => `1${place}`)));
  });
});
