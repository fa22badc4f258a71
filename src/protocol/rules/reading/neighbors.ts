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

/** The chairs that stand next to each other in one line: `isNear[1]` says it of the first and the second. */
type Line = { readonly seats: readonly LayoutSeat[]; readonly pitch: number; readonly isNear: readonly boolean[] };

function spaced(seats: LayoutSeat[]): Line {
  seats.sort((left, right) => left.place - right.place);
  const gaps = seats.slice(1).map((seat, index) => distance(seats[index]?.at ?? seat.at, seat.at));
  const pitch = gaps.length > 0 ? median(gaps) : (seats[0]?.width ?? 0) * closeEnough;
  return { seats, pitch, isNear: [false, ...gaps.map((gap) => gap <= pitch * closeEnough)] };
}

/** A ring closes: its last chair stands beside the first. */
function isRing({ seats, pitch }: Line): boolean {
  const [first, last] = [seats[0], seats.at(-1)];
  return first !== undefined && last !== undefined && seats.length > 2 && distance(first.at, last.at) <= pitch * closeEnough;
}

function nextTo({ seats, isNear }: Line, place: number): readonly LayoutSeat[] {
  const before = isNear[place] ? seats[place - 1] : undefined;
  const after = isNear[place + 1] ? seats[place + 1] : undefined;
  if (before && after) return [before, after];
  return before ? [before] : after ? [after] : [];
}

/** Above this many lines no room has corners worth the look at all pairs. */
const mostCornered = 60;

function* corners(lines: readonly Line[]): Generator<readonly [LayoutSeat, LayoutSeat]> {
  const ends = lines.flatMap(({ seats, pitch }) =>
    [...new Set([seats[0], seats.at(-1)])].flatMap((seat) => (seat ? [{ seat, pitch }] : [])),
  );
  for (const [index, one] of ends.entries()) {
    for (const other of ends.slice(index + 1)) {
      const cornered =
        one.seat.table === other.seat.table && one.seat.side !== other.seat.side && one.seat.side !== '' && other.seat.side !== '';
      if (cornered && distance(one.seat.at, other.seat.at) <= Math.min(one.pitch, other.pitch) * closeEnough) yield [one.seat, other.seat];
    }
  }
}

/** Who sits beside whom: the next chair of the side, row or ring, and round a corner where the chairs nearly touch. */
const besideIn = oncePer(({ seats }: Layout): ReadonlyMap<SeatId, readonly LayoutSeat[]> => {
  const lines = linesOf(seats).map(spaced);
  const beside = new Map<SeatId, readonly LayoutSeat[]>();
  const join = (one: LayoutSeat, other: LayoutSeat) => {
    beside.set(one.id, [...(beside.get(one.id) ?? []), other]);
    beside.set(other.id, [...(beside.get(other.id) ?? []), one]);
  };
  for (const line of lines) {
    for (const [place, seat] of line.seats.entries()) beside.set(seat.id, nextTo(line, place));
    const [first, last] = [line.seats[0], line.seats.at(-1)];
    if (first && last && isRing(line)) join(first, last);
  }
  if (lines.length < mostCornered) for (const [one, other] of corners(lines)) join(one, other);
  return beside;
});

export const seatsBeside = ({ layout }: OccasionContext, seat: SeatId): readonly LayoutSeat[] => besideIn(layout).get(seat) ?? [];

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
export const hasSeveralTables = oncePer(({ seats }: Layout): boolean => new Set(seats.map(({ table }) => table)).size > 1);
