import type { Draft } from 'immer';
import { OccasionId, SeatId } from '../model/ids';
import { occupantOf } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { clear, isRefusal, lockedAmong, occasionOf, put } from './seating-draft';

export const SwapSeats = z.object({ kind: z.literal('swapSeats'), occasion: OccasionId, first: SeatId, second: SeatId });
export type SwapSeats = z.infer<typeof SwapSeats>;

export const swapSeats = (occasion: OccasionId, first: SeatId, second: SeatId): SwapSeats => ({
  kind: 'swapSeats',
  occasion,
  first,
  second,
});

/** The sitters of two seats change places; one of the seats may be empty. */
export function applySwapSeats(draft: Draft<Reception>, { occasion: id, first, second }: SwapSeats): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  const left = occupantOf(occasion, first);
  const right = occupantOf(occasion, second);
  if (!left && !right) return { because: 'seatEmpty', subject: first };
  const locked = lockedAmong(occasion, [first, second]);
  if (locked) return locked;
  clear(occasion, first);
  clear(occasion, second);
  if (right) put(occasion, first, right);
  if (left) put(occasion, second, left);
  return undefined;
}
