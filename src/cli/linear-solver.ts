import { createRequire } from 'node:module';
import type { LinearSolver } from '../protocol/arrange/exact/linear-solver';

let loading: Promise<LinearSolver> | undefined;

/** HiGHS, loaded when the first plan is to be mended and kept for the rest of a batch. */
export function linearSolver(): Promise<LinearSolver> {
  loading ??= import('../solver/highs').then(({ loadLinearSolver }) =>
    loadLinearSolver({ locateFile: () => createRequire(import.meta.url).resolve('highs/runtime') }),
  );
  return loading;
}

/** The same solver, which gives up when the time of the call is over. */
export const until = (solver: LinearSolver, end: number): LinearSolver => ({
  solve: (program, asked) =>
    solver.solve(program, { ...asked, seconds: Math.max(0.01, Math.min(asked.seconds, (end - performance.now()) / 1000)) }),
});
