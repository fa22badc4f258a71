import { compareScores } from '../../review/score';
import { bestScore } from '../lower-bound';
import type { Model } from '../model/model';
import type { Judged, Problem } from '../problem';
import type { Proof } from '../proposal';
import { weightBound } from './weight-bound';

export const hasWeights = ({ context }: Problem) => (context.reception.wishes ?? []).some(({ strength }) => typeof strength === 'number');

/** Only findings stand that no full seating can do without. */
export const scoresBest = (problem: Problem, judged: Judged) => compareScores(judged.score, bestScore(problem, judged)) <= 0;

/** What is known about better plans than this one, moves left aside; `most`: what wishes weigh at most, where something else shows it. */
export function proofOf(problem: Problem, model: Model | undefined, judged: Judged, most = Number.POSITIVE_INFINITY): Proof {
  if (!scoresBest(problem, judged)) return { kind: 'none' };
  if (!hasWeights(problem)) return { kind: 'exact' };
  const bound = Math.min(most, (model && weightBound(model, judged.weight)) ?? Number.POSITIVE_INFINITY);
  if (bound === Number.POSITIVE_INFINITY) return { kind: 'none' };
  const gap = bound - judged.weight;
  return gap <= 1e-7 ? { kind: 'exact' } : { kind: 'bound', bound, gap };
}
