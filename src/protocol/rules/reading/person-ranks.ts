import type { PersonId } from '../../../model/ids';
import type { Party, Person } from '../../../model/person';
import type { Seniority } from '../../precedence/seniority';

/** Where a person stands: people of one `merged` group are all comparable with each other by `level`, others are not at all. */
export type PersonRank = { readonly merged: number; readonly level: number };

/** Undefined: the parties are merged in part, and only `compare` itself can tell. */
export type PersonRanks = ReadonlyMap<PersonId, PersonRank> | undefined;

type Members = readonly PersonId[];

/** Does anything say who outranks whom between these two parties? */
function relation(left: Members, right: Members, { compare }: Seniority): 'all' | 'none' | 'some' {
  const [leftHead] = left;
  const [rightHead] = right;
  if (!leftHead || !rightHead) return 'none';
  let [known, unknown] = [false, false];
  const ask = (one: PersonId, other: PersonId) => {
    if (compare(one, other) === undefined) unknown = true;
    else known = true;
    return known && unknown;
  };
  if (right.some((member) => ask(leftHead, member)) || left.some((member) => ask(member, rightHead))) return 'some';
  return known ? 'all' : 'none';
}

function ranksWithin(members: Members, { compare }: Seniority): ReadonlyMap<PersonId, number> | undefined {
  let silent = false;
  const sorted = [...members].sort((left, right) => {
    const answer = compare(left, right);
    if (answer === undefined) silent = true;
    return answer ?? 0;
  });
  const levels = new Map<PersonId, number>();
  let level = 0;
  let before: PersonId | undefined;
  for (const member of sorted) {
    const step = before === undefined ? 0 : compare(before, member);
    if (step === undefined || step > 0) silent = true;
    if (step !== 0) level += 1;
    levels.set(member, level);
    before = member;
  }
  return silent ? undefined : levels;
}

function workOut(people: readonly Person[], seniority: Seniority): PersonRanks {
  const parties = new Map<Party, PersonId[]>();
  for (const { id, party } of people) {
    if (typeof seniority.level(id) !== 'number') continue;
    const members = parties.get(party) ?? [];
    members.push(id);
    parties.set(party, members);
  }
  const groups: PersonId[][] = [];
  for (const members of parties.values()) {
    const relations = groups.map((group) => relation(group, members, seniority));
    if (relations.includes('some') || relations.filter((found) => found === 'all').length > 1) return undefined;
    const home = groups[relations.indexOf('all')];
    if (home) home.push(...members);
    else groups.push([...members]);
  }
  const ranks = new Map<PersonId, PersonRank>();
  for (const [merged, members] of groups.entries()) {
    const levels = ranksWithin(members, seniority);
    if (!levels) return undefined;
    for (const [id, level] of levels) ranks.set(id, { merged, level });
  }
  return ranks;
}

const known = new WeakMap<Seniority, { readonly people: readonly Person[]; readonly ranks: PersonRanks }>();

/** Worked out once per list of people, not once per move. */
export function personRanks(people: readonly Person[], seniority: Seniority): PersonRanks {
  const before = known.get(seniority);
  if (before?.people === people) return before.ranks;
  const ranks = workOut(people, seniority);
  known.set(seniority, { people, ranks });
  return ranks;
}

/** Inside a party the level is the order itself; across parties nothing is said here. */
function withinParties(people: readonly Person[], { level }: Seniority): NonNullable<PersonRanks> {
  const parties: readonly Party[] = ['guest', 'host', 'other'];
  const ranks = new Map<PersonId, PersonRank>();
  for (const { id, party } of people) {
    const own = level(id);
    if (typeof own === 'number') ranks.set(id, { merged: parties.indexOf(party), level: own });
  }
  return ranks;
}

const knownWithin = new WeakMap<Seniority, { readonly people: readonly Person[]; readonly ranks: NonNullable<PersonRanks> }>();

/** Every party by itself, whatever may be said across. */
export function ranksWithinParties(people: readonly Person[], seniority: Seniority): NonNullable<PersonRanks> {
  const before = knownWithin.get(seniority);
  if (before?.people === people) return before.ranks;
  const ranks = withinParties(people, seniority);
  knownWithin.set(seniority, { people, ranks });
  return ranks;
}
