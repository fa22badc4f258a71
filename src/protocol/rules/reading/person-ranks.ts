import type { PersonId } from '../../../model/ids';
import type { Party, Person } from '../../../model/person';
import type { Seniority } from '../../precedence/seniority';
import { oncePer } from './once-per';

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

const byLevel = (left: Leveled, right: Leveled) => left.level - right.level;

/** The people of each party who have a level, in order. */
const listed = (people: readonly Person[], { level }: Seniority): Readonly<Record<Party, readonly Leveled[]>> => {
  const lists: Record<Party, Leveled[]> = { guest: [], host: [], other: [] };
  for (const { id, party } of people) {
    const place = level(id);
    if (typeof place === 'number') lists[party].push({ id, level: place });
  }
  for (const party of parties) lists[party].sort(byLevel);
  return lists;
};

const lists = oncePer((seniority: Seniority) => oncePer((people: readonly Person[]) => listed(people, seniority)));

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
    const members = lists(seniority)(people)[party].map(({ id }) => id);
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

const whole = oncePer((seniority: Seniority) => oncePer((people: readonly Person[]) => workOut(people, seniority)));

/** Worked out once per list of people, not once per move. */
export const personRanks = (people: readonly Person[], seniority: Seniority): PersonRanks => whole(seniority)(people);

/**
 * Senior by senior the level from which on all `juniors` are outranked. Whoever outranks a person outranks everybody below that one,
 * and no senior outranks more than those above: going down the one list the line only goes down the other. Both are in order.
 */
function outrankedFrom(seniors: readonly Leveled[], juniors: readonly Leveled[], { compare }: Seniority): readonly number[] {
  const from: number[] = [];
  let at = 0;
  for (const { id } of seniors) {
    for (let junior = juniors[at]; junior && !((compare(id, junior.id) ?? 0) < 0); junior = juniors[at]) at += 1;
    from.push(juniors[at]?.level ?? Number.POSITIVE_INFINITY);
  }
  return from;
}

/** Inside a party the level is the order itself; across parties each person knows where the juniors begin. */
function withinParties(people: readonly Person[], seniority: Seniority): NonNullable<PersonRanks> {
  const listsHere = parties.map((party) => lists(seniority)(people)[party]);
  const ranks = new Map<PersonId, PersonRank>();
  for (const [merged, seniors] of listsHere.entries()) {
    const begin = listsHere.map((juniors) => (juniors === seniors ? undefined : outrankedFrom(seniors, juniors, seniority)));
    let across = nobody;
    seniors.forEach(({ id, level }, at) => {
      // People of one grade know the same juniors.
      if (at === 0 || begin.some((levels) => levels && levels[at] !== levels[at - 1]))
        across = begin.map((levels) => levels?.[at] ?? Number.POSITIVE_INFINITY);
      ranks.set(id, { merged, level, across });
    });
  }
  return ranks;
}

const within = oncePer((seniority: Seniority) => oncePer((people: readonly Person[]) => withinParties(people, seniority)));

/** Every party by itself, whatever may be said across. */
export const ranksWithinParties = (people: readonly Person[], seniority: Seniority): NonNullable<PersonRanks> => within(seniority)(people);
