import type { PersonId, SeatId } from '../../../model/ids';
import { isVehicle } from '../../../model/scene';
import type { OccasionContext } from '../../rules/occasion-context';
import { peopleToSeat } from '../../rules/reading/room';
import { heldIn } from '../every-seating';
import { countingMovers } from '../exact/counting-movers';
import { matching } from '../exact/matching';
import { problemOf } from '../problem';
import { askingOnly, type Member } from './members';

/** People who all may sit on these seats only, and there are fewer of them. */
export type TooFewSeats = { readonly people: readonly PersonId[]; readonly seats: readonly SeatId[]; readonly members: readonly Member[] };

/** Rules that look at one person on one seat, whoever sits around. */
const alone: ReadonlySet<string> = new Set(['parties-keep-their-sides', 'moderator-in-front-row']);

const isAlone = (member: Member): boolean => member.kind === 'lock' || (member.kind === 'rule' && alone.has(member.rule));

/** Tries to give everybody a seat of his own that no such rule forbids. */
function seatsFor(context: OccasionContext): Omit<TooFewSeats, 'members'> | undefined {
  const problem = problemOf(context);
  const { open, mayTake } = countingMovers(problem);
  const held = new Set(heldIn(problem).values());
  const seats = context.layout.seats.filter(({ id }) => open.has(id));
  const people = peopleToSeat(context).filter(({ id }) => !held.has(id));
  const inFront = context.layout.id === 'meeting/rostrum' && context.reception.settings.rules['moderator-in-front-row'] !== 'off';
  const allowed = people.map(({ id, role }) =>
    seats.flatMap((seat, index) => (mayTake(id, seat.id) && !(inFront && role === 'moderator' && seat.row > 1) ? [index] : [])),
  );
  const answer = matching(allowed, seats.length);
  if (answer.kind === 'matched') return undefined;
  return {
    people: answer.group.flatMap((person) => people[person]?.id ?? []),
    seats: answer.choices.flatMap((choice) => seats[choice]?.id ?? []),
  };
}

/**
 * When single people's rules and locks alone leave some people too few seats: who, which seats, and a smallest set of members that
 * does it. Exact both ways, since without other rules a seat for everybody is all that is asked.
 */
export function tooFewSeats(context: OccasionContext, members: readonly Member[]): TooFewSeats | undefined {
  if (isVehicle(context.layout.id) || context.layout.id === 'meeting/living-room') return undefined;
  let left = members.filter(isAlone);
  let found = seatsFor(askingOnly(context, left));
  if (!found) return undefined;
  for (const member of left) {
    const fewer = left.filter((other) => other !== member);
    const still = seatsFor(askingOnly(context, fewer));
    if (!still) continue;
    left = fewer;
    found = still;
  }
  return { ...found, members: left };
}
