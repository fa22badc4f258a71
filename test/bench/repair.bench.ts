import { bench, describe } from 'vitest';
import { repair } from '../../src/protocol/arrange/arrange';
import { checkLinearProof } from '../../src/protocol/arrange/proof/check-certificate';
import { standardBudget } from '../../src/protocol/arrange/proposal';
import { loadLinearSolver } from '../../src/solver/highs';
import { drawnHall, hallSizes } from './drawn-hall';

/** Pairs of people who changed places in a plan without a fault, by the size of the hall. */
const exchanges = { 50: 5, 100: 8, 200: 12 } as const;
const once = { iterations: 1, warmupIterations: 0, time: 0 } as const;

const solver = await loadLinearSolver();

/** Budgets of the issue: 100 people in 3 s, 200 in 20 s, both proven. What came out stands in the name of each line. */
describe('the fewest movers of a disturbed hall, with proof', () => {
  for (const size of [50, 100, 200] as const) {
    const context = drawnHall(hallSizes[size], 1).disturbed(exchanges[size]);
    const { moves, proof, score, certificate } = repair(context, { ...standardBudget, solver });
    const isLinear = certificate?.kind === 'conditions' || certificate?.kind === 'cases';
    const said = `${size} people: ${moves.length} moves, ${proof.kind}, ${score.breach}/${score.departure}/${score.remark}`;
    bench(said, () => void repair(context, { ...standardBudget, solver }), once);
    if (isLinear) bench(`${size} people: the certificate, checked again`, () => void checkLinearProof(context, certificate), once);
  }
});
