import type { PersonId, SeatId } from '../../../model/ids';
import { isVehicle } from '../../../model/scene';
import type { OccasionContext } from '../../rules/occasion-context';
import type { LinearProof, Step, WeighedConditions } from './certificate';
import { inequalityOf, type Premises } from './inequality-of';
import { type Choices, choicesOf, premisesOf, takenForGranted } from './premises';

/** What a certificate shows. */
export type Shown = {
  /** No plan in which these rules find nothing moves fewer people than this. */
  readonly movers: number;
  readonly rules: ReadonlySet<string>;
};

/** Sums of multiples of this are exact as long as they stay below 2³³. */
export const grain = 2 ** -20;

const stepKey = ({ ladder, group, level, grade }: Step) => `${ladder}/${group}/${level}/${grade}`;

/** What is taken for granted in one case of several. */
type Supposed = (person: PersonId, seat: SeatId | undefined) => boolean;

/** The bound of weighed conditions among the plans of one case; undefined when a condition does not hold. */
function boundOf(
  premises: Premises,
  choices: ReadonlyMap<PersonId, Choices>,
  { terms }: WeighedConditions,
  supposed: Supposed,
  rules: Set<string>,
): number | undefined {
  const { settings } = premises.context.reception;
  const left = new Map(
    [...choices].map(([person, { seats, home }]) => [person, new Map(seats.map((seat) => [seat, seat === home ? 0 : 1]))]),
  );
  const reached = new Map<string, number>();
  let sum = 0;
  for (const { condition, weight } of terms) {
    const inequality = inequalityOf(premises, condition);
    const isExact = weight >= 0 && Number.isInteger(weight / grain);
    if (!inequality || !isExact || inequality.rules.some((rule) => settings.rules[rule] === 'off')) return undefined;
    for (const rule of inequality.rules) rules.add(rule);
    sum -= weight * inequality.limit;
    for (const { person, on, times } of inequality.sitting) {
      const costs = left.get(person);
      for (const seat of on) {
        const cost = costs?.get(seat);
        if (cost !== undefined) costs?.set(seat, cost + weight * times);
      }
    }
    for (const { step, times } of inequality.steps) {
      const key = stepKey(step);
      reached.set(key, (reached.get(key) ?? 0) + weight * times);
    }
  }
  for (const [person, { maySitNowhere, home }] of choices) {
    let least = maySitNowhere && supposed(person, undefined) ? (home ? 1 : 0) : Number.POSITIVE_INFINITY;
    for (const [seat, cost] of left.get(person) ?? []) if (cost < least && supposed(person, seat)) least = cost;
    // Nobody of the case can be seated so: there is no such plan.
    if (least === Number.POSITIVE_INFINITY) return least;
    sum += least;
  }
  for (const worth of reached.values()) sum += Math.min(0, worth);
  return sum;
}

/**
 * Works the bound out again from nothing but the rules' readings: what each condition says, whether the rules say so, and what the
 * weighted sum leaves as the least for everybody, case by case. Undefined when any of it does not hold. Shares no code with what
 * found it.
 */
export function checkLinearProof(context: OccasionContext, proof: LinearProof): Shown | undefined {
  if (isVehicle(context.layout.id) || context.layout.id === 'meeting/living-room') return undefined;
  const premises = premisesOf(context);
  if (!premises) return undefined;
  const choices = choicesOf(context, premises);
  const rules = new Set(takenForGranted);
  const shown = (part: LinearProof, supposed: Supposed): number | undefined => {
    if (part.kind === 'conditions') return boundOf(premises, choices, part, supposed, rules);
    const isThere = (seat: SeatId | undefined) => seat !== undefined && part.seats.includes(seat);
    const there = shown(part.there, (person, seat) => supposed(person, seat) && (person !== part.person || isThere(seat)));
    const elsewhere = shown(part.elsewhere, (person, seat) => supposed(person, seat) && (person !== part.person || !isThere(seat)));
    return there === undefined || elsewhere === undefined ? undefined : Math.min(there, elsewhere);
  };
  const least = shown(proof, () => true);
  return least === undefined || least === Number.POSITIVE_INFINITY ? undefined : { movers: Math.max(0, Math.ceil(least)), rules };
}
