import type { Command } from '../../../commands/command';
import { seatPerson } from '../../../commands/seat-person';
import { swapSeats } from '../../../commands/swap-seats';
import { unseatPerson } from '../../../commands/unseat-person';
import type { OccasionId, PersonId, SeatId } from '../../../model/ids';
import type { Wish } from './drag-person';

/** What the plan looks like where the hand lets go. */
export type Sitting = {
  readonly occasion: OccasionId;
  readonly occupant: (seat: SeatId) => PersonId | undefined;
  readonly seatOf: (person: PersonId) => SeatId | undefined;
};

/** An empty seat takes the person; from seat to seat the two change places; somebody new sends the sitter back to the list. */
export function dropCommands(wish: Wish, { occasion, occupant, seatOf }: Sitting): readonly Command[] {
  if (wish.wish === 'choose') return [];
  if (wish.wish === 'unseat') return [unseatPerson(occasion, wish.person)];
  const sitter = occupant(wish.onto);
  if (sitter === wish.person) return [];
  if (sitter === undefined) return [seatPerson(occasion, wish.person, wish.onto)];
  const from = wish.from ?? seatOf(wish.person);
  return from === undefined
    ? [unseatPerson(occasion, sitter), seatPerson(occasion, wish.person, wish.onto)]
    : [swapSeats(occasion, from, wish.onto)];
}
