import type { Draft } from 'immer';
import type { Reception } from '../model/reception';
import { asksTheSame, sideName, Wish } from '../model/wish';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { faultOfWish, putWishes } from './wishes-draft';

export const AddWish = z.object({ kind: z.literal('addWish'), wish: Wish });
export type AddWish = z.infer<typeof AddWish>;

export const addWish = (wish: Wish): AddWish => ({ kind: 'addWish', wish });

/** One more thing that staff ask of the seating. The same is not asked twice; to ask it more strongly the wish is edited. */
export function applyAddWish(draft: Draft<Reception>, { wish }: AddWish): Refusal | undefined {
  const fault = faultOfWish(draft, wish);
  if (fault) return fault;
  const wishes = draft.wishes ?? [];
  if (wishes.some((known) => asksTheSame(known, wish))) return { because: 'wishExists', subject: sideName(wish.a) };
  putWishes(draft, [...wishes, wish]);
  return undefined;
}
