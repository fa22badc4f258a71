import type { LayoutSeat } from '../../../layouts/layout';
import type { PersonId, SeatId } from '../../../model/ids';
import type { Person } from '../../../model/person';
import type { OccasionContext } from '../../rules/occasion-context';
import { seatsBeside } from '../../rules/reading/neighbors';
import type { Problem } from '../problem';

/** People, seats and tables by number, so that a plan is two arrays and a move a few writes. -1 is nobody, or no seat. */
export type Cast = {
  readonly context: OccasionContext;
  readonly people: readonly Person[];
  readonly seats: readonly LayoutSeat[];
  readonly personAt: ReadonlyMap<PersonId, number>;
  readonly seatAt: ReadonlyMap<SeatId, number>;
  /** The table of each seat. */
  readonly tableOf: Int32Array;
  readonly seatsOfTable: readonly (readonly number[])[];
  readonly beside: readonly (readonly number[])[];
  /** Seats that anybody may be moved to or from: not locked, not chosen by a guest, not kept free by the convention. */
  readonly open: readonly number[];
  /** Seats whose sitters stay: locked, or chosen by the guest. */
  readonly isHeld: readonly boolean[];
  /** Where everybody sits in the plan as it stands; -1 for nowhere. */
  readonly presentSeatOf: Int32Array;
};

export function castOf({ context, fixed, present }: Problem): Cast {
  const { people, layout, honor } = context;
  const seatAt = new Map(layout.seats.map(({ id }, index) => [id, index]));
  const tables = new Map<string, number>();
  const seatsOfTable: number[][] = [];
  const tableOf = new Int32Array(layout.seats.length);
  for (const [seat, { table }] of layout.seats.entries()) {
    const number = tables.get(table) ?? tables.size;
    tables.set(table, number);
    tableOf[seat] = number;
    const own = seatsOfTable[number];
    if (own) own.push(seat);
    else seatsOfTable.push([seat]);
  }
  const free = new Set(honor?.free.map(({ seat }) => seat));
  const personAt = new Map(people.map(({ id }, index) => [id, index]));
  const presentSeatOf = new Int32Array(people.length).fill(-1);
  for (const [seat, person] of present) {
    const [where, who] = [seatAt.get(seat) ?? -1, personAt.get(person) ?? -1];
    if (who >= 0 && (presentSeatOf[who] ?? -1) < 0) presentSeatOf[who] = where;
  }
  return {
    context,
    people,
    seats: layout.seats,
    personAt,
    seatAt,
    tableOf,
    seatsOfTable,
    beside: layout.seats.map(({ id }) => seatsBeside(context, id).flatMap((other) => seatAt.get(other.id) ?? [])),
    open: layout.seats.flatMap(({ id }, seat) => (fixed.has(id) || free.has(id) ? [] : [seat])),
    isHeld: layout.seats.map(({ id }) => fixed.has(id)),
    presentSeatOf,
  };
}
