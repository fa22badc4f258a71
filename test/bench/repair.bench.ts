import { bench, describe } from 'vitest';
import { repair } from '../../src/protocol/arrange/arrange';
import { movesBetween, problemOf } from '../../src/protocol/arrange/problem';
import { checkLinearProof } from '../../src/protocol/arrange/proof/check-certificate';
import { standardBudget } from '../../src/protocol/arrange/proposal';
import { loadLinearSolver } from '../../src/solver/highs';
import { drawnHall, hallSizes } from './drawn-hall';
import { once, timed } from './processor';

/** Pairs of people who changed places in a plan without a fault, and the seconds that the issue allows, by the size of the hall. */
const halls = { 50: { exchanges: 5, budget: 3 }, 100: { exchanges: 8, budget: 3 }, 200: { exchanges: 12, budget: 20 } } as const;
const seeds = [1, 2, 3, 4, 5];

const solver = await loadLinearSolver();

/** One hall mended: its moves beside those that undo the exchanges, and whether the second checker comes to the same bound. */
function mended(size: keyof typeof halls, seed: number) {
  const hall = drawnHall(hallSizes[size], seed);
  const context = hall.disturbed(halls[size].exchanges);
  const { value, took } = timed(() => repair(context, { ...standardBudget, solver }));
  const { moves, proof, certificate } = value;
  const isLinear = certificate?.kind === 'conditions' || certificate?.kind === 'cases';
  const checked = isLinear ? timed(() => checkLinearProof(context, certificate)) : undefined;
  return {
    seconds: took / 1000,
    checking: (checked?.took ?? 0) / 1000,
    isAgreed: checked?.value?.movers === moves.length,
    isProven: proof.kind === 'exact',
    text: `${moves.length}/${movesBetween(problemOf(context).present, hall.hidden).length}`,
  };
}

function figures(size: keyof typeof halls): string {
  const cases = seeds.map((seed) => mended(size, seed));
  const worst = (of: (one: (typeof cases)[number]) => number) => Math.max(...cases.map(of)).toFixed(2);
  const count = (of: (one: (typeof cases)[number]) => boolean) => cases.filter(of).length;
  return [
    `${size} people: worst of 5 seeds ${worst(({ seconds }) => seconds)} s of ${halls[size].budget}`,
    `${count(({ isProven }) => isProven)} of 5 proven`,
    `${count(({ isAgreed }) => isAgreed)} agreed by the second checker in ${worst(({ checking }) => checking)} s`,
    `moves/exchanges undone ${cases.map(({ text }) => text).join(' ')}`,
  ].join(', ');
}

/** Budgets of the issue, in seconds of the processor: 100 people in 3, 200 in 20, proven. What came out stands in the name of each line. */
describe('the fewest movers of a disturbed hall, with proof', () => {
  for (const size of [50, 100, 200] as const) bench(figures(size), () => undefined, once);
});
