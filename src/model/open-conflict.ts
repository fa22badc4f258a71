import { OccasionId, PersonId, SeatId } from './ids';
import { z } from './zod';

/** What two people changed to different things. */
export const ConflictSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), field: z.string() }),
  z.object({ kind: z.literal('person'), person: PersonId, field: z.string().optional() }),
  z.object({ kind: z.literal('occasion'), occasion: OccasionId, field: z.string().optional() }),
  /** One person, whom the two seat differently. */
  z.object({ kind: z.literal('seat'), occasion: OccasionId, person: PersonId }),
  /** One chair, on which the two seat different people. */
  z.object({ kind: z.literal('chair'), occasion: OccasionId, seat: SeatId }),
]);
export type ConflictSubject = z.infer<typeof ConflictSubject>;

/**
 * A conflict of a merge that nobody has settled yet. What stands in the plan is one side; `theirs` is the other, absent where it had
 * nothing there. It is somebody else's value: it is parsed again before it is let into the plan.
 */
export const OpenConflict = z.object({
  about: ConflictSubject,
  /** The keys that lead to it from the top of the plan; of seats and chairs `about` says enough. */
  place: z.array(z.string()).max(4),
  theirs: z.unknown().optional(),
});
export type OpenConflict = z.infer<typeof OpenConflict>;

/** By an id that the same conflict has again in the next merge: `people/p3/title`. */
export const OpenConflicts = z.record(z.string().max(600), OpenConflict);
export type OpenConflicts = z.infer<typeof OpenConflicts>;
