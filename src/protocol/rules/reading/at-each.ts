import type { Layout } from '../../../layouts/layout';
import { type SeatId, seatId } from '../../../model/ids';
import type { Person } from '../../../model/person';
import type { OccasionContext } from '../occasion-context';
import { following, type Moved } from './following';
import { seatsBeside } from './neighbors';
import { oncePer } from './once-per';
import { placesOf, type Sitter, sitterAt, sittersOf } from './sitters';
import { seatsByTable, type TableOf, tableIn, tablesOf } from './tables';

/**
 * The scope of a rule: what one look of it is about. A rule whose `check` is made by one of these is asked again only where a move
 * touches its scope; everywhere else the facts of the last look stand. In return a look, and the words for what it found, read
 * nothing of the seating outside the scope: layout, honor order, list and precedence are free to read.
 */
type Look<Subject, Facts> = (context: OccasionContext, subject: Subject) => readonly Facts[];
type Check<Facts> = (context: OccasionContext) => readonly Facts[];

type Scope<Subject> = {
  /** Everything there is to look at, in the order of the drawing. */
  readonly all: (context: OccasionContext) => Iterable<Subject>;
  readonly keyOf: (subject: Subject) => string;
  /** The keys that a move touches. */
  readonly touched: (context: OccasionContext, moved: Moved) => Iterable<string>;
  /** What the key now stands for; undefined when nobody sits there any more. */
  readonly at: (context: OccasionContext, key: string) => Subject | undefined;
  /** Where the key stands in the drawing. */
  readonly place: (context: OccasionContext, key: string) => number;
};

type Found<Facts> = ReadonlyMap<string, readonly Facts[]>;

function looking<Subject, Facts>(scope: Scope<Subject>, look: Look<Subject, Facts>): Check<Facts> {
  const found = following<Found<Facts>>(
    (context) => {
      const all = new Map<string, readonly Facts[]>();
      for (const subject of scope.all(context)) {
        const facts = look(context, subject);
        if (facts.length > 0) all.set(scope.keyOf(subject), facts);
      }
      return all;
    },
    (earlier, moved, context) => {
      const changed = new Map<string, readonly Facts[]>();
      for (const key of scope.touched(context, moved)) {
        const subject = scope.at(context, key);
        changed.set(key, subject === undefined ? [] : look(context, subject));
      }
      return mended(earlier, changed, (key) => scope.place(context, key));
    },
  );
  const inLine = oncePer((all: Found<Facts>): readonly Facts[] => [...all.values()].flat());
  return (context) => inLine(found(context));
}

function mended<Facts>(earlier: Found<Facts>, changed: Found<Facts>, place: (key: string) => number): Found<Facts> {
  if ([...changed].every(([key, facts]) => facts.length === 0 && !earlier.has(key))) return earlier;
  const all = new Map(earlier);
  for (const [key, facts] of changed) {
    if (facts.length > 0) all.set(key, facts);
    else all.delete(key);
  }
  // A map keeps its order when a key is set again; only a newcomer must find its place.
  const newcomers = [...changed].some(([key, facts]) => facts.length > 0 && !earlier.has(key));
  return newcomers ? new Map([...all].sort(([left], [right]) => place(left) - place(right))) : all;
}

const seats: Omit<Scope<Sitter>, 'touched'> = {
  all: sittersOf,
  keyOf: ({ seat }) => seat.id,
  at: (context, key) => sitterAt(context, seatId(key)),
  place: ({ layout }, key) => placesOf(layout).get(seatId(key)) ?? 0,
};

/** Looks at everybody who sits, on the own seat only. */
export const atEachSeat = <Facts>(look: Look<Sitter, Facts>): Check<Facts> =>
  looking({ ...seats, touched: (_, moved) => moved.seats }, look);

/** Looks at everybody who sits, and at whoever sits on the next chairs. */
export const amongNeighbors = <Facts>(look: Look<Sitter, Facts>): Check<Facts> =>
  looking(
    {
      ...seats,
      touched(context, moved) {
        const touched = new Set<SeatId>(moved.seats);
        for (const seat of moved.seats) for (const { id } of seatsBeside(context, seat)) touched.add(id);
        return touched;
      },
    },
    look,
  );

const placesInList = oncePer(
  (people: readonly Person[]): ReadonlyMap<string, number> => new Map(people.map(({ id }, index) => [id, index])),
);

/** Looks at everybody who attends: the person's own seats, or the want of one. */
export const atEachPerson = <Facts>(look: Look<Person, Facts>): Check<Facts> =>
  looking(
    {
      all: ({ people }) => people,
      keyOf: ({ id }) => id,
      touched: (_, moved) => moved.people,
      at: ({ people }, key) => people[placesInList(people).get(key) ?? -1],
      place: ({ people }, key) => placesInList(people).get(key) ?? 0,
    },
    look,
  );

const placesOfTables = oncePer(
  (layout: Layout): ReadonlyMap<string, number> => new Map([...seatsByTable(layout).keys()].map((table, index) => [table, index])),
);

/** Looks at each table, block or vehicle at which somebody sits. */
export const atEachTable = <Facts>(look: Look<TableOf, Facts>): Check<Facts> =>
  looking(
    {
      all: tablesOf,
      keyOf: ({ table }) => table,
      touched: (context, moved) => new Set([...moved.seats].flatMap((seat) => context.seatIn(seat)?.table ?? [])),
      at: tableIn,
      place: ({ layout }, key) => placesOfTables(layout).get(key) ?? 0,
    },
    look,
  );
