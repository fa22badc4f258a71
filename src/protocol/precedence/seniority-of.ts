import type { PersonId } from '../../model/ids';
import { hasRank, type Party, type Person } from '../../model/person';
import { chainOf, type Reckoning, reckon, withSpouses } from './party-order';
import { saysRanking } from './rankings';
import type { SeniorityOf } from './seniority';
import type { Standing } from './standing';

const parties: readonly Party[] = ['guest', 'host', 'other'];

/** One place of a party: its level, and between which grades it stands as other parties see it. */
type Place = {
  readonly party: Party;
  readonly level: number;
  /** At least as high as this grade, because of the own one or of somebody who stands below. */
  atLeast: number | undefined;
  /** At most as high as this grade: the own one, or that of the nearest known above. */
  atMost: number | undefined;
  /** Nobody else of the party stands at the same grade, so that equal grades across parties are a tie. */
  alone: boolean;
};

/** See `SeniorityOf`. Worked out once; every question is then two look-ups and a comparison. */
export const seniorityOf: SeniorityOf = (people, given) => {
  const merging = saysRanking(given);
  const whole = merging ? reckon(people, given) : undefined;
  const placeOf = new Map<PersonId, Place>();
  const firsts: Place[] = [];
  for (const party of parties) {
    const reckoning =
      whole ??
      reckon(
        people.filter((person) => person.party === party),
        given,
      );
    const gradeIn = (standing: Standing): number | undefined => (whole ? whole.proven.get(standing) : standing.tier);
    const first = readParty(party, reckoning, gradeIn, placeOf);
    if (first) firsts.push(first);
  }
  if (!merging) guestsFirst(firsts, [...new Set(placeOf.values())]);
  const rankless = new Set(people.filter((person) => !hasRank(person)).map(({ id }: Person) => id));
  return {
    level: (person) => (rankless.has(person) ? null : placeOf.get(person)?.level),
    compare(left, right) {
      const [first, second] = [placeOf.get(left), placeOf.get(right)];
      if (!first || !second) return undefined;
      return first.party === second.party ? first.level - second.level : acrossParties(first, second, merging);
    },
  };
};

/** Enters every person of the party and returns its first place. */
function readParty(
  party: Party,
  reckoning: Reckoning,
  gradeIn: (standing: Standing) => number | undefined,
  placeOf: Map<PersonId, Place>,
): Place | undefined {
  const places: Place[] = [];
  let level = 1;
  for (const { members } of chainOf(party, reckoning).places) {
    const grades = members.flatMap((member) => gradeIn(member) ?? []);
    const grade = grades.length === 0 ? undefined : Math.min(...grades);
    const place: Place = { party, level, atLeast: grade, atMost: grade, alone: false };
    places.push(place);
    for (const { person } of withSpouses(members, reckoning)) {
      placeOf.set(person.id, place);
      level += 1;
    }
  }
  bound(places);
  return places[0];
}

/** Whoever outranks a grade is at least of that grade; whoever stands below somebody is at most what that one is. */
function bound(places: readonly Place[]): void {
  const known = new Set(places.filter(({ atLeast }) => atLeast !== undefined));
  let best: number | undefined;
  for (const place of [...places].reverse()) {
    if (place.atLeast !== undefined) best = best === undefined ? place.atLeast : Math.min(best, place.atLeast);
    place.atLeast = best;
  }
  let last: number | undefined;
  for (const place of places) {
    if (known.has(place)) last = place.atLeast;
    place.atMost = last;
    place.alone = known.has(place);
  }
  for (const [index, place] of places.entries()) {
    const next = places[index + 1];
    if (next && (next.atLeast === undefined || next.atLeast === place.atLeast)) {
      place.alone = false;
      next.alone = false;
    }
  }
}

/**
 * 主人陪同主宾: the principal guest stands before the principal host, hence before every host, whatever their grades.
 * For third parties the guest is then at least what the host is.
 */
function guestsFirst(firsts: readonly Place[], places: readonly Place[]): void {
  const guest = firsts.find(({ party }) => party === 'guest');
  const host = firsts.find(({ party }) => party === 'host');
  if (!guest || !host) return;
  const ownGrade = guest.atMost;
  if (host.atLeast !== undefined) guest.atLeast = Math.min(guest.atLeast ?? host.atLeast, host.atLeast);
  if (ownGrade !== undefined) guest.atMost = guest.atLeast;
  for (const place of places) if (place.party === 'host') place.atMost ??= guest.atMost;
}

function acrossParties(first: Place, second: Place, merging: boolean): number | undefined {
  if (!merging) {
    if (isFirstGuest(first) && second.party === 'host') return -1;
    if (isFirstGuest(second) && first.party === 'host') return 1;
  }
  if (first.atLeast !== undefined && second.atMost !== undefined && first.atLeast < second.atMost) return -1;
  if (second.atLeast !== undefined && first.atMost !== undefined && second.atLeast < first.atMost) return 1;
  return merging && first.alone && second.alone && first.atLeast === second.atLeast ? 0 : undefined;
}

const isFirstGuest = ({ party, level }: Place): boolean => party === 'guest' && level === 1;
