import type { Draft } from 'immer';
import { HouseConventionId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const RemoveHouseConvention = z.object({ kind: z.literal('removeHouseConvention'), house: HouseConventionId });
export type RemoveHouseConvention = z.infer<typeof RemoveHouseConvention>;

export const removeHouseConvention = (house: HouseConventionId): RemoveHouseConvention => ({ kind: 'removeHouseConvention', house });

/** Occasions that used it go by its base again. */
export function applyRemoveHouseConvention(draft: Draft<Reception>, { house }: RemoveHouseConvention): Refusal | undefined {
  if (!draft.houseConventions?.[house]) return { because: 'houseUnknown', subject: house };
  delete draft.houseConventions[house];
  // As it was before there was one: two plans that say the same are written the same.
  if (Object.keys(draft.houseConventions).length === 0) delete draft.houseConventions;
  for (const occasion of Object.values(draft.occasions)) if (occasion.house === house) delete occasion.house;
  return undefined;
}
