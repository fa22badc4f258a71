import type { Draft } from 'immer';
import { Occasion } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { faultOfHouse, faultOfRoom, faultOfSeating } from './seating-draft';

export const AddOccasion = z.object({ kind: z.literal('addOccasion'), occasion: Occasion, at: z.int().nonnegative().optional() });
export type AddOccasion = z.infer<typeof AddOccasion>;

export const addOccasion = (occasion: Occasion, at?: number): AddOccasion => ({
  kind: 'addOccasion',
  occasion,
  ...(at === undefined ? {} : { at }),
});

/** One more sitting, ride or photo, at this place of the programme or as the last. It may come with people already seated. */
export function applyAddOccasion(draft: Draft<Reception>, { occasion, at }: AddOccasion): Refusal | undefined {
  if (draft.occasions[occasion.id]) return { because: 'occasionExists', subject: occasion.title };
  const fault = faultOfSeating(draft, occasion) ?? faultOfHouse(draft, occasion) ?? faultOfRoom(draft, occasion);
  if (fault) return fault;
  // A copy: a later command of the same gesture may seat people in it, and must not edit this command.
  draft.occasions[occasion.id] = structuredClone(occasion);
  draft.programme.splice(at ?? draft.programme.length, 0, occasion.id);
  return undefined;
}
