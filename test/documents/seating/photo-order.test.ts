import { describe, expect, it } from 'vitest';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { made } from '../made';
import { textsOf } from '../reading';
import { pieceOf, richReception } from '../rich-reception';
import { names, sceneOf } from './chart-scenes';

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
    expect(texts.filter((text) => /^第.排(?!左)/.test(text)).map((text) => text.split('　')[0])).toEqual(['第二排', '第一排（前排）']);
    const places = (row: string, count: number) => Array.from({ length: count }, (_, place) => `第${row}排左${place + 1}`);
    expect(texts.filter((text) => /^第.排左/.test(text))).toEqual([...places('二', 10), ...places('一', 9)]);
    expect(texts).toContain('各排均按从照相机看自左至右排列');
  });

  it('needs no list of seats beside its list by rows, which has the whole titles', () => {
    const crowd = sceneOf({ name: 'a photo', layout: 'ceremony/photo', settings: { rows: '7,8' } }, names.mixed);
    const firsts = made('photo-order', crowd).pages.map(({ body }) => textsOf(body)[0]);
    expect(firsts).toEqual(['会谈站位图', '会谈站位表', '会谈引导名单']);
  });
});
