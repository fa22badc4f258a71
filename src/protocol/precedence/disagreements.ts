import type { Citation } from '../../model/citation';
import type { PersonId } from '../../model/ids';
import type { Givens } from '../../model/occasion';
import type { Party, Person } from '../../model/person';
import { precedence } from '../sources/precedence';
import { type Reckoning, reckon } from './party-order';
import type { Standing } from './standing';
import { decisionBetween } from './step';

/** The official order puts `above` first; the comparators would put `below` first. The order stands: this is only worth a remark. */
export type Disagreement = {
  readonly above: PersonId;
  readonly below: PersonId;
  /** Which of the two stands out: with those people left aside, list and comparators agree. */
  readonly outOfPlace: PersonId;
  /** The comparator that sees it otherwise; `principle.<id>` in i18n. */
  readonly principle: string;
  readonly citation: Citation;
};

const parties: readonly Party[] = ['guest', 'host', 'other'];

/** The fewest people whose official place the comparators do not bear out, each with one person to compare with. */
export function disagreements(people: readonly Person[], given: Givens): readonly Disagreement[] {
  return parties.flatMap((party) =>
    inParty(
      people.filter((person) => person.party === party),
      given,
    ),
  );
}

function inParty(people: readonly Person[], given: Givens): readonly Disagreement[] {
  const reckoning = reckon(people, given);
  const numberOf = (standing: Standing): number => reckoning.proven.get(standing) ?? 0;
  const listed = reckoning.standings
    .filter((standing) => standing.person.officialOrder !== undefined && reckoning.proven.has(standing))
    .sort(
      (left, right) => orderOf(left) - orderOf(right) || numberOf(left) - numberOf(right) || (left.person.id < right.person.id ? -1 : 1),
    );
  const kept = longestInOrder(listed.map(numberOf));
  const agreed = listed.filter((_, index) => kept.has(index));
  return listed.flatMap((standing, index) => {
    if (kept.has(index)) return [];
    const number = numberOf(standing);
    const overtaken = agreed.find((other) => orderOf(other) > orderOf(standing) && numberOf(other) < number);
    const held = agreed.findLast((other) => orderOf(other) < orderOf(standing) && numberOf(other) > number);
    if (overtaken) return [disagreement(standing, overtaken, standing, reckoning)];
    return held ? [disagreement(held, standing, standing, reckoning)] : [];
  });
}

const orderOf = ({ person }: Standing): number => person.officialOrder ?? 0;

function disagreement(above: Standing, below: Standing, outOfPlace: Standing, { steps }: Reckoning): Disagreement {
  const step = decisionBetween(below, above, steps)?.step;
  return {
    above: above.person.id,
    below: below.person.id,
    outOfPlace: outOfPlace.person.id,
    principle: step?.principle ?? 'official-order',
    citation: step?.citation ?? precedence.program,
  };
}

/** Indices of a longest run that never falls, by patience sorting; of several, the one that ends lowest. */
function longestInOrder(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? undefined : tails[low - 1]);
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
}
