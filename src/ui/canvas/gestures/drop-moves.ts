import type { Move } from '../../../commands/move-people';
import type { PersonId, SeatId } from '../../../model/ids';
import { everybodyIn, type Held, type Lifted, type Wish } from './drag-person';

/** What a drop on a taken seat means: the two change places (对调), or everybody below moves on by one (顺延). */
export type DropMode = 'swap' | 'insert';

/** The plan as far as a drop must know it. */
export type Floor = {
  readonly occupant: (seat: SeatId) => PersonId | undefined;
  readonly seatOf: (person: PersonId) => SeatId | undefined;
  readonly locked: (seat: SeatId) => boolean;
  /** Seats of the same table, row or side, as they stand beside one another. */
  readonly rowOf: (seat: SeatId) => readonly SeatId[];
  /** The honor order that the seat stands in, best first. */
  readonly ladderOf: (seat: SeatId) => readonly SeatId[];
  /** The seats of a table, as they stand. */
  readonly seatsOf: (table: string) => readonly SeatId[];
  /** The seats of a table, best first for this person. */
  readonly seatsAt: (table: string, person: PersonId) => readonly SeatId[];
  readonly tableOf: (seat: SeatId) => string | undefined;
};

/** Where everybody goes whom a drop concerns; null is the list. In the order in which they are told. */
type Goals = ReadonlyMap<PersonId, SeatId | null>;

/** The moves that lead there; nobody who stays is named. */
const movesTo = (goals: Goals, { seatOf }: Floor): readonly Move[] =>
  [...goals].flatMap(([person, to]) => {
    const from = seatOf(person) ?? null;
    return to === from ? [] : [{ person, from, to }];
  });

/** Consecutive places for the company: the pressed person's is the one under the hand, and the whole stays inside the row. */
function placesFor(row: readonly SeatId[], onto: SeatId, company: readonly Lifted[], pressed: PersonId): readonly SeatId[] {
  const goal = row.indexOf(onto);
  const before = company.findIndex(({ person }) => person === pressed);
  const first = Math.max(0, Math.min(goal - before, row.length - company.length));
  return row.slice(first, first + company.length);
}

/** Whoever fits beside the pressed person, in the order of their seats; the others stay where they are. */
function fitting(company: readonly Lifted[], pressed: PersonId, room: number): readonly Lifted[] {
  if (company.length <= room) return company;
  const at = company.findIndex(({ person }) => person === pressed);
  const first = Math.max(0, Math.min(at, company.length - room));
  return company.slice(first, first + room);
}

/** The company sits down together; whoever sat there takes the seats that it left, or goes back to the list. */
function swap(held: Held, onto: SeatId, floor: Floor): readonly Move[] {
  const row = floor.rowOf(onto).filter((seat) => !floor.locked(seat));
  if (!row.includes(onto)) return [];
  const company = fitting(withSeats(everybodyIn(held), floor), held.person, row.length);
  const places = placesFor(row, onto, company, held.person);
  const coming = new Set(company.map(({ person }) => person));
  const taken = new Set(places);
  const displaced = places.flatMap((seat) => {
    const sitter = floor.occupant(seat);
    return sitter && !coming.has(sitter) ? [sitter] : [];
  });
  const vacated = company.flatMap(({ from }) => (from && !taken.has(from) ? [from] : []));
  const goals = new Map<PersonId, SeatId | null>();
  for (const [index, { person }] of company.entries()) goals.set(person, places[index] ?? null);
  for (const [index, person] of displaced.entries()) goals.set(person, vacated[index] ?? null);
  return movesTo(goals, floor);
}

/** People of the list who sit somewhere all the same are taken from there. */
const withSeats = (company: readonly Lifted[], { seatOf }: Floor): readonly Lifted[] =>
  company.map((one) => {
    const from = one.from ?? seatOf(one.person);
    return from === undefined ? one : { ...one, from };
  });

/**
 * 顺延: the company takes consecutive places of the honor order, and everybody between there and the seats that it left moves by as
 * many; where it comes from elsewhere, the first gaps below take up the push, and without a gap the last go back to the list.
 * Locked seats are stepped over.
 */
