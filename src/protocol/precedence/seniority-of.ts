import type { PersonId } from '../../model/ids';
import type { Givens } from '../../model/occasion';
import { hasRank, type Party, type Person } from '../../model/person';
import { chainOf, type Reckoning, reckon, withSpouses } from './party-order';
import { saysRanking } from './rankings';
import type { SeniorityOf } from './seniority';
import { tiersOf } from './standing';

const parties: readonly Party[] = ['guest', 'host', 'other'];

/** One place of a party, and between which grades it stands as other parties see it. */
type Place = {
  readonly party: Party;
  readonly level: number;
  readonly members: readonly Person[];
  /** At least as high as this grade, because of the own one or of somebody who stands below. */
  atLeast: number | undefined;
  /** At most as high as this grade: the own one, or that of the nearest known above. */
  atMost: number | undefined;
  /** Nobody else of the party stands at the same grade, so that equal grades across parties are a tie. */
  alone: boolean;
};

/** See `SeniorityOf`. Worked out once; every question is then two look-ups and a comparison. */
export const seniorityOf: SeniorityOf = (people, given, guestFirst = true) => {
  const merging = saysRanking(given);
  const accompanied = guestFirst && !merging;
  const ranked: Person[] = [];
  const members: Record<Party, Person[]> = { guest: [], host: [], other: [] };
  const rankless = new Set<PersonId>();
  for (const person of people) {
    if (hasRank(person)) {
      ranked.push(person);
      members[person.party].push(person);
    } else rankless.add(person.id);
  }
  const whole = merging ? reckon(ranked, given) : undefined;
  const rows = parties.map((party) => placesOf(party, members[party], given, whole));
  const placeOf = new Map<PersonId, Place>();
  for (const row of rows) for (const place of row) for (const { id } of place.members) placeOf.set(id, place);

  let graded = false;
  /** Titles are read only when somebody asks across the parties: a full official order needs none. */
  function readGrades() {
    if (graded) return;
    graded = true;
    const grades: ReadonlyMap<PersonId, number | undefined> = whole
      ? new Map([...whole.proven].map(([{ person }, number]) => [person.id, number]))
      : tiersOf(ranked);
    for (const places of rows) bound(places, grades);
    if (accompanied) guestsFirst(rows);
  }

  return {
    level: (person) => placeOf.get(person)?.level ?? (rankless.has(person) ? null : undefined),
    compare(left, right) {
      const [first, second] = [placeOf.get(left), placeOf.get(right)];
      if (!first || !second) return undefined;
      if (first.party === second.party) return first.level - second.level;
      if (accompanied && isFirstGuest(first) && second.party === 'host') return -1;
      if (accompanied && isFirstGuest(second) && first.party === 'host') return 1;
      readGrades();
      return acrossParties(first, second, merging);
    },
  };
};

function placesOf(party: Party, people: readonly Person[], given: Givens, whole: Reckoning | undefined): readonly Place[] {
  const settled = !whole && people.every(({ officialOrder }) => officialOrder !== undefined);
  const rows = settled ? byOfficialOrder(people) : byReckoning(party, whole ?? reckon(people, given));
  let level = 1;
  return rows.map((members) => {
    const place: Place = { party, level, members, atLeast: undefined, atMost: undefined, alone: false };
    level += members.length;
    return place;
  });
}

function byOfficialOrder(people: readonly Person[]): readonly (readonly Person[])[] {
  const rows: Person[][] = [];
  for (const person of [...people].sort((left, right) => orderOf(left) - orderOf(right))) {
    const row = rows.at(-1);
    if (row?.[0]?.officialOrder === person.officialOrder) row?.push(person);
    else rows.push([person]);
  }
  return rows;
}

const orderOf = ({ officialOrder }: Person): number => officialOrder ?? Number.MAX_SAFE_INTEGER;

const byReckoning = (party: Party, reckoning: Reckoning): readonly (readonly Person[])[] =>
  chainOf(party, reckoning).places.map(({ members }) => withSpouses(members, reckoning).map(({ person }) => person));

/** Whoever outranks a grade is at least of that grade; whoever stands below somebody is at most what that one is. */
function bound(places: readonly Place[], grades: ReadonlyMap<PersonId, number | undefined>): void {
  const known = new Set<Place>();
  let best: number | undefined;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    for (const { id } of place?.members ?? []) {
      const own = grades.get(id);
      if (own === undefined) continue;
      if (place) known.add(place);
      best = Math.min(own, best ?? own);
    }
    if (place) place.atLeast = best;
  }
  let last: number | undefined;
  for (const place of places) {
    if (known.has(place)) last = place.atLeast;
    place.atMost = last;
    place.alone = known.has(place);
  }
  for (let index = 0; index + 1 < places.length; index += 1) {
    const [place, next] = [places[index], places[index + 1]];
    if (place && next && (next.atLeast === undefined || next.atLeast === place.atLeast)) {
      place.alone = false;
      next.alone = false;
    }
  }
}

/**
 * 主人陪同主宾: the principal guest stands before the principal host, hence before every host, whatever their grades.
 * For third parties the guest is then at least what the host is.
 */
function guestsFirst(rows: readonly (readonly Place[])[]): void {
  const [guest, host] = [rows[0]?.[0], rows[1]?.[0]];
  if (!guest || !host) return;
  const knownGrade = guest.atMost !== undefined;
  if (host.atLeast !== undefined) guest.atLeast = Math.min(guest.atLeast ?? host.atLeast, host.atLeast);
  if (knownGrade) guest.atMost = guest.atLeast;
  for (const place of rows[1] ?? []) place.atMost ??= guest.atMost;
}

function acrossParties(first: Place, second: Place, merging: boolean): number | undefined {
  if (first.atLeast !== undefined && second.atMost !== undefined && first.atLeast < second.atMost) return -1;
  if (second.atLeast !== undefined && first.atMost !== undefined && second.atLeast < first.atMost) return 1;
  return merging && first.alone && second.alone && first.atLeast === second.atLeast ? 0 : undefined;
}

/** The first guest goes before the hosts [cn.md §8.3]: in a car beside the host who accompanies, or as the superior who visits. */
const isFirstGuest = ({ party, level }: Place): boolean => party === 'guest' && level === 1;
