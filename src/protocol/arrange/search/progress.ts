import type { Score } from '../../review/score';
import type { Model } from '../model/model';
import { priceOfScore, scoreOfPrice } from '../model/price';
import { workingPlanOf } from '../model/working-plan';
import type { Judged } from '../problem';
import type { Progress, Running } from '../proposal';
import type { Purse } from '../purse';
import type { Best } from './search';

const plus = (left: Score, right: Score): Score => ({
  breach: left.breach + right.breach,
  departure: left.departure + right.departure,
  remark: left.remark + right.remark,
});

/** Tells of a running search in the words of a proposal: the score with what no seating changes, and how many people would move. */
export function* telling<Found>(model: Model, purse: Purse, start: Judged, run: Generator<Best, Found>, bound?: number): Running<Found> {
  // What stands whoever sits where is not in the model's price.
  const always = scoreOfPrice(priceOfScore(start.score) - workingPlanOf(model, start.seating).price());
  const { people, presentSeatOf } = model.cast;
  let told: Best | undefined;
  let moves = 0;
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
    if (told !== value) {
      told = value;
      const seatOf = new Int32Array(people.length).fill(-1);
      for (const [seat, person] of value.sitterOf.entries()) if (person >= 0) seatOf[person] = seat;
      moves = presentSeatOf.reduce((sum, seat, person) => sum + (seat === seatOf[person] ? 0 : 1), 0);
    }
    const { price, weight } = value.standing;
    const progress: Progress = { done: purse.spent(), score: plus(scoreOfPrice(price), always), weight, moves };
    yield bound === undefined ? progress : { ...progress, bound };
  }
}

/** What wishes weigh at most is known from here on, and told to the end: a bound that was shown is not taken away again, nor raised. */
export function* keepingBound<Found>(run: Running<Found>, most: number): Running<Found> {
  for (let least = most; ; ) {
    const { done, value } = run.next();
    if (done) return value;
    least = Math.min(least, value.bound ?? least);
    yield Number.isFinite(least) ? { ...value, bound: least } : value;
  }
}
