import type { PersonId } from '../../../model/ids';
import type { Party, Person } from '../../../model/person';
import type { Seniority } from '../../precedence/seniority';

/**
 * Where a person stands: people of one `merged` group are all comparable with each other by `level`. Of another group everybody from
 * the level `across` on is a junior of this person; where it is absent, nobody is known to be.
 */
export type PersonRank = { readonly merged: number; readonly level: number; readonly across: readonly number[] };

const nobody: readonly number[] = [];

/** Undefined: the parties are merged in part, and only `compare` itself can tell. */
export type PersonRanks = ReadonlyMap<PersonId, PersonRank> | undefined;

type Members = readonly PersonId[];

const parties: readonly Party[] = ['guest', 'host', 'other'];

type Leveled = { readonly id: PersonId; readonly level: number };

function inOrder(people: readonly Person[], party: Party, { level }: Seniority): readonly Leveled[] {
  const own: Leveled[] = [];
  for (const person of people) {
    const place = person.party === party ? level(person.id) : undefined;
    if (typeof place === 'number') own.push({ id: person.id, level: place });
  }
  return own.sort((left, right) => left.level - right.level);
}

/** Does anything say who outranks whom between these two parties? Whoever outranks anybody there, their own head does too. */
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
  const groups: PersonId[][] = [];
  for (const party of parties) {
    const members = inOrder(people, party, seniority).map(({ id }) => id);
    if (members.length === 0) continue;
    const relations = groups.map((group) => relation(group, members, seniority));
    if (relations.includes('some') || relations.filter((found) => found === 'all').length > 1) return undefined;
    const home = groups[relations.indexOf('all')];
    if (!home) groups.push(members);
    else {
      home.push(...members);
      // The head of the two parties together is the higher of their heads.
      home.sort((left, right) => seniority.compare(left, right) ?? 0);
    }
  }
  const ranks = new Map<PersonId, PersonRank>();
  for (const [merged, members] of groups.entries()) {
    const levels = ranksWithin(members, seniority);
    if (!levels) return undefined;
    for (const [id, level] of levels) ranks.set(id, { merged, level, across: nobody });
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

/**
 * Senior by senior the level from which on all `juniors` are outranked. Whoever outranks a person outranks everybody below that one,
 * and no senior outranks more than those above: going down the one list the line only goes down the other. Both are in order.
 */
function outrankedFrom(seniors: readonly Leveled[], juniors: readonly Leveled[], { compare }: Seniority): readonly number[] {
  let from = 0;
  return seniors.map(({ id }) => {
    for (let junior = juniors[from]; junior && !((compare(id, junior.id) ?? 0) < 0); junior = juniors[from]) from += 1;
    return juniors[from]?.level ?? Number.POSITIVE_INFINITY;
  });
}

/** Inside a party the level is the order itself; across parties each person knows where the juniors begin. */
function withinParties(people: readonly Person[], seniority: Seniority): NonNullable<PersonRanks> {
  const lists = parties.map((party) => inOrder(people, party, seniority));
  const ranks = new Map<PersonId, PersonRank>();
  for (const [merged, seniors] of lists.entries()) {
    const across = lists.map((juniors) => (juniors === seniors ? [] : outrankedFrom(seniors, juniors, seniority)));
    for (const [at, { id, level }] of seniors.entries())
      ranks.set(id, { merged, level, across: across.map((levels) => levels[at] ?? Number.POSITIVE_INFINITY) });
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
