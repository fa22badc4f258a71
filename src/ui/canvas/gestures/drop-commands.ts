import type { Command } from '../../../commands/command';
import { type Move, movePeople } from '../../../commands/move-people';
import { seatPerson } from '../../../commands/seat-person';
import { swapSeats } from '../../../commands/swap-seats';
import { unseatPerson } from '../../../commands/unseat-person';
import type { OccasionId, PersonId, SeatId } from '../../../model/ids';
import type { Wish } from './drag-person';

/** The moves as commands: in the plainest words there are, since they name the step that undo takes back. */
export function commandsOf(occasion: OccasionId, moves: readonly Move[]): readonly Command[] {
  const [first, second, third] = moves;
  if (!first) return [];
  if (!second) return [first.to === null ? unseatPerson(occasion, first.person) : seatPerson(occasion, first.person, first.to)];
  if (!third && first.to !== null && second.from === first.to) {
    if (first.from !== null && second.to === first.from) return [swapSeats(occasion, first.from, first.to)];
    if (first.from === null && second.to === null)
      return [unseatPerson(occasion, second.person), seatPerson(occasion, first.person, first.to)];
  }
  return [movePeople(occasion, moves)];
}

/** What the plan looks like where the hand lets go of one person. */
export type Sitting = {
  readonly occasion: OccasionId;
  readonly occupant: (seat: SeatId) => PersonId | undefined;
  readonly seatOf: (person: PersonId) => SeatId | undefined;
};

/** An empty seat takes the person; from seat to seat the two change places; somebody new sends the sitter back to the list. */
export function dropCommands(wish: Extract<Wish, { wish: 'seat' }>, { occasion, occupant, seatOf }: Sitting): readonly Command[] {
  const { person, onto } = wish;
  const sitter = occupant(onto);
  if (sitter === person) return [];
  const from = wish.from ?? seatOf(person) ?? null;
  return commandsOf(occasion, [{ person, from, to: onto }, ...(sitter ? [{ person: sitter, from: onto, to: from }] : [])]);
}
