import type { Draft } from 'immer';
import { settingsUnder } from '../model/center-on-first';
import { givenOfHouse, HouseConvention } from '../model/house-convention';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const SaveHouseConvention = z.object({ kind: z.literal('saveHouseConvention'), house: HouseConvention });
export type SaveHouseConvention = z.infer<typeof SaveHouseConvention>;

export const saveHouseConvention = (house: HouseConvention): SaveHouseConvention => ({ kind: 'saveHouseConvention', house });

/** A new order of the house, or a better version of one that is known. Two of one name could not be told apart in a menu. */
export function applySaveHouseConvention(draft: Draft<Reception>, { house }: SaveHouseConvention): Refusal | undefined {
  const known = Object.values(draft.houseConventions ?? {});
  if (known.some(({ id, name }) => id !== house.id && name === house.name)) return { because: 'houseExists', subject: house.name };
  const inUse = Object.values(draft.occasions).find((occasion) => occasion.house === house.id && occasion.layout !== house.layout);
  if (inUse) return { because: 'houseOfOtherLayout', subject: house.name };
  const goingByIt = Object.values(draft.occasions).filter((occasion) => occasion.house === house.id);
  const before = goingByIt.map((occasion) => givenOfHouse(draft, occasion));
  draft.houseConventions ??= {};
  draft.houseConventions[house.id] = structuredClone(house);
  for (const [index, occasion] of goingByIt.entries())
    occasion.settings = settingsUnder({ ...occasion, given: before[index] ?? {} }, givenOfHouse(draft, occasion));
  return undefined;
}
