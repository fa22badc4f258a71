import type { Draft } from 'immer';
import { OccasionId, SeatId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { markSeat } from './seating-draft';

export const ChooseSeat = z.object({ kind: z.literal('chooseSeat'), occasion: OccasionId, seat: SeatId, chosen: z.boolean() });
export type ChooseSeat = z.infer<typeof ChooseSeat>;

export const chooseSeat = (occasion: OccasionId, seat: SeatId, chosen: boolean): ChooseSeat => ({
  kind: 'chooseSeat',
  occasion,
  seat,
  chosen,
});

/** The guest sat down here by choice, so the seat is never reported; or did not, after all. */
export const applyChooseSeat = (draft: Draft<Reception>, { occasion, seat, chosen }: ChooseSeat): Refusal | undefined =>
  markSeat(draft, occasion, 'chosen', seat, chosen);
