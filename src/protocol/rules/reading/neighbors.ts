import { forward, ownRight } from '../../../geometry/facing';
import { distance } from '../../../geometry/point';
import type { Layout, LayoutSeat } from '../../../layouts/layout';
import type { SeatId } from '../../../model/ids';
import type { Person } from '../../../model/person';
import type { OccasionContext } from '../occasion-context';
import { oncePer } from './once-per';

/** Chairs further apart than this many pitches have an aisle, a tea table or a corner between them. */
const closeEnough = 1.25;

/** The middle one; most lines are spaced evenly, and then any will do. */
function median(numbers: readonly number[]): number {
  const [first = 0] = numbers;
  if (numbers.every((number) => Math.abs(number - first) < 1e-6)) return first;
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

const sameLine = (one: LayoutSeat, other: LayoutSeat) => one.row === other.row && one.side === other.side && one.table === other.table;

/** The seats of each side, row or ring. Drawings list them line by line, so that most seats need no look-up. */
function linesOf(seats: readonly LayoutSeat[]): readonly LayoutSeat[][] {
  const lines = new Map<string, LayoutSeat[]>();
  let line: LayoutSeat[] = [];
  for (const seat of seats) {
    if (!line[0] || !sameLine(line[0], seat)) {
      const key = `${seat.table}/${seat.side}/${seat.row}`;
      line = lines.get(key) ?? [];
      lines.set(key, line);
    }
    line.push(seat);
  }
  return [...lines.values()];
}

/** The chairs of one line in their order: `gaps[0]` lies between the first and the second, the last gap where a ring would close. */
type Line = { readonly seats: readonly LayoutSeat[]; readonly gaps: readonly number[]; readonly pitch: number };

const away = (one: LayoutSeat | undefined, other: LayoutSeat | undefined): number =>
  one && other ? distance(one.at, other.at) : Number.POSITIVE_INFINITY;

function spaced(seats: LayoutSeat[]): Line {
  if (seats.some(({ place }, index) => index > 0 && place < (seats[index - 1]?.place ?? 0)))
    seats.sort((left, right) => left.place - right.place);
  const gaps: number[] = [];
  for (let next = 1; next < seats.length; next += 1) gaps.push(away(seats[next - 1], seats[next]));
  const pitch = gaps.length > 0 ? median(gaps) : (seats[0]?.width ?? 0) * closeEnough;
  gaps.push(seats.length > 2 ? away(seats[0], seats.at(-1)) : Number.POSITIVE_INFINITY);
  return { seats, gaps, pitch };
}

/** The chair before and the chair after; a ring closes: its last chair stands beside the first. */
function nextTo({ seats, gaps, pitch }: Line, place: number): readonly LayoutSeat[] {
  const last = seats.length - 1;
  const isNear = (gap: number) => (gaps[gap] ?? Number.POSITIVE_INFINITY) <= pitch * closeEnough;
  const before = isNear(place === 0 ? last : place - 1) ? seats[place === 0 ? last : place - 1] : undefined;
  const after = isNear(place) ? seats[place === last ? 0 : place + 1] : undefined;
  // By place: of the first chair of a ring the one before is the last.
  if (before && after) return place === 0 ? [after, before] : [before, after];
  return before ? [before] : after ? [after] : nobody;
}

const nobody: readonly LayoutSeat[] = [];

/** Above this many lines no room has corners worth the look at all pairs. */
const mostCornered = 60;

type End = { readonly seat: LayoutSeat; readonly pitch: number };

const isCorner = ({ seat: one, pitch }: End, { seat: other, pitch: otherPitch }: End): boolean =>
  one.table === other.table &&
  one.side !== other.side &&
  one.side !== '' &&
  other.side !== '' &&
  distance(one.at, other.at) <= Math.min(pitch, otherPitch) * closeEnough;

function cornersOf(lines: readonly Line[]): readonly (readonly [LayoutSeat, LayoutSeat])[] {
  const ends = lines.flatMap(({ seats, pitch }) =>
    [...new Set([seats[0], seats.at(-1)])].flatMap((seat) => (seat && seat.side !== '' ? [{ seat, pitch }] : [])),
  );
  return ends.flatMap((one, index) =>
    ends.slice(index + 1).flatMap((other) => (isCorner(one, other) ? [[one.seat, other.seat] as const] : [])),
  );
}

/** Who sits beside whom: the next chair of the side, row or ring, and round a corner where the chairs nearly touch. */
const besideIn = oncePer(({ seats }: Layout): ReadonlyMap<SeatId, readonly LayoutSeat[]> => {
  const lines = linesOf(seats).map(spaced);
  const beside = new Map<SeatId, readonly LayoutSeat[]>();
  for (const line of lines) for (let at = 0; at < line.seats.length; at += 1) set(beside, line.seats[at], nextTo(line, at));
  if (lines.length >= mostCornered) return beside;
  for (const [one, other] of cornersOf(lines)) {
    set(beside, one, [...(beside.get(one.id) ?? nobody), other]);
    set(beside, other, [...(beside.get(other.id) ?? nobody), one]);
  }
  return beside;
});

function set(beside: Map<SeatId, readonly LayoutSeat[]>, seat: LayoutSeat | undefined, next: readonly LayoutSeat[]): void {
  if (seat) beside.set(seat.id, next);
}

export const seatsBeside = ({ layout }: OccasionContext, seat: SeatId): readonly LayoutSeat[] => besideIn(layout).get(seat) ?? nobody;

/** Whether anybody on the next chairs is such a one. */
export function isBeside(context: OccasionContext, seat: SeatId, is: (person: Person) => boolean): boolean {
  for (const { id } of seatsBeside(context, seat)) {
    const person = context.occupant(id);
    if (person && is(person)) return true;
  }
  return false;
}

/** The people on the next chairs. */
export function peopleBeside(context: OccasionContext, seat: SeatId): readonly Person[] {
  const people: Person[] = [];
  for (const { id } of seatsBeside(context, seat)) {
    const person = context.occupant(id);
    if (person) people.push(person);
  }
  return people;
}

/** Behind the chair, straight or half a chair to the side: the second row of a side, a chair at the shoulder. */
export function isBehind(front: LayoutSeat, behind: LayoutSeat): boolean {
  if (front.table !== behind.table) return false;
  const ahead = forward(front.facing);
  const right = ownRight(front.facing);
  const [x, y] = [behind.at.x - front.at.x, behind.at.y - front.at.y];
  const back = -(x * ahead.x + y * ahead.y);
  const aside = Math.abs(x * right.x + y * right.y);
  return back > front.depth * 0.4 && back <= 2200 && aside <= Math.max(front.width, behind.width);
}

export const seatsBehind = ({ layout }: OccasionContext, front: LayoutSeat): readonly LayoutSeat[] =>
  layout.seats.filter((seat) => seat.id !== front.id && isBehind(front, seat));

/** Whether the plan has several tables or vehicles to choose between. */
export const hasSeveralTables = oncePer(({ seats }: Layout): boolean => seats.some(({ table }) => table !== seats[0]?.table));
