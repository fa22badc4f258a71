import type { Occasion } from '../../../../model/occasion';
import { occasionContextOf } from '../../../review/occasion-context-of';
import { identityOf } from '../../../rules/finding';
import type { OccasionContext } from '../../../rules/occasion-context';
import type { Rule } from '../../../rules/rule';
import { blocksOf } from '../../problem';
import type { Cast } from '../cast';
import { type Demand, type Sitting, tallied } from '../demand';
import { priceOf } from '../price';

/** The occasion as it would be with this seating. */
function seatedAs({ context, people, seats }: Cast, { sitterOf }: Sitting): OccasionContext {
  const seating = new Map(
    seats.flatMap(({ id }, seat) => {
      const person = people[sitterOf[seat] ?? -1];
      return person ? [[id, person.id] as const] : [];
    }),
  );
  const occasion: Occasion = { ...context.occasion, seating: blocksOf(seating) };
  const { reception, layout, honor, seniority } = context;
  return occasionContextOf({ reception, occasion, layout, honor, seniority });
}

/**
 * Rules that have no numbers here are asked themselves, on the plan as it would be: slow, and never wrong. What somebody accepted
 * by a waiver weighs nothing.
 */
export function byTheRule(cast: Cast, rules: readonly Rule[]): Demand | undefined {
  if (rules.length === 0) return undefined;
  const { reception, occasion } = cast.context;
  const accepted = new Set(Object.values(reception.waivers).flatMap((waiver) => (waiver.occasion === occasion.id ? [waiver.finding] : [])));
  const findingsOn = (context: OccasionContext) =>
    rules.flatMap((rule) => rule.review(context)).filter((finding) => !accepted.has(identityOf(finding)));
  return tallied(
    rules.map(({ id }) => id),
    (sitting) => {
      const context = seatedAs(cast, sitting);
      return findingsOn(context).reduce((sum, { rule, severity }) => sum + priceOf(context, rule, severity), 0);
    },
    () => true,
    (sitting, blame) => {
      const context = seatedAs(cast, sitting);
      for (const { people, seats } of findingsOn(context)) {
        for (const id of people) blame(cast.personAt.get(id) ?? -1);
        for (const id of seats) blame(sitting.sitterOf[cast.seatAt.get(id) ?? -1] ?? -1);
      }
    },
  );
}
