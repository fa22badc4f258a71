import { PersonId } from './ids';
import { Party, Role } from './person';
import { z } from './zod';

/** One person, or everybody of whom something holds. */
export const Selector = z.discriminatedUnion('by', [
  z.object({ by: z.literal('person'), person: PersonId }),
  z.object({ by: z.literal('delegation'), delegation: z.string().min(1) }),
  z.object({ by: z.literal('party'), party: Party }),
  z.object({ by: z.literal('role'), role: Role }),
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

/** Whether two wishes ask the same of the same people, however strongly. */
export const asksTheSame = (one: Wish, other: Wish): boolean =>
  one.relation === other.relation && sameSide(one.a, other.a) && sameSide(one.b, other.b);

export const isSameWish = (one: Wish, other: Wish): boolean => asksTheSame(one, other) && one.strength === other.strength;

/** What the side goes by, as it is written: a person's id, a delegation, a party, a role, a diet. */
export function sideName(side: Selector): string {
  switch (side.by) {
    case 'person':
      return side.person;
    case 'delegation':
      return side.delegation;
    case 'party':
      return side.party;
    case 'role':
      return side.role;
    case 'diet':
      return side.diet;
  }
}

const sameSide = (one: Selector, other: Selector): boolean => one.by === other.by && sideName(one) === sideName(other);
