import type { Citation } from '../../model/citation';
import type { Givens } from '../../model/occasion';
import { hasRank, type Party, type Person } from '../../model/person';
import { precedence } from '../sources/precedence';
import { type Chain, chainOf, type Reckoning, reckon, withSpouses } from './party-order';
import { saysRanking } from './rankings';
import type { Standing } from './standing';
import { decisionBetween, inTiers, type Tier } from './step';

/** `principle` is a message id in i18n precedence (`principle.<id>`). */
export type PrecedenceReason = { readonly principle: string; readonly citation: Citation };

export type RankedPerson = {
  readonly person: Person;
  /** 1 is the first; equal ranks are a tie; null has a seat but no rank. */
  readonly rank: number | null;
  /** What set this person below the one above, or, for the first, above the next; then what else matters (tie, spouse, ad interim). */
  readonly because: readonly PrecedenceReason[];
};

const parties: readonly Party[] = ['guest', 'host', 'other'];

/**
 * People in precedence. Official orders count inside a party, so without a ranking each party has its own list: guests, hosts, others.
 * With `given.ranking` there is one list; it never turns an official order round. People without rank come last.
 */
export function rankPeople(people: readonly Person[], given: Givens): readonly RankedPerson[] {
  const sorted = [...people].sort(byId);
  const groups = saysRanking(given) ? [sorted] : parties.map((party) => sorted.filter((person) => person.party === party));
  const ranked = groups.flatMap((group) => rankedList(group, given));
  const rankless = sorted
    .filter((person) => !hasRank(person))
    .map((person) => ({ person, rank: null, because: [{ principle: 'no-rank', citation: precedence.noRankNumber }] }));
  return [...ranked, ...rankless];
}

/** Ties are drawn in an order that no input order and no locale changes. */
const byId = (left: Person, right: Person): number => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);

function rankedList(people: readonly Person[], given: Givens): readonly RankedPerson[] {
  const reckoning = reckon(people, given);
  const chains = parties.map((party) => listed(chainOf(party, reckoning), reckoning)).filter((tiers) => tiers.length > 0);
  const tiers = merged(chains, reckoning);
  let rank = 1;
  return tiers.flatMap((tier, index) => {
    const everyone = withSpouses(tier, reckoning);
    const own = rank;
    rank += everyone.length;
    const reasons = reasonsFor(tiers, index, reckoning);
    return everyone.map((standing) => ({
      person: standing.person,
      rank: own,
      because: tier.includes(standing) ? [...reasons, ...remarksOn(standing, tier, reckoning)] : [takesPartnersRank(standing, reckoning)],
    }));
  });
}

/** Equal places of the official list stay equal; those that only comparators know are split as far as a list may. */
const listed = ({ places, unplaced }: Chain, reckoning: Reckoning): readonly Tier[] => [
  ...places.flatMap((place) => (place.listed ? [place.members] : inList(place.members, reckoning))),
  ...inList(unplaced, reckoning),
];

/** The known before the unknown. Strokes decide between equals; of whom nothing is known, nobody says that they are equal. */
function inList(members: Tier, { steps, knows }: Reckoning): readonly Tier[] {
  const certain = steps.filter(({ listingOnly }) => !listingOnly);
  return [
    ...inTiers(members.filter(knows), steps, 'list'),
    ...inTiers(
      members.filter((member) => !knows(member)),
      certain,
      'list',
    ),
  ];
}

/** Several parties in one list: always the highest of the parties' next ones, guests first where they are equal. */
function merged(chains: readonly (readonly Tier[])[], reckoning: Reckoning): readonly Tier[] {
  if (chains.length < 2) return chains[0] ?? [];
  const numbers = new Map<Standing, number>();
  for (const [index, tier] of inList(reckoning.standings, reckoning).entries()) for (const member of tier) numbers.set(member, index);
  const numberOf = (tier: Tier): number => Math.min(...tier.map((member) => numbers.get(member) ?? Number.MAX_SAFE_INTEGER));
  const waiting = chains.map((chain) => [...chain]);
  const result: Tier[] = [];
  for (;;) {
    const next = Math.min(...waiting.map(([tier]) => (tier ? numberOf(tier) : Number.POSITIVE_INFINITY)));
    if (next === Number.POSITIVE_INFINITY) return result;
    result.push(waiting.flatMap((chain) => (chain[0] && numberOf(chain[0]) === next ? (chain.shift() ?? []) : [])));
  }
}

const officialOrder: PrecedenceReason = { principle: 'official-order', citation: precedence.unitChain };

function reasonsFor(tiers: readonly Tier[], index: number, reckoning: Reckoning): readonly PrecedenceReason[] {
  const above = tiers[Math.max(0, index - 1)]?.[0];
  const below = tiers[Math.max(1, index)]?.[0];
  if (!above || !below) return [];
  if (above.person.party === below.person.party && above.person.officialOrder !== undefined && below.person.officialOrder !== undefined) {
    return [officialOrder];
  }
  const decision = decisionBetween(above, below, reckoning.steps);
  if (!decision || decision.difference > 0) return [officialOrder];
  const { principle, citation } = decision.step;
  return [{ principle, citation }, ...(decision.unknown ? [{ principle: 'unknown-last', citation: precedence.program }] : [])];
}

function remarksOn(standing: Standing, tier: Tier, { ranking, knows }: Reckoning): readonly PrecedenceReason[] {
  const { person, standsFor } = standing;
  const remarks: PrecedenceReason[] = [];
  if (tier.length > 1) remarks.push({ principle: 'equal', citation: precedence.program });
  if (person.officialOrder === undefined && !knows(standing)) remarks.push(ranking.unknown);
  if (standsFor) remarks.push({ principle: 'ad-interim', citation: precedence.ownRank });
  else if (person.represents !== undefined) remarks.push({ principle: 'own-rank', citation: precedence.ownRank });
  return remarks;
}

function takesPartnersRank({ person }: Standing, { ranking }: Reckoning): PrecedenceReason {
  const chinese = ranking.id === 'cn-unit' || ranking.id === 'cn-bodies' || ranking.id === 'cn-foreign';
  return { principle: 'spouse', citation: chinese && person.sex === 'female' ? precedence.wifeTakesRank : precedence.partner };
}
