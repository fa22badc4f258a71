import { scoreOf } from '../../review/score';
import { smallScene } from '../exact/small-scene';
import { unavoidableWhereverTheySit } from '../lower-bound';
import { type Model, modelOf } from '../model/model';
import { priceOfScore } from '../model/price';
import { type Judged, movesBetween, type Problem, seatByPerson } from '../problem';
import type { Seating } from '../proposal';
import { properRungsFromHome } from '../search/displacement';
import { hasWeights, scoresBest } from './proof-of';

/** In larger rooms not all cases can be gone through. */
const mostSeats = 64;

const speck = 1e-6;

/**
 * How many seats of the order lie between where people sit and where order alone would have them, of all who attend; a chair that is not
 * meant for somebody is further than all of that.
 */
export function displacementOf(model: Model, home: Seating, seating: Seating): number {
  const { cast } = model;
  const { of } = properRungsFromHome(model, home);
  const seats = seatByPerson(seating);
  return cast.people.reduce((sum, { id }, person) => {
    const seat = seats.get(id);
    return sum + of(person, seat === undefined ? -1 : (cast.seatAt.get(seat) ?? -1));
  }, 0);
}

/**
 * Whether no plan of the best score lies nearer to what order alone gives. Shown where nobody is displaced; else, in a small room, by the
 * cheapest assignment over all cases, equals on any seat of their group. Of larger rooms and of weighed wishes it is not known, and not claimed.
 */
export function isLeastDisplaced(problem: Problem, home: Seating, after: Judged): boolean {
  if (movesBetween(home, after.seating).length === 0) return true;
  if (problem.context.layout.seats.length > mostSeats || hasWeights(problem) || !scoresBest(problem, after)) return false;
  const model = modelOf(problem);
  const cost = properRungsFromHome(model, home).of;
  const least = priceOfScore(scoreOf(unavoidableWhereverTheySit(problem, after)));
  // Where something has to stay wrong it may be one thing or another: then not every plan that is as good is looked at.
  if (least > 0) return false;
  const nearest = smallScene({ problem, model, cost, least });
  return nearest?.kind === 'found' && displacementOf(model, home, after.seating) <= nearest.cost + speck;
}
