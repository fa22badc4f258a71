import munkres from 'munkres';
import { bench, describe } from 'vitest';
import { arrange, repair } from '../../src/protocol/arrange/arrange';
import { assign, costOf } from '../../src/protocol/arrange/exact/assignment';
import { exactRepair } from '../../src/protocol/arrange/exact/fewest-movers';
import { bestScore, unavoidable } from '../../src/protocol/arrange/lower-bound';
import { problemOf } from '../../src/protocol/arrange/problem';
import { chanceOf } from '../../src/protocol/arrange/search/chance';
import { loadLinearSolver } from '../../src/solver/highs';
import { drawnScene, scenes, withWishes } from './drawn-scene';
import { once, timed } from './processor';

const seeds = [1, 2, 3, 4, 5];
const exchanges = 4;
const solver = await loadLinearSolver();
const most = (times: readonly number[]) => Math.ceil(Math.max(...times));

type Timed = Pick<ReturnType<typeof timed>, 'took' | 'own'>;

/** The longest that somebody waits for, and in brackets the most that the processor had to do. */
const longest = (cases: readonly Timed[]) => `${most(cases.map(({ own }) => own))} ms (${most(cases.map(({ took }) => took))})`;

/** The linear model alone, from the same plan: how long, and whether it proves as few movers. */
function modelAlone(context: ReturnType<ReturnType<typeof drawnScene>['disturbed']>) {
  const problem = problemOf(context);
  const before = problem.judge(problem.present);
  const goal = { score: bestScore(problem, before), findings: unavoidable(problem, before) };
  return timed(() => exactRepair({ problem, goal, solver, seconds: 20 }));
}

/** Worst of five: what each takes, how many are proven, and how much longer the linear model takes where it knows the scene. */
function figures(name: keyof typeof scenes): string {
  // A process that has just begun compiles while it works.
  for (const seed of [6, 7]) repair(drawnScene(name, seed).disturbed(exchanges));
  const cases = seeds.map((seed) => {
    const drawn = drawnScene(name, seed);
    const spoiled = drawn.disturbed(exchanges);
    return { arranged: timed(() => arrange(drawn.empty)), mended: timed(() => repair(spoiled)), alone: modelAlone(spoiled) };
  });
  const proven = cases.filter(
    ({ arranged, mended }) => arranged.value.proof.kind === 'exact' && mended.value.proof.kind === 'exact',
  ).length;
  const mending = most(cases.map(({ mended }) => mended.own));
  const known = cases.filter(({ alone }) => alone.value !== undefined);
  const agreeing = known.filter(({ alone, mended }) => alone.value?.movers === mended.value.moves.length).length;
  const alone = most(known.map(({ alone: model }) => model.own).concat(0));
  const beside =
    known.length > 0
      ? `; HiGHS alone ${alone} ms (× ${(alone / Math.max(1, mending)).toFixed(1)}), proves as few in ${agreeing} of ${known.length}`
      : '';
  const [arranged, mended] = [longest(cases.map((one) => one.arranged)), longest(cases.map((one) => one.mended))];
  return `${name}: arrange ${arranged}, repair ${mended}, ${proven} of 5 proven${beside}`;
}

describe('talks, rostrums, cars, one table up to 30: exact and proven in 50 ms of the own thread (in brackets: of the processor, with what compiles beside), worst of 5 seeds', () => {
  for (const name of Object.keys(scenes) as (keyof typeof scenes)[]) bench(figures(name), () => undefined, once);
});

/** Worst of five: the same scenes with six wishes of staff by weight, which rules go before. */
function wishFigures(name: keyof typeof scenes): string {
  const cases = seeds.map((seed) => timed(() => arrange(withWishes(drawnScene(name, seed).empty, 6, seed))));
  const proven = cases.filter(({ value }) => value.proof.kind === 'exact').length;
  return `${name}: arrange ${longest(cases)}, ${proven} of 5 proven`;
}

describe('the same with six wishes by weight, worst of 5 seeds', () => {
  for (const name of Object.keys(scenes) as (keyof typeof scenes)[]) bench(wishFigures(name), () => undefined, once);
});

function assignmentFigures(size: number): string {
  const chance = chanceOf(size);
  const costs = Array.from({ length: size }, () => Array.from({ length: size }, () => chance.below(10_000)));
  const flat = Float64Array.from(costs.flat());
  const cost = (row: number, column: number) => flat[row * size + column] ?? 0;
  const own = timed(() => assign(size, cost));
  const theirs = timed(() => munkres(costs));
  const sum = theirs.value.reduce((total, [row, column]) => total + cost(row, column), 0);
  const same = own.value !== undefined && Math.abs(costOf(own.value) - sum) < 1e-6;
  return `${size} × ${size}: ours ${own.took.toFixed(0)} ms with its proof, munkres ${theirs.took.toFixed(0)} ms (× ${(theirs.took / own.took).toFixed(1)}), ${same ? 'the same cost' : 'ANOTHER COST'}`;
}

describe('an assignment, against the best library of npm', () => {
  assignmentFigures(50);
  for (const size of [30, 200, 500, 1000]) bench(assignmentFigures(size), () => undefined, once);
});
