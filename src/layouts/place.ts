import type { Facing } from '../geometry/facing';
import type { Point } from '../geometry/point';
import { seatId } from '../model/ids';
import type { LayoutSeat, SeatBody } from './layout';

export type Body = Pick<LayoutSeat, 'body' | 'width' | 'depth'>;

const made = (body: SeatBody, width: number, depth: number): Body => ({ body, width, depth });

export const chair = made('chair', 480, 480);
export const banquetChair = made('banquet-chair', 480, 480);
export const armchair = made('armchair', 800, 850);
export const principalArmchair = made('armchair', 900, 850);
export const standing = made('standing', 470, 240);
export const sofaPlace = (width: number): Body => made('sofa-place', width, 850);
/** Depth is the cushion; backrest and headrest are drawn behind it. */
export const carSeat = (width: number): Body => made('vehicle', width, 480);
export const captainsChair = (width: number): Body => made('captain', width, 480);
export const foldingSeat = (width: number, depth: number): Body => made('folding', width, depth);

type Traits = Partial<Pick<LayoutSeat, 'side' | 'row' | 'place' | 'of' | 'table' | 'letter'>>;

/** One seat; what is not said is the only one of its kind. Never edited, since a layout is kept for whoever asks for it again. */
export const place = (id: string, at: Point, facing: Facing, body: Body, traits: Traits): LayoutSeat =>
  Object.freeze({
    id: seatId(id),
    at: Object.freeze(at),
    facing,
    body: body.body,
    width: body.width,
    depth: body.depth,
    side: traits.side ?? '',
    row: traits.row ?? 1,
    place: traits.place ?? 1,
    of: traits.of ?? 1,
    table: traits.table ?? '',
    letter: traits.letter ?? '',
  });

/** A side of a table: `N1`…, spread in steps from `first`. */
export function sideOf(
  side: string,
  offsets: readonly number[],
  at: (offset: number) => Point,
  facing: Facing,
  body: Body,
  row = 1,
): readonly LayoutSeat[] {
  return offsets.map((offset, index) =>
    place(`${side}${index + 1}`, at(offset), facing, body, { side, row, place: index + 1, of: offsets.length }),
  );
}

/** `howMany` offsets with equal steps, the middle at 0. */
export const spread = (howMany: number, pitch: number): readonly number[] =>
  Array.from({ length: howMany }, (_, index) => (index - (howMany - 1) / 2) * pitch);
