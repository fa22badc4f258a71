import type { Layout } from '../../layouts/layout';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import type { Person } from '../../model/person';
import { occasionsInOrder, peopleInOrder, type Reception } from '../../model/reception';

/** Where one person is in one occasion. `unseated` is a fault, `absent` is not. */
export type Cell =
  | { readonly kind: 'seat'; readonly seat: SeatId; readonly table: string; readonly place: string }
  | { readonly kind: 'unseated' }
  | { readonly kind: 'withdrawn'; readonly seat: SeatId }
  | { readonly kind: 'absent' };

export type OverviewRow = { readonly person: Person; readonly cells: ReadonlyMap<OccasionId, Cell> };
type Overview = {
  readonly occasions: readonly Occasion[];
  readonly rows: readonly OverviewRow[];
  /** Cells that want something: people without a seat, seats of people who do not come. */
  readonly open: number;
};

const absent: Cell = { kind: 'absent' };
const unseated: Cell = { kind: 'unseated' };

function cellsOf(occasion: Occasion, people: Reception['people'], tableOf: (seat: SeatId) => string): ReadonlyMap<PersonId, Cell> {
  const cells = new Map<PersonId, Cell>();
  for (const id of Object.keys(occasion.attendees) as PersonId[]) if (people[id]?.status !== 'withdrawn') cells.set(id, unseated);
  for (const [seat, id] of takenSeats(occasion)) {
    const table = tableOf(seat);
    const known = { seat, table, place: table ? seat.slice(table.length + 1) : seat };
    cells.set(id, people[id]?.status === 'withdrawn' ? { kind: 'withdrawn', seat } : { kind: 'seat', ...known });
  }
  return cells;
}

/** Every person by every occasion: one pass over the seats of each, so that a thousand people are no matter. */
export function overviewOf(reception: Reception, layoutOf: (occasion: Occasion) => Layout | undefined): Overview {
  const occasions = occasionsInOrder(reception);
  const columns = occasions.map((occasion) => {
    const tables = new Map(layoutOf(occasion)?.seats.map(({ id, table }) => [id, table]));
    return { id: occasion.id, cells: cellsOf(occasion, reception.people, (seat) => tables.get(seat) ?? '') };
  });
  const rows = peopleInOrder(reception).map((person) => ({
    person,
    cells: new Map(columns.map(({ id, cells }) => [id, cells.get(person.id) ?? absent])),
  }));
  const wants = ({ kind }: Cell) => kind === 'unseated' || kind === 'withdrawn';
  return { occasions, rows, open: rows.reduce((sum, { cells }) => sum + [...cells.values()].filter(wants).length, 0) };
}

export const isOpen = ({ cells }: OverviewRow): boolean =>
  [...cells.values()].some(({ kind }) => kind === 'unseated' || kind === 'withdrawn');
