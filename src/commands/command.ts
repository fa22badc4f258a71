import type { Draft } from 'immer';
import { z } from 'zod';
import type { Reception } from '../model/reception';
import { applyLockSeat, LockSeat } from './lock-seat';
import { applyMovePeople, MovePeople } from './move-people';
import type { Refusal } from './refusal';
import { applySeatPerson, SeatPerson } from './seat-person';
import { applySwapSeats, SwapSeats } from './swap-seats';
import { applyUnseatPerson, UnseatPerson } from './unseat-person';

export const Command = z.discriminatedUnion('kind', [SeatPerson, SwapSeats, UnseatPerson, MovePeople, LockSeat]);
export type Command = z.infer<typeof Command>;

/** Edits the draft, or says why not; a refused draft is thrown away by the store, whatever was done to it. */
export function applyCommand(draft: Draft<Reception>, command: Command): Refusal | undefined {
  switch (command.kind) {
    case 'seatPerson':
      return applySeatPerson(draft, command);
    case 'swapSeats':
      return applySwapSeats(draft, command);
    case 'unseatPerson':
      return applyUnseatPerson(draft, command);
    case 'movePeople':
      return applyMovePeople(draft, command);
    case 'lockSeat':
      return applyLockSeat(draft, command);
    default:
      command satisfies never;
      throw new Error(`No command is called ${JSON.stringify(command)}.\nMaybe a plan from a newer version was not migrated.`);
  }
}
