import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import { personMark } from '../../../src/drawing/person-mark';
import { type PersonId, seatId } from '../../../src/model/ids';
import { type Overlay, paintOverlay } from '../../../src/ui/canvas/paint-overlay';
import type { Palette } from '../../../src/ui/canvas/palette';
import { personId, sampleContext } from '../../drawing/sample-context';

const context = sampleContext(
  'meeting/talks',
  { perSide: 3 },
  {
    N1: { name: '林德森', order: 2 },
    N2: { name: '莫拉维', order: 1 },
    N3: { name: '秦', role: 'interpreter' },
    S1: { name: '科瓦奇' },
  },
);
const { seats } = drawOccasion({ context, findings: [], language: 'zh-CN' });
const seatOf = (seat: string) => seats.find((one) => one.seat === seat);
const personOf = (person: PersonId) => {
  const found = context.personOf(person);
  return found && { name: found.name, party: found.party, mark: personMark(found, context, 'zh-CN') };
};
const linesOf = (person: PersonId) => seats.find((one) => one.person === person)?.lines ?? [];

const still: Overlay = {
  hovered: undefined,
  selected: undefined,
  above: undefined,
  focused: undefined,
  group: [],
  target: undefined,
  allowed: true,
  planned: [],
  lifted: new Set(),
  ghost: undefined,
  sweep: undefined,
  moves: [],
  step: undefined,
  travels: [],
  elapsed: 0,
};

/** A canvas that remembers the words written on it, and how strongly. */
function paint(overlay: Partial<Overlay>, pixel = 10) {
  const words: { readonly text: string; readonly alpha: number }[] = [];
  const canvas = { globalAlpha: 1, fillText: (text: string) => words.push({ text, alpha: canvas.globalAlpha }) };
  const context2d = new Proxy(canvas, {
    get: (target, name) => Reflect.get(target, name) ?? (() => undefined),
  }) as Partial<CanvasRenderingContext2D> as CanvasRenderingContext2D;
  const palette = new Proxy({}, { get: (_, name) => (name === 'move' ? 0 : '#000') }) as Palette;
  paintOverlay(context2d, { ...still, ...overlay }, { seats, seatOf, personOf, linesOf }, { palette, pixel, captionOf: (key) => key });
  return words;
}

const move = (person: string, from: string | null, to: string | null) => ({
  person: personId(person),
  from: from === null ? null : seatId(from),
  to: to === null ? null : seatId(to),
});

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      arc() {}
      roundRect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('what is painted over a plan', () => {
  it('gives whoever a proposal brings their own number, not that of whoever sits there now', () => {
    expect(paint({ moves: [move('莫拉维', 'N2', 'N1')] }).map(({ text }) => text)).toEqual(['莫拉维', '1', '1']);
    expect(paint({ moves: [move('林德森', 'N1', 'N2')] }).map(({ text }) => text)).toEqual(['林德森', '2', '1']);
    expect(paint({ moves: [move('秦', 'N3', 'N1')] }).map(({ text }) => text)).toContain('译');
  });

  it('writes only the number where plates are discs, and nothing where they are dots', () => {
    const moves = [move('林德森', 'N1', 'N2')];
    const [width = 0] = seats.map(({ plate }) => plate.width);
    expect(paint({ moves }, width / 24).map(({ text }) => text)).toEqual(['2', '1']);
    expect(paint({ moves }, width / 12).map(({ text }) => text)).toEqual(['1']);
  });

  it('numbers only the move that is looked at, where there are more than could be told apart', () => {
    const many = Array.from({ length: 41 }, () => move('林德森', 'N1', 'N2'));
    const numbers = (moves: typeof many, step?: number) => paint({ moves, step }, 1000).map(({ text }) => text);
    expect(numbers(many, 7)).toEqual(['8']);
    expect(numbers(many)).toEqual([]);
    expect(numbers(many.slice(1), 7)).toHaveLength(40);
  });

  it('leaves the disc of a selected seat to whoever comes', () => {
    const selected = seatOf('N1');
    expect(paint({ selected }).map(({ text }) => text)).toEqual(['2']);
    expect(paint({ selected, moves: [move('莫拉维', 'N2', 'N1')] }).map(({ text }) => text)).toEqual(['莫拉维', '1', '1']);
  });

  it('shows whoever makes room for a hand with their own number, quietly', () => {
    const planned = [move('莫拉维', 'N2', 'N1'), move('林德森', 'N1', 'N2')];
    const words = paint({ planned, lifted: new Set([personId('莫拉维')]), ghost: personId('莫拉维'), target: seatOf('N1') });
    expect(words).toEqual([
      { text: '林德森', alpha: 0.62 },
      { text: '2', alpha: 0.62 },
      // The name of whoever is in the hand goes with the hand; the seat has their number already.
      { text: '1', alpha: 1 },
    ]);
  });
});
