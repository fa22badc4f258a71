import type { PersonId, SeatId } from '../../model/ids';
import type { Party } from '../../model/person';
import { type Score, scoreOf } from '../review/score';
import type { Finding } from '../rules/finding';
import { rules } from '../rules/index';
import type { Standing } from '../rules/occasion-context';
import { inGroups } from './order-of-people';
import { type Problem, seatByPerson } from './problem';

/** Rules that look at the list, the room and the programme, not at who sits where: their findings stand in every plan. */
const deafToSeating: ReadonlySet<string> = new Set(
  rules.flatMap(({ id, watches }) => (watches && !watches.includes('seating') ? [id] : [])),
);

/** No plan can score below this: what the seating cannot change. */
export const unavoidable = (findings: readonly Finding[]): Score => scoreOf(findings.filter(({ rule }) => deafToSeating.has(rule)));

const level = (left: Standing, right: Standing) =>
  left.order === right.order && (left.rank === right.rank || (!left.sourced && !right.sourced));

/**
 * The fewest people who must move in any plan in which ranks are closed and nobody sits above a senior.
 * Then the people of a ladder fill it from the top, group after group, so whoever sits outside the seats of his group must move.
 * Valid only where that plan exists: the caller checks that the best score has no finding of order.
 */
export function fewestForOrder(problem: Problem): number {
  const { context, present, fixed } = problem;
  const seats = seatByPerson(present);
  const parties: readonly (readonly Party[])[] =
    (context.honor?.order.guest?.length ?? 0) > 0 ? [['guest'], ['host']] : [['guest', 'host', 'other']];
  const held = new Set(Object.values(context.honor?.roles ?? {}).flatMap((list) => list.map(({ seat }) => seat)));
  let movers = 0;
  for (const party of parties) {
    const ladder = context.ladder(party[0] ?? 'other');
    // Women and men on lists of their own: this count does not know them.
    if (ladder.some(({ sex }) => sex)) return 0;
    const people = context.people.filter(
      ({ id, party: own }) => party.includes(own) && context.seniority.level(id) !== null && !onHeldSeat(id),
    );
    if (people.some(({ id }) => context.seniority.level(id) === undefined)) return 0;
    let at = 0;
    for (const group of inGroups(people, context.seniority)) {
      const last = ladder[at + group.length - 1];
      const open = ladder.filter((standing, index) => index >= at && (index < at + group.length || (last && level(standing, last))));
      if (open.some(({ seat }) => fixed.has(seat))) return 0;
      const reach = new Set<SeatId | undefined>(open.map(({ seat }) => seat));
      movers += group.filter(({ id }) => !reach.has(seats.get(id))).length;
      at += group.length;
    }
  }
  return movers;

  function onHeldSeat(person: PersonId): boolean {
    const seat = seats.get(person);
    return seat !== undefined && held.has(seat);
  }
}
