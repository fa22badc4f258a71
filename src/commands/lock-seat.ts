import type { Draft } from 'immer';
import { z } from 'zod';
import { OccasionId, SeatId } from '../model/ids';
import { occupantOf } from '../model/occasion';
import type { Reception } from '../model/reception';
import type { Refusal } from './refusal';
import { isRefusal, occasionOf } from './seating-draft';

export const LockSeat = z.object({ kind: z.literal('lockSeat'), occasion: OccasionId, seat: SeatId, locked: z.boolean() });
export type LockSeat = z.infer<typeof LockSeat>;

export const lockSeat = (occasion: OccasionId, seat: SeatId, locked: boolean): LockSeat => ({ kind: 'lockSeat', occasion, seat, locked });

/** The sitter stays whatever is proposed, or is free to be moved again. */
export function applyLockSeat(draft: Draft<Reception>, { occasion: id, seat, locked }: LockSeat): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  if (!locked) {
    delete occasion.locks[seat];
    return undefined;
  }
  if (!occupantOf(occasion, seat)) return { because: 'seatEmpty', subject: seat };
  occasion.locks[seat] = true;
  return undefined;
}
