import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import type { PersonId, SeatId } from '../../model/ids';
import type { Floor } from './gestures/drop-moves';

/** What only the convention knows; without it seats rank as the drawing numbers them. */
export type FloorRanks = Pick<Floor, 'ladderOf' | 'seatsAt'>;

const ranked = (seats: readonly SeatDrawing[]): readonly SeatId[] =>
  seats.toSorted((left, right) => (left.rank ?? Number.MAX_SAFE_INTEGER) - (right.rank ?? Number.MAX_SAFE_INTEGER)).map(({ seat }) => seat);

/** The plan under a hand, read from its drawing. */
export function floorOf({ seats, tables }: Pick<Drawing, 'seats' | 'tables'>, ranks?: FloorRanks): Floor {
  const bySeat = new Map(seats.map((seat) => [seat.seat, seat]));
  const byPerson = new Map(seats.flatMap((seat) => (seat.person ? [[seat.person, seat.seat] as const] : [])));
  const blocks = new Map<string, SeatDrawing[]>();
  for (const seat of seats) {
    const block = blocks.get(seat.block);
    if (block) block.push(seat);
    else blocks.set(seat.block, [seat]);
  }
  const tableIds = new Set(tables.length > 1 ? tables.map(({ id }) => id) : []);
  const blockOf = (seat: SeatId) => blocks.get(bySeat.get(seat)?.block ?? '') ?? [];
  const rowOf = (seat: SeatId) => blockOf(seat).map((one) => one.seat);
  return {
    occupant: (seat) => bySeat.get(seat)?.person,
    seatOf: (person: PersonId) => byPerson.get(person),
    locked: (seat) => bySeat.get(seat)?.locked === true,
    rowOf,
    ladderOf: ranks?.ladderOf ?? rowOf,
    seatsOf: (table) => (blocks.get(table) ?? []).map(({ seat }) => seat),
    seatsAt: ranks?.seatsAt ?? ((table) => ranked(blocks.get(table) ?? []).filter((seat) => !bySeat.get(seat)?.kept)),
    tableOf: (seat) => {
      const block = bySeat.get(seat)?.block;
      return block !== undefined && tableIds.has(block) ? block : undefined;
    },
  };
}
