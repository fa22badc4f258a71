import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../src/drawing/draw-occasion';
import { saySide } from '../../src/i18n/say-side';
import { speakerFor } from '../../src/i18n/speak';
import type { LayoutId } from '../../src/layouts/layout';
import type { Settings } from '../../src/model/occasion';
import { layoutFor, type Sitter, sampleContext } from './sample-context';

const speaker = speakerFor('zh-CN');
/** Guests are ranked on the side away from the door, hosts before it, where there are such sides. */
const standings = (layout: LayoutId, settings: Settings) =>
  Object.fromEntries(
    layoutFor(layout, settings).seats.map(({ id, side }, index) => {
      const order = side === 'N' ? ('guest' as const) : side === 'S' ? ('host' as const) : ('any' as const);
      return [id, { seat: id, rank: index + 1, because: [], sourced: true, order }];
    }),
  );
const draw = (layout: LayoutId, settings: Settings, seated: Readonly<Record<string, Sitter>> = {}) =>
  drawOccasion({
    context: sampleContext(layout, settings, seated, { standings: standings(layout, settings) }),
    findings: [],
    language: 'zh-CN',
    saySide: (side) => saySide(side, speaker),
  });
/** The words over the sides, where they stand in the room. */
const wordsIn = (drawing: ReturnType<typeof draw>) =>
  drawing.parties.flatMap((shape) =>
    shape.kind === 'group'
      ? shape.shapes.flatMap((one) => (one.kind === 'text' ? [{ ...one, x: shape.at.x + one.x, y: shape.at.y + one.y }] : []))
      : [],
  );
const wordsOf = (layout: LayoutId, settings: Settings = {}) => wordsIn(draw(layout, settings));

describe('the sides of the parties', () => {
  it('are named at talks, with how they sit to the door', () => {
    const words = wordsOf('meeting/talks', { perSide: 9 }).map(({ text }) => text);
    expect(words).toContain('客方');
    expect(words).toContain('主方');
    expect(words.some((text) => text.endsWith('面门'))).toBe(true);
    expect(words.some((text) => text.endsWith('背门'))).toBe(true);
  });

  it('bear the delegation of their own party: a guest who found a place among the hosts does not name that side', () => {
    const [guest, driver] = [
      { name: '沈知远', delegation: '江临市党政代表团' },
      { name: '庄大为', delegation: '江临市党政代表团' },
    ];
    const words = wordsIn(draw('meeting/talks', { perSide: 9 }, { N5: guest, S9: driver })).map(({ text }) => text);
    expect(words.filter((text) => text.startsWith('江临市党政代表团'))).toHaveLength(1);
  });

  it('stand on nobody', () => {
    for (const behind of [0, 3, 9, 18]) {
      const drawing = draw('meeting/talks', { perSide: 9, behind });
      // Where the rows behind leave no room, the sides are not named.
      if (behind === 0) expect(wordsIn(drawing)).toHaveLength(4);
      for (const shape of wordsIn(drawing)) {
        const hit = drawing.seats.filter(
          ({ plate }) => shape.x >= plate.x && shape.x <= plate.x + plate.width && shape.y >= plate.y && shape.y <= plate.y + plate.height,
        );
        expect(hit.map(({ seat }) => seat)).toEqual([]);
      }
    }
  });

  it('are not named where people sit in one order', () => expect(wordsOf('banquet/round')).toEqual([]));
});
