import type { Draft } from 'immer';
import type { Reception } from '../model/reception';
import { asksTheSame, isSameWish, sideName, Wish } from '../model/wish';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { faultOfWish, putWishes } from './wishes-draft';

export const EditWish = z.object({ kind: z.literal('editWish'), wish: Wish, into: Wish });
export type EditWish = z.infer<typeof EditWish>;

/** A wish is known by all that it says; there is nothing else to call it by. */
export const editWish = (wish: Wish, into: Wish): EditWish => ({ kind: 'editWish', wish, into });

/** The wish asks something else, at its place in the list. */
export function applyEditWish(draft: Draft<Reception>, { wish, into }: EditWish): Refusal | undefined {
  const wishes = draft.wishes ?? [];
  const at = wishes.findIndex((known) => isSameWish(known, wish));
  if (at < 0) return { because: 'wishUnknown', subject: sideName(wish.a) };
  const fault = faultOfWish(draft, into);
  if (fault) return fault;
  if (wishes.some((known, index) => index !== at && asksTheSame(known, into))) return { because: 'wishExists', subject: sideName(into.a) };
  putWishes(draft, wishes.with(at, into));
  return undefined;
}