function insert(held: Held, onto: SeatId, floor: Floor): readonly Move[] {
  const steps = floor.ladderOf(onto).filter((seat) => !floor.locked(seat));
  if (!steps.includes(onto)) return swap(held, onto, floor);
  const company = fitting(withSeats(everybodyIn(held), floor), held.person, steps.length);
  const places = placesFor(steps, onto, company, held.person);
  const coming = new Set(company.map(({ person }) => person));
  const sitter = (seat: SeatId) => {
    const person = floor.occupant(seat);
    return person && !coming.has(person) ? person : undefined;
  };
  if (places.every((seat) => sitter(seat) === undefined)) return swap(held, onto, floor);

  const left = new Set(company.flatMap(({ from }) => from ?? []));
  const indexes = [...places, ...left].map((seat) => steps.indexOf(seat)).filter((index) => index >= 0);
  const low = Math.min(...indexes);
  let high = Math.max(...indexes);
  const taken = new Set(places);
  const goal = steps.indexOf(places[0] ?? onto);
  const stretch = () => steps.slice(low, high + 1);
  /** Everybody, and every gap, that must find a place beside the company. */
  const standing = () => stretch().filter((seat) => !left.has(seat));
  const room = () => stretch().filter((seat) => !taken.has(seat)).length;
  const gaps = () => standing().filter((seat) => sitter(seat) === undefined && steps.indexOf(seat) >= goal);
  while (standing().length - room() > gaps().length && high < steps.length - 1) high += 1;

  const absorbed = new Set(gaps().slice(0, Math.max(0, standing().length - room())));
  const queue = standing().filter((seat) => !absorbed.has(seat));
  const free = stretch().filter((seat) => !taken.has(seat));
  const goals = new Map<PersonId, SeatId | null>();
  for (const [index, { person }] of company.entries()) goals.set(person, places[index] ?? null);
  for (const [index, seat] of queue.entries()) {
    const person = sitter(seat);
    if (person) goals.set(person, free[index] ?? null);
  }
  return movesTo(goals, floor);
}

/** The company takes the best seats of the table that are free, the first of it the best; whoever finds none stays. */
function fillTable(held: Held, table: string, floor: Floor): readonly Move[] {
  const taken = new Set<SeatId>();
  const moves: Move[] = [];
  for (const { person, from } of withSeats(everybodyIn(held), floor)) {
    if (from && floor.tableOf(from) === table) continue;
    const seat = floor.seatsAt(table, person).find((one) => !taken.has(one) && !floor.locked(one) && floor.occupant(one) === undefined);
    if (!seat) continue;
    taken.add(seat);
    moves.push({ person, from: from ?? null, to: seat });
  }
  return moves;
}

/** The people of two tables change places, seat by seat; a seat that is locked at either table keeps its person. */
export function tableSwap(
  here: readonly SeatId[],
  there: readonly SeatId[],
  { occupant, locked }: Pick<Floor, 'occupant' | 'locked'>,
): readonly Move[] {
  return here.flatMap((seat, index) => {
    const opposite = there[index];
    if (!opposite || locked(seat) || locked(opposite)) return [];
    const [sitter, across] = [occupant(seat), occupant(opposite)];
    return [
      ...(sitter ? [{ person: sitter, from: seat, to: opposite }] : []),
      ...(across ? [{ person: across, from: opposite, to: seat }] : []),
    ];
  });
}

const swapTables = (one: string, other: string, floor: Floor): readonly Move[] =>
  tableSwap(floor.seatsOf(one), floor.seatsOf(other), floor);

/** Everybody goes back to the list; by 顺延 those below close the ranks, as far as the next gap. */
function unseat(held: Held, floor: Floor, closing: boolean): readonly Move[] {
  const company = withSeats(everybodyIn(held), floor).filter(({ from }) => from !== undefined);
  const goals = new Map<PersonId, SeatId | null>(company.map(({ person }) => [person, null]));
  if (closing) {
    const now = new Map<SeatId, PersonId | undefined>();
    const occupant = (seat: SeatId) => (now.has(seat) ? now.get(seat) : floor.occupant(seat));
    for (const { from } of company) if (from) now.set(from, undefined);
    const ladders = company.flatMap(({ from }) => (from ? [floor.ladderOf(from).filter((seat) => !floor.locked(seat))] : []));
    // From below, so that a gap further up draws everybody behind it.
    const vacated = company.flatMap(({ from }, index) => (from ? [{ from, steps: ladders[index] ?? [] }] : []));
    vacated.sort((left, right) => right.steps.indexOf(right.from) - left.steps.indexOf(left.from));
    for (const { from, steps } of vacated) {
      for (let place = steps.indexOf(from); place >= 0 && place + 1 < steps.length; place += 1) {
        const [empty, next] = [steps[place], steps[place + 1]];
        const person = next && occupant(next);
        if (!empty || !next || !person) break;
        now.set(empty, person);
        now.set(next, undefined);
        goals.set(person, empty);
      }
    }
  }
  return movesTo(goals, floor);
}

/** The mode that is set, or the other one while the key that turns it is down. */
export const modeOf = (wish: Wish, set: DropMode): DropMode =>
  'turned' in wish && wish.turned ? (set === 'swap' ? 'insert' : 'swap') : set;

/** What letting go would do: the lifted first, then everybody who makes room. Empty when nothing would change. */
export function dropMoves(wish: Wish, floor: Floor, set: DropMode): readonly Move[] {
  const mode = modeOf(wish, set);
  switch (wish.wish) {
    case 'choose':
      return [];
    case 'unseat':
      return unseat(wish, floor, mode === 'insert');
    case 'table':
      return wish.table === undefined ? fillTable(wish, wish.onto, floor) : swapTables(wish.table, wish.onto, floor);
    case 'seat': {
      const table = floor.tableOf(wish.onto);
      if (wish.table !== undefined) {
        return table === undefined || table === wish.table ? [] : swapTables(wish.table, table, floor);
      }
      return floor.locked(wish.onto) ? [] : mode === 'insert' ? insert(wish, wish.onto, floor) : swap(wish, wish.onto, floor);
    }
  }
}
