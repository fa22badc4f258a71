import { describe, expect, it } from 'vitest';
import type { LinearProgram } from '../../src/protocol/arrange/exact/linear-solver';
import { loadLinearSolver } from '../../src/solver/highs';

const free = Number.POSITIVE_INFINITY;

/** Least x + 2y + z where x + y ≥ 1, y + z ≥ 1, and `atMost` on x + z. */
const program = (atMost: number): LinearProgram => ({
  cost: Float64Array.of(1, 2, 1.5),
  lower: new Float64Array(3),
  upper: Float64Array.of(1, 1, 1),
  whole: Uint8Array.of(1, 1, 1),
  rowLower: Float64Array.of(1, 1, -free),
  rowUpper: Float64Array.of(free, free, atMost),
  starts: Int32Array.of(0, 2, 4, 6),
  columns: Int32Array.of(0, 1, 1, 2, 0, 2),
  values: Float64Array.of(1, 1, 1, 1, 1, 1),
});

describe('HiGHS behind the port', async () => {
  const solver = await loadLinearSolver();

  it('solves in whole numbers', () => {
    const answer = solver.solve(program(2), { relaxed: false, seconds: 10 });
    expect(answer).toMatchObject({ kind: 'solved', cost: 2 });
    expect(answer.kind === 'solved' && [...answer.values].map(Math.round)).toEqual([0, 1, 0]);
  });

  it('gives duals by which the cost of the relaxation can be worked out again', () => {
    const asked = program(2);
    const answer = solver.solve(asked, { relaxed: true, seconds: 10 });
    if (answer.kind !== 'solved' || !answer.duals) throw new Error('The relaxation has an answer with duals.');
    const [first = 0, second = 0, third = 0] = answer.duals;
    const left = [1 - first - third, 2 - first - second, 1.5 - second - third];
    const worth = first + second + 2 * third + left.reduce((sum, cost) => sum + Math.min(0, cost), 0);
    expect(worth).toBeCloseTo(answer.cost, 9);
  });

  it('tells what is impossible', () => {
    const impossible = { ...program(0), upper: Float64Array.of(1, 0.5, 1) };
    for (const relaxed of [true, false]) expect(solver.solve(impossible, { relaxed, seconds: 10 }).kind).toBe('impossible');
  });
});
