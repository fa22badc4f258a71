import type { Draft } from 'immer';
import { Occasion, takenSeats } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { faultOfRoom, faultOfSeating } from './seating-draft';

export const RestoreOccasion = z.object({ kind: z.literal('restoreOccasion'), occasion: Occasion, at: z.int().nonnegative().optional() });
export type RestoreOccasion = z.infer<typeof RestoreOccasion>;

/** `at`: its place in the programme, for an occasion that is not there any more. */
export const restoreOccasion = (occasion: Occasion, at?: number): RestoreOccasion => ({
  kind: 'restoreOccasion',
  occasion,
  ...(at === undefined ? {} : { at }),
});

/**
 * One occasion as it was. People who have left the list since do not come back by it: their seats stay empty. An order of the
 * house that is gone gives way to the convention; a room that is gone cannot be sat in, so that is refused.
 */
export function applyRestoreOccasion(draft: Draft<Reception>, { occasion, at }: RestoreOccasion): Refusal | undefined {
  const { id, layout, house } = occasion;
  const restored = structuredClone(occasion);
  for (const person of Object.keys(restored.attendees) as (keyof typeof restored.attendees)[])
    if (!draft.people[person]) delete restored.attendees[person];
  for (const [block, seats] of Object.entries(restored.seating)) {
    for (const [seat, person] of takenSeats({ seating: { [block]: seats } })) {
      if (draft.people[person]) continue;
      delete seats[seat];
      delete restored.locks[seat];
      delete restored.chosen[seat];
    }
    if (Object.keys(seats).length === 0) delete restored.seating[block];
  }
  if (house && draft.houseConventions?.[house]?.layout !== layout) delete restored.house;
  const fault = faultOfRoom(draft, restored) ?? faultOfSeating(draft, restored);
  if (fault) return fault;
  if (!draft.occasions[id]) draft.programme.splice(at ?? draft.programme.length, 0, id);
  draft.occasions[id] = restored;
  return undefined;
}
