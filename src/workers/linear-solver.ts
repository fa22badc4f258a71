import type { LinearSolver } from '../protocol/arrange/exact/linear-solver';

let loading: Promise<LinearSolver | undefined> | undefined;

/** HiGHS, fetched when a proof is first asked for. Where it cannot be had, proposals come without what only it can prove. */
export function linearSolver(): Promise<LinearSolver | undefined> {
  loading ??= import('../solver/highs').then(({ loadLinearSolver }) => loadLinearSolver()).catch(() => undefined);
  return loading;
}
