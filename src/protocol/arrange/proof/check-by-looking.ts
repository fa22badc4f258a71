import type { PersonId, SeatId } from '../../../model/ids';
import { reviewOccasion } from '../../review/review-occasion';
import { compareScores, type Score, scoreOf } from '../../review/score';
import type { OccasionContext } from '../../rules/occasion-context';
import { withOnly } from './with-only';

/** Plans that may be looked at before the doubt must stay. */
const mostPlans = 60_000;

type Spot = { readonly person: PersonId; readonly home: SeatId | undefined };

/** Whether every seating that moves fewer than so many people scores worse than the goal; undefined where there are too many of them. */
export function checkByLooking(context: OccasionContext, movers: number, goal: Score): boolean | undefined {
  const { layout, occasion, honor, people } = context;
  // Whoever accepted a finding would have to be asked about every plan.
  if (Object.values(context.reception.waivers).some((waiver) => waiver.occasion === occasion.id)) return undefined;
  const isHeld = (seat: SeatId) => occasion.locks[seat] === true || occasion.chosen[seat] === true;
  const free = new Set(honor?.free.map(({ seat }) => seat));
  const spots = people.map(({ id }): Spot => ({ person: id, home: context.seatsOf(id).find((seat) => context.seatIn(seat)) }));
  const open = layout.seats.flatMap(({ id }) => (free.has(id) || (context.occupant(id) && isHeld(id)) ? [] : [id]));
  const taken = new Map<SeatId, PersonId>();
  let plans = 0;
  /** Person by person: stays, or goes to any seat that nobody before has taken; whoever stays keeps the own one against all. */
  const place = (index: number, moved: number): boolean | undefined => {
    const spot = spots[index];
    if (!spot) {
      plans += 1;
      if (plans > mostPlans) return undefined;
      return compareScores(scoreOf(reviewOccasion(withOnly(context, [...taken]))), goal) > 0;
    }
    const { person, home } = spot;
    const seat = (on: SeatId | undefined, more: number): boolean | undefined => {
      if (on !== undefined && taken.has(on)) return true;
      if (on !== undefined) taken.set(on, person);
      const answer = place(index + 1, moved + more);
      if (on !== undefined) taken.delete(on);
      return answer;
    };
    const staying = seat(home, 0);
    if (staying !== true || moved + 1 >= movers || (home && isHeld(home))) return staying;
    for (const other of [...open, undefined]) {
      if (other === home) continue;
      const answer = seat(other, 1);
      if (answer !== true) return answer;
    }
    return true;
  };
  return place(0, 0);
}
