import type { Draft } from 'immer';
import { OccasionId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const RemoveOccasion = z.object({ kind: z.literal('removeOccasion'), occasion: OccasionId });
export type RemoveOccasion = z.infer<typeof RemoveOccasion>;

export const removeOccasion = (occasion: OccasionId): RemoveOccasion => ({ kind: 'removeOccasion', occasion });

/** The occasion goes, and with it what was accepted about it. */
export function applyRemoveOccasion(draft: Draft<Reception>, { occasion }: RemoveOccasion): Refusal | undefined {
  if (!draft.occasions[occasion]) return { because: 'occasionUnknown', subject: occasion };
  delete draft.occasions[occasion];
  draft.programme = draft.programme.filter((id) => id !== occasion);
  for (const waiver of Object.values(draft.waivers)) {
    if (waiver.occasion === occasion) delete draft.waivers[waiver.id];
  }
  return undefined;
}
