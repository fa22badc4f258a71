import type { Command } from '../../../commands/command';
import { seatPerson } from '../../../commands/seat-person';
import { swapSeats } from '../../../commands/swap-seats';
import type { Person } from '../../../model/person';
import type { OccasionContext } from '../occasion-context';
import { hasSeveralTables, seatsBeside } from './neighbors';
import { isChosen, isLocked, seatOf } from './sitters';

/** Ways to part two people with least loss of rank: the junior changes places with the nearest in rank of the same party. */
export function* swapsApart(context: OccasionContext, pair: readonly [Person, Person]): Generator<readonly Command[]> {
  const { occasion, seniority } = context;
  const level = ({ id }: Person) => seniority.level(id) ?? Number.MAX_SAFE_INTEGER;
  const [stays, moves] = [...pair].sort((left, right) => level(left) - level(right) || (left.id < right.id ? -1 : 1));
  const stayed = stays && seatOf(context, stays);
  const left = moves && seatOf(context, moves);
  if (!stayed || !left || isLocked(context, left.id)) return;
  const several = hasSeveralTables(context.layout);
  const near = new Set([stayed.id, left.id, ...seatsBeside(context, stayed.id).map(({ id }) => id)]);
  const rank = (seat: typeof left) => context.standing(seat.id)?.rank ?? Number.MAX_SAFE_INTEGER;
  const elsewhere = context.layout.seats
    .filter(
      (seat) =>
        !near.has(seat.id) && !(several && seat.table === stayed.table) && !isLocked(context, seat.id) && !isChosen(context, seat.id),
    )
    .sort((one, other) => Math.abs(rank(one) - rank(left)) - Math.abs(rank(other) - rank(left)) || (one.id < other.id ? -1 : 1));
  const exchange = elsewhere.find(
    (seat) => context.occupant(seat.id)?.party === moves.party && context.occupant(seat.id)?.role === moves.role,
  );
  if (exchange) yield [swapSeats(occasion.id, left.id, exchange.id)];
  const empty = elsewhere.find(
    (seat) => !context.occupant(seat.id) && context.standing(seat.id)?.order === context.standing(left.id)?.order,
  );
  if (empty) yield [seatPerson(occasion.id, moves.id, empty.id)];
}
