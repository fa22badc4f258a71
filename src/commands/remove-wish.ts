import type { Draft } from 'immer';
import type { Reception } from '../model/reception';
import { isSameWish, sideName, Wish } from '../model/wish';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { putWishes } from './wishes-draft';

export const RemoveWish = z.object({ kind: z.literal('removeWish'), wish: Wish });
export type RemoveWish = z.infer<typeof RemoveWish>;

export const removeWish = (wish: Wish): RemoveWish => ({ kind: 'removeWish', wish });

/** Staff do not ask this any more. */
export function applyRemoveWish(draft: Draft<Reception>, { wish }: RemoveWish): Refusal | undefined {
  const wishes = draft.wishes ?? [];
  const at = wishes.findIndex((known) => isSameWish(known, wish));
  if (at < 0) return { because: 'wishUnknown', subject: sideName(wish.a) };
  putWishes(draft, wishes.toSpliced(at, 1));
  return undefined;
}
