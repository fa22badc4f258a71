import { searchFewMovers } from './few-movers';
import { fill } from './fill';
import { goHome, improve } from './improve';
import { fewestForOrder, fewestForPairs } from './lower-bound';
import { misfits } from './misfits';
import { modelOf } from './model/model';
import { compareJudged, type Judged, movesBetween, type Problem } from './problem';
import { isProvenBest } from './proof/proof-of';
import type { Proof } from './proposal';
import type { Purse } from './purse';
import { movedFrom } from './search/displacement';
import { type Search, searchFrom } from './search/search';

type Mended = { readonly plan: Judged; readonly proof: Proof };

/** Plans to choose from: the one by order that keeps who may stay, and the present one made better. */
function candidates(problem: Problem, before: Judged, purse: Purse, seed: number): readonly Judged[] {
  const fresh = problem.judge(fill(problem, true));
  const model = modelOf(problem);
  if (!model?.complete) {
    const mended = improve(problem, before, problem.present, purse);
    return [improve(problem, fresh, problem.present, purse), mended];
  }
  const displacement = movedFrom(model, problem.present);
  const weighs = model.weights.pairs.length > 0;
  const fewest = Math.max(1, fewestForPairs(before, []), fewestForOrder(problem));
  const isBest: Search['isBest'] = ({ price, displaced }) => price === 0 && !weighs && displaced <= fewest;
  return [before, fresh].flatMap((start, index) => {
    const found = searchFrom({ problem, model, purse: purse.share(index === 0 ? 0.5 : 1), seed, displacement, isBest }, start.seating);
    return [start, problem.judge(found.seating)];
  });
}

/** The best score that is found, with the fewest people moved; and what is known about fewer. */
export function fewestMoves(problem: Problem, before: Judged, purse: Purse, seed: number): Mended {
  const moved = (judged: Judged) => movesBetween(problem.present, judged.seating).length;
  // Hiding somebody of rank on a chair of the staff mends nothing, though no rule speaks of it.
  const present = misfits(problem.context, problem.present);
  const newMisfits = ({ seating }: Judged) => Math.max(0, misfits(problem.context, seating) - present);
  const better = (left: Judged, right: Judged) =>
    compareJudged(left, right) || newMisfits(left) - newMisfits(right) || moved(left) - moved(right);
  const plans = candidates(problem, before, purse.share(0.7), seed).map((plan) => goHome(problem, plan, problem.present, purse.share(0.3)));
  let best = [...plans, before].sort(better)[0] ?? before;
  const clean = isProvenBest(problem, best);
  const ordered = !best.findings.some(({ rule }) => rule === 'senior-takes-better-seat' || rule === 'better-seats-filled-first');
  const bound = Math.max(
    compareJudged(best, before) < 0 ? 1 : 0,
    clean && ordered ? fewestForOrder(problem) : 0,
    clean ? fewestForPairs(before, best.findings) : 0,
  );
  let cleared = Math.min(bound, moved(best));
  if (cleared < moved(best)) {
    const looked = searchFewMovers(problem, best, cleared, moved(best), purse, (plan) => newMisfits(plan) <= newMisfits(best));
    best = looked.found ?? best;
    cleared = looked.found ? moved(best) : looked.cleared;
  }
  if (!clean) return { plan: best, proof: { kind: 'none' } };
  const gap = moved(best) - cleared;
  return { plan: best, proof: gap === 0 ? { kind: 'exact' } : { kind: 'bound', bound: cleared, gap } };
}
