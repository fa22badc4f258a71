import type { Draft } from 'immer';
import { z } from 'zod';
import { OccasionId, SeatId } from '../model/ids';
import { occupantOf } from '../model/occasion';
import type { Reception } from '../model/reception';
import type { Refusal } from './refusal';
import { isRefusal, occasionOf } from './seating-draft';

export const ChooseSeat = z.object({ kind: z.literal('chooseSeat'), occasion: OccasionId, seat: SeatId, chosen: z.boolean() });
export type ChooseSeat = z.infer<typeof ChooseSeat>;

export const chooseSeat = (occasion: OccasionId, seat: SeatId, chosen: boolean): ChooseSeat => ({
  kind: 'chooseSeat',
  occasion,
  seat,
  chosen,
});

/** The guest sat down here by choice, so the seat is never reported; or did not, after all. */
export function applyChooseSeat(draft: Draft<Reception>, { occasion: id, seat, chosen }: ChooseSeat): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  if (!chosen) {
    delete occasion.chosen[seat];
    return undefined;
  }
  if (!occupantOf(occasion, seat)) return { because: 'seatEmpty', subject: seat };
  occasion.chosen[seat] = true;
  return undefined;
}
