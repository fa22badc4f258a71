import type { LayoutSeat } from '../../../layouts/layout';
import type { OccasionContext } from '../occasion-context';
import { seatsBeside } from './neighbors';
import type { TableOf } from './tables';

/** How a table stands with women and men in turn. */
export type Turns = {
  /** Pairs of neighbors of one sex. */
  readonly pairs: number;
  /** How many such pairs the numbers of women and men make unavoidable. */
  readonly least: number;
  /** Lines of neighbors: a full ring counts as none, since it closes on itself. */
  readonly lines: number;
};

/** Counts neighbors of one sex; undefined where the list does not say of everybody whether it is a woman or a man. */
export function turnsOf(context: OccasionContext, { sitters }: TableOf): Turns | undefined {
  if (sitters.some(({ person }) => person.sex === undefined)) return undefined;
  const here = new Map(sitters.map(({ seat, person }) => [seat.id, person]));
  const next = (seat: LayoutSeat) => seatsBeside(context, seat.id).filter(({ id }) => here.has(id));
  let ends = 0;
  let pairs = 0;
  for (const { seat, person } of sitters) {
    const neighbors = next(seat);
    ends += Math.max(0, 2 - neighbors.length);
    pairs += neighbors.filter(({ id }) => here.get(id)?.sex === person.sex).length;
  }
  const men = sitters.filter(({ person }) => person.sex === 'male').length;
  const lines = ends / 2;
  return { pairs: pairs / 2, lines, least: Math.max(0, Math.abs(men - (sitters.length - men)) - lines) };
}
