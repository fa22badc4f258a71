import type { PersonId, SeatId } from '../../../model/ids';
import { laddersOf } from '../../rules/reading/ladders';
import type { Problem } from '../problem';
import type { Condition } from '../proof/certificate';
import { isBehindRow } from './conditions';
import { nothing, type ProgramDraft, type Sum } from './program';

/** Where one person may sit: each column is a seat, or all seats of a class that nothing tells apart for this person. */
type Place = { readonly column: number; readonly seats: readonly SeatId[] };

export type SeatColumns = {
  readonly places: ReadonlyMap<PersonId, readonly Place[]>;
  /** Whoever is held where he is. */
  readonly held: ReadonlyMap<PersonId, SeatId>;
  readonly classes: readonly (readonly SeatId[])[];
  /** Seats on which somebody's column stands alone, beside those of the class. */
  readonly single: readonly SeatId[];
  /** How much of the person sits on these seats; a place counts when all of its seats are among them. */
  readonly at: (person: PersonId, seats: readonly SeatId[]) => Sum;
};

export type SeatQuestion = {
  readonly problem: Problem;
  /** Who may move; everybody else is held where he is. */
  readonly mayMove: (person: PersonId) => boolean;
  /** Seats that may change hands. */
  readonly open: ReadonlySet<SeatId>;
  readonly mayTake: (person: PersonId, seat: SeatId) => boolean;
  /** What it costs that this person sits there, or (`undefined`) has no seat. */
  readonly cost: (person: PersonId, seat: SeatId | undefined) => number;
  /** People for whom it matters which seat of a class they have, beside those of whom conditions ask it. */
  readonly exactly?: ReadonlySet<PersonId>;
};

/** People of whom a condition asks where exactly they sit, not only at which table and grade. */
export function neighborly(conditions: readonly Condition[]): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  for (const condition of conditions) {
    switch (condition.of) {
      case 'not-beside':
        people.add(condition.one).add(condition.other);
        break;
      case 'beside':
        for (const person of [condition.one, ...condition.others]) people.add(person);
        break;
      case 'behind':
        people.add(condition.taker);
        break;
      case 'near':
        for (const person of [condition.one, ...condition.served]) people.add(person);
        break;
    }
  }
  return people;
}

/** Open seats of one table and one grade on every ladder: for most people one is like the other. */
function classesOf({ context }: Problem, open: ReadonlySet<SeatId>): readonly (readonly SeatId[])[] {
  const grades = laddersOf(context).map(({ rungs }) => new Map(rungs.map(({ standing, grade }) => [standing.seat, grade])));
  const classes = new Map<string, SeatId[]>();
  for (const seat of context.layout.seats) {
    const { id, table } = seat;
    if (!open.has(id)) continue;
    // Chairs behind are asked for one by one.
    const key = [table, isBehindRow(seat) ? id : '', ...grades.map((grade) => grade.get(id) ?? '')].join(' ');
    const own = classes.get(key);
    if (own) own.push(id);
    else classes.set(key, [id]);
  }
  return [...classes.values()];
}

/**
 * A column for every person and place. The own seat always has its own; whoever has neighbors to mind has one for every seat; for
 * everybody else the seats of a class are one place. What is left out of account (who of a class sits on which seat) no condition
 * sees, and it moves nobody: whoever stays keeps the own seat.
 */
export function seatColumns(draft: ProgramDraft, question: SeatQuestion, conditions: readonly Condition[]): SeatColumns {
  const { problem, mayMove, open, mayTake, cost } = question;
  const home = new Map([...problem.present].map(([seat, person]) => [person, seat]));
  const classes = classesOf(problem, open);
  const minding = new Set([...neighborly(conditions), ...(question.exactly ?? [])]);
  const places = new Map<PersonId, readonly Place[]>();
  const held = new Map<PersonId, SeatId>();
  const single = new Set<SeatId>();
  for (const { id } of problem.context.people) {
    const own = home.get(id);
    if (own && !(mayMove(id) && open.has(own))) {
      held.set(id, own);
      continue;
    }
    if (!mayMove(id)) continue;
    const place = (seats: readonly SeatId[]): Place => ({ column: draft.column({ cost: cost(id, seats[0]), whole: true }), seats });
    const list: Place[] = [];
    for (const seats of classes) {
      const others = seats.filter((seat) => seat !== own && mayTake(id, seat));
      if (own && seats.includes(own) && mayTake(id, own)) list.push(place([own]));
      if (minding.has(id)) list.push(...others.map((seat) => place([seat])));
      else if (others.length > 0) list.push(place(others));
    }
    for (const { seats } of list) if (seats.length === 1 && seats[0]) single.add(seats[0]);
    places.set(id, list);
  }
  const placeOn = new Map(
    [...places].map(([person, list]) => [person, new Map(list.flatMap((place) => place.seats.map((seat) => [seat, place] as const)))]),
  );
  return {
    places,
    held,
    classes,
    single: [...single],
    at(person, seats) {
      const kept = held.get(person);
      if (kept) return seats.includes(kept) ? { terms: [], plus: 1 } : nothing;
      const own = placeOn.get(person);
      const terms: (readonly [number, number])[] = [];
      const covered = new Map<Place, number>();
      for (const seat of seats) {
        const place = own?.get(seat);
        if (!place) continue;
        const count = (covered.get(place) ?? 0) + 1;
        if (place.seats.length > 1) covered.set(place, count);
        if (count === place.seats.length) terms.push([place.column, 1]);
      }
      return { terms, plus: 0 };
    },
  };
}
