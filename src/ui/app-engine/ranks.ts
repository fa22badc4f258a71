import type { PersonId, SeatId } from '../../model/ids';
import { hasRank } from '../../model/person';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { FloorRanks } from '../canvas/floor';

/** How the convention ranks the seats of a plan, as a hand needs it that drops people on them. */
export function ranksOf(context: OccasionContext): FloorRanks {
  const { layout, honor } = context;
  const tables = new Map<string, SeatId[]>();
  for (const { id, table } of layout.seats) {
    const seats = tables.get(table);
    if (seats) seats.push(id);
    else tables.set(table, [id]);
  }
  const tableOf = new Map(layout.seats.map(({ id, table }) => [id, table]));
  const kept = new Set(honor?.free.map(({ seat }) => seat));

  return {
    // In a hall nobody moves on to another table.
    ladderOf(seat) {
      const order = context.standing(seat)?.order;
      const ladder = (order && honor?.order[order]) ?? [];
      return ladder.flatMap((one) => (tableOf.get(one.seat) === tableOf.get(seat) ? [one.seat] : []));
    },
    seatsAt(table, id: PersonId) {
      const person = context.personOf(id);
      const here = (tables.get(table) ?? []).filter((seat) => !kept.has(seat));
      const ladder = person
        ? context.ladder(person.party).flatMap(({ seat }) => (tableOf.get(seat) === table && !kept.has(seat) ? [seat] : []))
        : [];
      const rest = here.filter((seat) => !ladder.includes(seat));
      // Who has no rank sits where the ranked would sit last.
      return person && !hasRank(person) ? [...rest, ...ladder.toReversed()] : [...ladder, ...rest];
    },
  };
}
