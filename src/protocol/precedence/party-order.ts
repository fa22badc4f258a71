import type { Givens } from '../../model/occasion';
import type { Party, Person } from '../../model/person';
import { hasRank } from '../../model/person';
import { rankingFor } from './rankings';
import type { Ranking } from './rankings/ranking';
import { type Standing, standingsOf } from './standing';
import { inTiers, type Step, type Tier } from './step';

/** `listed`: the official order speaks of it. */
export type Place = { readonly members: Tier; readonly listed: boolean };

/** People of one party whose order is known, first ones first; members of one place are tied. */
export type Chain = {
  readonly party: Party;
  readonly places: readonly Place[];
  /** No list and no comparator knows where they stand. */
  readonly unplaced: readonly Standing[];
};

export type Reckoning = {
  readonly ranking: Ranking;
  readonly steps: readonly Step[];
  /** Everybody with a rank of their own. */
  readonly standings: readonly Standing[];
  /** 1 for the highest of what the comparators can prove; missing: not known. */
  readonly proven: ReadonlyMap<Standing, number>;
  /** Whether the ranking knows this person's place at all. */
  readonly knows: (standing: Standing) => boolean;
  /** Spouses who take their partner's rank, by partner. */
  readonly spouses: ReadonlyMap<Person, readonly Standing[]>;
};

/** What the comparators say of these people, the official order left aside. */
export function reckon(people: readonly Person[], given: Givens): Reckoning {
  const raw = standingsOf(people.filter(hasRank));
  const ranking = rankingFor(given, raw);
  const prepared = ranking.prepare?.(raw) ?? raw;
  const spouses = spousesOf(prepared, ranking);
  const standings = prepared.filter((standing) => !spouses.guests.has(standing));
  const steps = ranking.steps(given, standings);
  const proven = new Map<Standing, number>();
  const knows = ranking.knows(standings, given);
  const known = standings.filter(knows);
  for (const [index, tier] of inTiers(known, steps, 'proof').entries()) for (const member of tier) proven.set(member, index + 1);
  return { ranking, steps, standings, proven, knows, spouses: spouses.byPartner };
}

const hasOwnRank = ({ person, chief, grade }: Standing): boolean =>
  person.officialOrder !== undefined || grade !== undefined || chief !== undefined || person.class !== undefined;

/** Who was invited as somebody's spouse only. Who holds an office or a place in the list keeps the own rank. */
function spousesOf(standings: readonly Standing[], { husbandsGainNothing = false }: Ranking) {
  const isGuest = (standing: Standing) => !hasOwnRank(standing) && !(husbandsGainNothing && standing.person.sex === 'male');
  const byId = new Map(standings.map((standing) => [standing.person.id, standing]));
  const partnerOf = new Map<Standing, Standing>();
  for (const standing of standings) {
    const partner = standing.person.spouse === undefined ? undefined : byId.get(standing.person.spouse);
    if (!partner || partner === standing || partner.person.party !== standing.person.party) continue;
    if (isGuest(standing) && hasOwnRank(partner)) partnerOf.set(standing, partner);
    if (hasOwnRank(standing) && isGuest(partner)) partnerOf.set(partner, standing);
  }
  const byPartner = new Map<Person, Standing[]>();
  for (const [spouse, { person }] of partnerOf) byPartner.set(person, [...(byPartner.get(person) ?? []), spouse]);
  return { guests: new Set(partnerOf.keys()), byPartner };
}

/** The official order of one party, and into it those whom it does not mention, where their place is certain. */
export function chainOf(party: Party, { standings, proven }: Reckoning): Chain {
  const own = standings.filter(({ person }) => person.party === party);
  const listed = officialPlaces(own);
  const silent = own.filter(({ person }) => person.officialOrder === undefined);
  const { gaps, beside, unplaced } = insert(silent, listed, proven);
  const places: Place[] = [];
  for (let index = 0; index <= listed.length; index += 1) {
    places.push(...byProof(gaps.get(index) ?? [], proven).map((members) => ({ members, listed: false })));
    const place = listed[index];
    if (place) places.push({ members: [...place, ...(beside.get(index) ?? [])], listed: true });
  }
  return { party, places, unplaced };
}

/** The members of a place with the spouses who share their rank. */
export const withSpouses = (members: Tier, { spouses }: Reckoning): Tier =>
  members.flatMap((standing) => [standing, ...(spouses.get(standing.person) ?? [])]);

function officialPlaces(standings: readonly Standing[]): readonly Standing[][] {
  const places = new Map<number, Standing[]>();
  for (const standing of standings) {
    const { officialOrder } = standing.person;
    if (officialOrder !== undefined) addTo(places, officialOrder, standing);
  }
  return inOrder(places);
}

function addTo(groups: Map<number, Standing[]>, number: number, standing: Standing): void {
  const group = groups.get(number);
  if (group) group.push(standing);
  else groups.set(number, [standing]);
}

const inOrder = (groups: ReadonlyMap<number, Standing[]>): readonly Standing[][] =>
  [...groups].sort(([left], [right]) => left - right).map(([, members]) => members);

type Extent = { readonly highest: number; readonly lowest: number };

function extentsOf(listed: readonly Standing[][], proven: Reckoning['proven']): readonly (Extent | undefined)[] {
  return listed.map((place) => {
    const numbers = place.flatMap((standing) => proven.get(standing) ?? []);
    return numbers.length === 0 ? undefined : { highest: Math.min(...numbers), lowest: Math.max(...numbers) };
  });
}

/** A place is certain when every listed person of known rank agrees on it and nobody of unknown rank stands in the gap. */
function insert(silent: readonly Standing[], listed: readonly Standing[][], proven: Reckoning['proven']) {
  const extents = extentsOf(listed, proven);
  const gaps = new Map<number, Standing[]>();
  const beside = new Map<number, Standing[]>();
  const unplaced: Standing[] = [];
  for (const standing of silent) {
    const number = proven.get(standing);
    const spot = number === undefined ? undefined : spotFor(number, extents);
    if (!spot) unplaced.push(standing);
    else {
      addTo(spot.tied ? beside : gaps, spot.index, standing);
    }
  }
  return { gaps, beside, unplaced };
}

function spotFor(number: number, extents: readonly (Extent | undefined)[]): { readonly index: number; readonly tied: boolean } | undefined {
  const above = extents.findLastIndex((extent) => extent && extent.highest < number);
  const firstBelow = extents.findIndex((extent) => extent && extent.lowest > number);
  const below = firstBelow === -1 ? extents.length : firstBelow;
  const equals = extents.flatMap((extent, index) => (extent && extent.highest <= number && number <= extent.lowest ? [index] : []));
  if (above >= below || equals.length > 1) return undefined;
  const [equal] = equals;
  if (equal !== undefined) return above < equal && equal < below ? { index: equal, tied: true } : undefined;
  return below - above === 1 ? { index: below, tied: false } : undefined;
}

function byProof(standings: readonly Standing[], proven: Reckoning['proven']): readonly Standing[][] {
  const tiers = new Map<number, Standing[]>();
  for (const standing of standings) addTo(tiers, proven.get(standing) ?? 0, standing);
  return inOrder(tiers);
}
