import { compareScores } from '../../protocol/review/score';
import type { Suggestion } from './review-port';

/** The best outcome first; of those that read alike, the better. */
export function bestFirst(offers: readonly Suggestion[]): readonly Suggestion[] {
  const told = new Set<string>();
  return offers
    .toSorted((left, right) => compareScores(left.score, right.score))
    .filter(({ label }) => !told.has(label) && told.add(label));
}
