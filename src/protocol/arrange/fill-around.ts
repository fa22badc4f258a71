import type { PersonId, SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { OccasionContext, Standing } from '../rules/occasion-context';
import { type Ladder, laddersOf } from '../rules/reading/ladders';
import { seatsBeside } from '../rules/reading/neighbors';
import type { Problem } from './problem';
import type { Seating } from './proposal';

/** Whoever is laid anew on a ladder: those who rank, seniors first, and those who sit among them without rank. */
type Waiting = { readonly ranked: readonly Person[]; readonly others: Person[] };

/** So many who are held are looked ahead for. */
const lookAhead = 20;

/** The first place of so high a level, or of a higher one, in levels that never fall. */
function firstOf(levels: readonly number[], level: number): number {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle] ?? 0) < level) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A person held on a rung: at most so many people who rank lower may sit before it. */
type Held = { readonly at: number; readonly level: number };

const levelOf = ({ seniority }: OccasionContext, { id }: Person): number => seniority.level(id) ?? Number.MAX_SAFE_INTEGER;

function waitingOn({ context, fixed }: Problem, seating: Seating, ladder: Ladder): Waiting {
  const people = ladder.rungs.flatMap(({ standing: { seat } }) => {
    const person = fixed.has(seat) ? undefined : context.personOf(seating.get(seat) as PersonId);
    return person ? [person] : [];
  });
  const ranks = (person: Person) => ladder.parties.includes(person.party) && context.seniority.level(person.id) !== null;
  return {
    ranked: people.filter(ranks).sort((left, right) => levelOf(context, left) - levelOf(context, right)),
    others: people.filter((person) => !ranks(person)),
  };
}

/**
 * Lays one ladder anew around those who are held on it: seniors before juniors on the rungs between two of them, as many as must be
 * there; an interpreter or carer next to whom he serves as soon as a rung can be spared; seats to spare at the lower end of a table.
 */
function laid(problem: Problem, seating: Seating, ladder: Ladder): Seating {
  const { context, fixed } = problem;
  const free = new Set(context.honor?.free.map(({ seat }) => seat));
  const rungs = ladder.rungs.map(({ standing }) => standing);
  const isOpen = ({ seat }: Standing) => !fixed.has(seat) && !free.has(seat);
  const { ranked, others } = waitingOn(problem, seating, ladder);
  const held: Held[] = rungs.flatMap(({ seat }, at) => {
    const person = fixed.has(seat) ? context.personOf(seating.get(seat) as PersonId) : undefined;
    const level = person && ladder.parties.includes(person.party) ? context.seniority.level(person.id) : undefined;
    return typeof level === 'number' ? [{ at, level }] : [];
  });
  const heldAt = held.map(({ at }) => at);
  const openBefore = [0];
  for (const rung of rungs) openBefore.push((openBefore.at(-1) ?? 0) + (isOpen(rung) ? 1 : 0));
  const levels = ranked.map((person) => levelOf(context, person));
  const next = new Map(seating);
  for (const rung of rungs) if (isOpen(rung)) next.delete(rung.seat);
  const seatOf = new Map([...next].map(([seat, person]) => [person, seat]));
  const lastOfTable = new Map(rungs.map(({ seat }) => [context.seatIn(seat)?.table, seat]));
  let placed = 0;
  let spare = rungs.filter(isOpen).length - ranked.length - others.length;

  const heldAfter = (from: number) => {
    const index = firstOf(heldAt, from);
    return held.slice(index, index + lookAhead);
  };
  const openBetween = (from: number, to: number) => (openBefore[to] ?? 0) - (openBefore[from] ?? 0);
  /** Of the rungs from here on, how many can be spared without anybody coming to sit behind a junior who is held. */
  const roomToSpare = (from: number): number => {
    let room = Number.POSITIVE_INFINITY;
    for (const { at, level } of heldAfter(from)) room = Math.min(room, openBetween(from, at) - (firstOf(levels, level) - placed));
    return room;
  };
  /** How many rungs before the next held person nobody may take who still waits. */
  const rungsTooMany = (from: number): number => {
    const [first] = heldAfter(from);
    return first ? openBetween(from, first.at) - (firstOf(levels, first.level + 1) - placed) : 0;
  };
  const sit = (person: Person, seat: SeatId) => {
    next.set(seat, person.id);
    seatOf.set(person.id, seat);
  };
  const takeOther = (index: number, seat: SeatId) => {
    const [person] = others.splice(index, 1);
    if (person) sit(person, seat);
  };

  for (const [at, rung] of rungs.entries()) {
    if (!isOpen(rung)) continue;
    const { seat } = rung;
    const near = new Set(seatsBeside(context, seat).map(({ id }) => id));
    const due = others.findIndex(({ serves }) => serves !== undefined && near.has(seatOf.get(serves) as SeatId));
    const [first] = heldAfter(at);
    const room = roomToSpare(at);
    const person = ranked[placed];
    const isHisTurn = person && (!first || (levels[placed] ?? 0) <= first.level);
    if (due >= 0 && room > 0) takeOther(due, seat);
    else if (spare > 0 && room > 0 && rungsTooMany(at) > 0 && lastOfTable.get(context.seatIn(seat)?.table) === seat) spare -= 1;
    else if (isHisTurn || (person && others.length + spare === 0)) {
      sit(person, seat);
      placed += 1;
    } else if (others.length > 0)
      takeOther(
        Math.max(
          0,
          others.findIndex(({ serves }) => serves !== undefined && seatOf.has(serves)),
        ),
        seat,
      );
    else spare -= 1;
  }
  return next;
}

/** A filled plan, each ladder laid anew around whoever is held on it and with staff beside whom they serve. */
export function fillAround(problem: Problem, filled: Seating): Seating {
  const { context, fixed } = problem;
  return laddersOf(context).reduce<Seating>((seating, ladder) => {
    const seats = ladder.rungs.map(({ standing }) => standing.seat);
    const isTouched =
      seats.some((seat) => fixed.has(seat)) || seats.some((seat) => context.personOf(seating.get(seat) as PersonId)?.serves);
    return isTouched && !ladder.sex ? laid(problem, seating, ladder) : seating;
  }, filled);
}
