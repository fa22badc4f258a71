import type { Draft } from 'immer';
import { OccasionId, SeatId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { markSeat } from './seating-draft';

export const LockSeat = z.object({ kind: z.literal('lockSeat'), occasion: OccasionId, seat: SeatId, locked: z.boolean() });
export type LockSeat = z.infer<typeof LockSeat>;

export const lockSeat = (occasion: OccasionId, seat: SeatId, locked: boolean): LockSeat => ({ kind: 'lockSeat', occasion, seat, locked });

/** The sitter stays whatever is proposed, or is free to be moved again. */
export const applyLockSeat = (draft: Draft<Reception>, { occasion, seat, locked }: LockSeat): Refusal | undefined =>
  markSeat(draft, occasion, 'locks', seat, locked);
