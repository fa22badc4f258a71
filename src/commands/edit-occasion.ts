import type { Draft } from 'immer';
import { settingsUnder } from '../model/center-on-first';
import { givenOfHouse } from '../model/house-convention';
import { OccasionId } from '../model/ids';
import { Occasion } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { faultOfHouse, isRefusal, occasionOf } from './seating-draft';

/** People, seats and layout have commands of their own, which keep the plan whole. */
const Fields = Occasion.pick({
  title: true,
  start: true,
  end: true,
  place: true,
  convention: true,
  given: true,
  house: true,
  flags: true,
  menu: true,
  ifAbsent: true,
  trappings: true,
  cost: true,
}).partial();
const Clearable = Fields.omit({ title: true, convention: true, given: true }).keyof();

export const EditOccasion = z.object({ kind: z.literal('editOccasion'), occasion: OccasionId, set: Fields, clear: z.array(Clearable) });
export type EditOccasion = z.infer<typeof EditOccasion>;

export const editOccasion = (occasion: OccasionId, set: EditOccasion['set'], clear: EditOccasion['clear'] = []): EditOccasion => ({
  kind: 'editOccasion',
  occasion,
  set,
  clear,
});

/** Title, time, place, convention (the house's too), givens, flags, menu, what was agreed for the absent, trappings, cost; each is replaced as a whole. */
export function applyEditOccasion(draft: Draft<Reception>, { occasion: id, set, clear }: EditOccasion): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  const before = { ...occasion, given: givenOfHouse(draft, occasion) };
  Object.assign(occasion, set);
  for (const field of clear) delete occasion[field];
  occasion.settings = settingsUnder(before, givenOfHouse(draft, occasion));
  return faultOfHouse(draft, occasion);
}
