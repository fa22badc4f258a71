import { z } from 'zod';
import { PersonId } from './ids';
import { Party } from './person';

/** One person, or everybody of whom something holds. */
export const Selector = z.discriminatedUnion('by', [
  z.object({ by: z.literal('person'), person: PersonId }),
  z.object({ by: z.literal('delegation'), delegation: z.string().min(1) }),
  z.object({ by: z.literal('party'), party: Party }),
  z.object({ by: z.literal('diet'), diet: z.string().min(1) }),
]);
export type Selector = z.infer<typeof Selector>;

export const Relation = z.enum(['beside', 'not-beside', 'same-table', 'other-table', 'same-vehicle', 'other-vehicle']);
export type Relation = z.infer<typeof Relation>;

/** A rule that staff make for one plan. `must` unmet is a breach, `prefer` a departure; a number is a weight, negative against. */
export const Wish = z.object({
  a: Selector,
  relation: Relation,
  b: Selector,
  strength: z.union([z.literal('must'), z.literal('prefer'), z.number()]),
});
export type Wish = z.infer<typeof Wish>;
