import type { PersonId, SeatId } from '../../model/ids';
import { hasRank, type Party } from '../../model/person';
import { type Score, scoreOf } from '../review/score';
import type { Finding } from '../rules/finding';
import { rules } from '../rules/index';
import type { Standing } from '../rules/occasion-context';
import { hasSeveralTables } from '../rules/reading/neighbors';
import { peopleToSeat, seatsForPeople } from '../rules/reading/room';
import { inGroups } from './order-of-people';
import { type Judged, type Problem, seatByPerson } from './problem';

/** Findings that stand in every plan: their rules look at the list and the room, not at who sits where. */
const deafToSeating: ReadonlySet<string> = new Set([
  'seats-enough',
  ...rules.filter(({ watches }) => watches?.includes('seating') === false).map(({ id }) => id),
]);

/** Tables at which guests sit without a host, in any seating of everybody, because there are too few hosts to go round. */
function hostlessTables({ context }: Problem, findings: readonly Finding[]): readonly Finding[] {
  const found = findings.filter(({ rule }) => rule === 'host-at-every-table');
  const ranked = context.people.filter(hasRank);
  const guests = ranked.filter(({ party }) => party === 'guest').length;
  const hosts = ranked.filter(({ party }) => party === 'host').length;
  const largest = Math.max(1, ...context.layout.seats.map(({ of }) => of));
  if (context.people.length > context.layout.seats.length) return [];
  return found.slice(0, Math.max(0, Math.ceil(guests / largest) - hosts));
}

/** Rules that count who sits at a table; `growing`: more people are no cure. */
const counting: ReadonlyMap<string, 'growing' | 'exactly'> = new Map([
  ['ten-at-most-at-table', 'growing'],
  ['round-table-not-too-large', 'growing'],
  ['table-not-of-thirteen', 'exactly'],
  ['even-number-at-table', 'exactly'],
]);

/** Where there is one table everybody sits at it, however they sit. */
function countedAtTheTable({ context }: Problem, { seating, findings }: Judged): readonly Finding[] {
  const toSeat = peopleToSeat(context);
  const fits = toSeat.length <= seatsForPeople(context);
  if (hasSeveralTables(context.layout) || !fits || seating.size !== toSeat.length) return [];
  const nobodyMore = context.people.length === toSeat.length;
  return findings.filter(({ rule }) => {
    const how = counting.get(rule);
    return how === 'growing' || (how === 'exactly' && nobodyMore);
  });
}

/** Of rules that look at who sits where, what no seating of everybody can do without. */
export const unavoidableWhereverTheySit = (problem: Problem, judged: Judged): readonly Finding[] => [
  ...hostlessTables(problem, judged.findings),
  ...countedAtTheTable(problem, judged),
];

/** What no seating of everybody can do without, as far as it is known. */
export const unavoidable = (problem: Problem, judged: Judged): readonly Finding[] => [
  ...judged.findings.filter(({ rule }) => deafToSeating.has(rule)),
  ...unavoidableWhereverTheySit(problem, judged),
];

/** No seating of everybody can score below this. */
export const bestScore = (problem: Problem, judged: Judged): Score => scoreOf(unavoidable(problem, judged));

/** Rules whose finding names the two people of whom one must move for it to be cured. */
const ofTwo: ReadonlySet<string> = new Set(['kept-apart-not-adjacent', 'kept-together', 'spouses-not-adjacent']);

/** The fewest who must move so that no such finding stands any more: of each pair of strangers to the pairs before, one. */
export const fewestForPairs = (before: Judged, left: readonly Finding[]): number => pairsToPart(before, left).length;

/** Pairs of whom one must move, no two of which share a person. */
export function pairsToPart(before: Judged, left: readonly Finding[]): readonly (readonly [PersonId, PersonId])[] {
  if (left.some(({ rule }) => ofTwo.has(rule))) return [];
  const named = new Set<PersonId>();
  return before.findings.flatMap(({ rule, people: [one, other] }) => {
    if (!ofTwo.has(rule) || !one || !other || named.has(one) || named.has(other)) return [];
    named.add(one).add(other);
    return [[one, other] as const];
  });
}

const level = (left: Standing, right: Standing) =>
  left.order === right.order && (left.rank === right.rank || (!left.sourced && !right.sourced));

/**
 * Who would move in a plan in which ranks are closed over all tables, nobody sits above a senior and nobody else takes a seat of the order.
 * Then the people of a ladder fill it from the top, group after group, and whoever sits outside the seats of his group moves.
 * It proves nothing by itself: a hall may leave seats empty at a table above others, and staff may sit among those who rank.
 */
export function outOfOrder(problem: Problem): readonly PersonId[] {
  const { context, present, fixed } = problem;
  const seats = seatByPerson(present);
  const parties: readonly (readonly Party[])[] =
    (context.honor?.order.guest?.length ?? 0) > 0 ? [['guest'], ['host']] : [['guest', 'host', 'other']];
  const held = new Set(Object.values(context.honor?.roles ?? {}).flatMap((list) => list.map(({ seat }) => seat)));
  const movers: PersonId[] = [];
  for (const party of parties) {
    const ladder = context.ladder(party[0] ?? 'other');
    // Women and men on lists of their own: this count does not know them.
    if (ladder.some(({ sex }) => sex)) return [];
    const people = context.people.filter(
      ({ id, party: own }) => party.includes(own) && context.seniority.level(id) !== null && !onHeldSeat(id),
    );
    if (people.some(({ id }) => context.seniority.level(id) === undefined)) return [];
    let at = 0;
    for (const group of inGroups(people, context.seniority)) {
      const last = ladder[at + group.length - 1];
      const open = ladder.filter((standing, index) => index >= at && (index < at + group.length || (last && level(standing, last))));
      if (open.some(({ seat }) => fixed.has(seat))) return [];
      const reach = new Set<SeatId | undefined>(open.map(({ seat }) => seat));
      movers.push(...group.flatMap(({ id }) => (reach.has(seats.get(id)) ? [] : [id])));
      at += group.length;
    }
  }
  return movers;

  function onHeldSeat(person: PersonId): boolean {
    const seat = seats.get(person);
    return seat !== undefined && held.has(seat);
  }
}
