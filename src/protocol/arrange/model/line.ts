import type { Cast } from './cast';

/** Seats in the order in which they stand beside each other: one ring, or one row from end to end. */
export type Line = { readonly seats: readonly number[]; readonly isRing: boolean };

/** All seats in one ring, or in one row; undefined in any other room. */
export function lineOf({ seats, beside }: Cast): Line | undefined {
  if (seats.length < 3 || beside.some((next) => next.length > 2 || next.length === 0)) return undefined;
  const end = beside.findIndex(({ length }) => length === 1);
  const line = [Math.max(0, end)];
  for (const seat of line) {
    const next = (beside[seat] ?? []).find((other) => !line.includes(other));
    if (next !== undefined) line.push(next);
  }
  return line.length === seats.length ? { seats: line, isRing: end < 0 } : undefined;
}
