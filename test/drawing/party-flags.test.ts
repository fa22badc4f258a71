import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../src/drawing/draw-occasion';
import { saySide } from '../../src/i18n/say-side';
import { speakerFor } from '../../src/i18n/speak';
import type { LayoutId } from '../../src/layouts/layout';
import type { Occasion } from '../../src/model/occasion';
import { isStageFault, stageOf } from '../../src/protocol/review/stage-of';
import { sampleContext } from './sample-context';

const speaker = speakerFor('zh-CN');

/** The flags as shapes, a cloth and behind it the word on it. */
function drawnIn(layout: LayoutId, about: Partial<Occasion>) {
  const { reception, occasion } = sampleContext(layout, about.settings ?? {}, {});
  const context = stageOf(reception, { ...occasion, ...about });
  if (isStageFault(context)) throw new Error(JSON.stringify(context));
  const { parties } = drawOccasion({ context, findings: [], language: 'zh-CN', saySide: (side) => saySide(side, speaker) });
  const from = parties.findIndex(({ kind }) => kind === 'path');
  return from < 0 ? [] : parties.slice(from);
}

/** The two flags from the left of the drawing: how the cloth is filled, and what stands on it. */
function flagsIn(layout: LayoutId, about: Partial<Occasion> = {}) {
  return drawnIn(layout, about).flatMap((shape, index, all) => {
    if (shape.kind !== 'path') return [];
    const word = all[index + 1];
    return [`${shape.fill} ${word?.kind === 'group' ? word.shapes.map((one) => (one.kind === 'text' ? one.text : '')).join('') : ''}`];
  });
}

const written = (...fromOwnRight: string[]): Partial<Occasion> => ({ flags: [{ place: 'table', fromOwnRight }] });

describe('the flags of two parties', () => {
  it.each(['meeting/talks', 'meeting/courtesy-call', 'ceremony/signing', 'banquet/head'] as const)(
    'are told apart by form and by word, the guests’ at the flags’ own right (%s)',
    (layout) => expect(flagsIn(layout)).toEqual(['guest 客方', 'paper 主方']),
  );

  it('bear the countries that the office wrote down, where it put them', () => {
    expect(flagsIn('ceremony/signing', written('法国', '中国'))).toEqual(['guest 法国', 'paper 中国']);
    expect(flagsIn('ceremony/signing', written('中国', '法国'))).toEqual(['paper 中国', 'guest 法国']);
  });

  it('bear the word for the party where the name of a country is too long to be read there', () =>
    expect(flagsIn('ceremony/signing', written('圣文森特和格林纳丁斯', '中国'))).toEqual(['guest 客方', 'paper 中国']));

  it('have words of one size, so that from afar both can be read or neither', () => {
    const sizes = drawnIn('ceremony/signing', written('联合王国', '中国')).flatMap((shape) =>
      shape.kind === 'group' ? shape.shapes.flatMap((one) => (one.kind === 'text' ? one.size : [])) : [],
    );
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toBe(sizes[1]);
  });

  it('have the own first in the United States', () =>
    expect(flagsIn('banquet/head', { convention: 'us', given: { host: '美国' } })).toEqual(['paper 主方', 'guest 客方']));

  it('are nobody’s between two places of one country, and where the guests have the door behind them', () => {
    expect(flagsIn('ceremony/signing', { convention: 'cn-domestic' })).toEqual([]);
    expect(flagsIn('meeting/talks', { given: { 'far-side': 'hosts' } })).toEqual([]);
  });
});
