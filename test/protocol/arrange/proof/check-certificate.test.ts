import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../../src/model/ids';
import type { Wish } from '../../../../src/model/wish';
import { exactRepair } from '../../../../src/protocol/arrange/exact/fewest-movers';
import { bestScore, unavoidable } from '../../../../src/protocol/arrange/lower-bound';
import { castOf } from '../../../../src/protocol/arrange/model/cast';
import { type Judged, movesBetween, type Problem, problemOf } from '../../../../src/protocol/arrange/problem';
import { checkLinearProof } from '../../../../src/protocol/arrange/proof/check-certificate';
import { provingRepair } from '../../../../src/protocol/arrange/proof/proven-repair';
import { finished } from '../../../../src/protocol/arrange/proposal';
import { purseOf } from '../../../../src/protocol/arrange/purse';
import { compareScores } from '../../../../src/protocol/review/score';
import { isStageFault, stageOf } from '../../../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../../../src/protocol/rules/occasion-context';
import { loadLinearSolver } from '../../../../src/solver/highs';
import { everyPlan, smallReceptions, thoroughness } from '../small-receptions';

/** The plans that nothing betters, by looking at every plan; none where even the best has a fault that is not known to be unavoidable. */
function bestPlans(problem: Problem, before: Judged): readonly Judged[] {
  const cast = castOf(problem);
  const open = cast.open.flatMap((seat) => cast.seats[seat]?.id ?? []);
  const held = new Map<SeatId, PersonId>([...problem.present].filter(([seat]) => !open.includes(seat)));
  const goal = bestScore(problem, before);
  const best: Judged[] = [];
  for (const seating of everyPlan(problem.context, held, open)) {
    const judged = problem.judge(seating);
    if (compareScores(judged.score, goal) <= 0) best.push(judged);
  }
  return best;
}

describe('exact repair and its certificate', async () => {
  const solver = await loadLinearSolver();

  it(
    'never claims more than every plan shows, and what it calls exact is the fewest movers',
    () => {
      let proven = 0;
      let bounded = 0;
      fc.assert(
        fc.property(smallReceptions, (context) => {
          const problem = problemOf(context);
          const before = problem.judge(problem.present);
          const best = bestPlans(problem, before);
          if (best.length === 0) return;
          const moved = ({ seating }: Judged) => movesBetween(problem.present, seating).length;
          const fewest = Math.min(...best.map(moved));
          const goal = { score: bestScore(problem, before), findings: unavoidable(problem, before) };
          const exact = exactRepair({ problem, goal, solver, seconds: 10 });
          if (exact) {
            bounded += 1;
            expect(exact.movers).toBeLessThanOrEqual(fewest);
            if (exact.plan) expect(moved(exact.plan)).toBeGreaterThanOrEqual(fewest);
            expect(checkLinearProof(context, exact.proof)?.movers).toBe(exact.movers);
          }
          const repaired = finished(provingRepair(problem, before, before, purseOf({ reviews: 0 }), { solver }));
          if (repaired.proof.kind === 'exact') {
            proven += 1;
            expect(moved(repaired.plan)).toBe(fewest);
          }
        }),
        { seed: 17, numRuns: 24 * thoroughness, endOnFailure: true },
      );
      expect(bounded).toBeGreaterThan(8);
      expect(proven).toBeGreaterThan(5);
    },
    120_000 * thoroughness,
  );

  it(
    'a tampered certificate shows nothing false',
    () => {
      let tried = 0;
      fc.assert(
        fc.property(smallReceptions, fc.nat(1000), fc.double({ min: 0.25, max: 4, noNaN: true }), (context, which, by) => {
          const problem = problemOf(context);
          const before = problem.judge(problem.present);
          const exact = exactRepair({
            problem,
            goal: { score: bestScore(problem, before), findings: unavoidable(problem, before) },
            solver,
            seconds: 10,
          });
          const best = bestPlans(problem, before);
          if (exact?.proof.kind !== 'conditions' || exact.proof.terms.length === 0 || best.length === 0) return;
          tried += 1;
          const fewest = Math.min(...best.map(({ seating }) => movesBetween(problem.present, seating).length));
          const { terms: own } = exact.proof;
          const at = which % own.length;
          const grains = Math.round((own[at]?.weight ?? 0) * by * 2 ** 20);
          const terms = own.map((term, index) => (index === at ? { ...term, weight: grains / 2 ** 20 } : term));
          const swapped = own.map(({ condition, weight }) => ({
            condition:
              'person' in condition
                ? { ...condition, person: context.people[which % context.people.length]?.id ?? condition.person }
                : condition,
            weight,
          }));
          for (const changed of [terms, swapped])
            expect(checkLinearProof(context, { kind: 'conditions', terms: changed })?.movers ?? 0).toBeLessThanOrEqual(fewest);
          expect(
            checkLinearProof(context, { kind: 'conditions', terms: [{ condition: { of: 'seats', seats: [] }, weight: -1 }] }),
          ).toBeUndefined();
        }),
        { seed: 23, numRuns: 12 * thoroughness, endOnFailure: true },
      );
      expect(tried).toBeGreaterThan(2);
    },
    120_000 * thoroughness,
  );

  it(
    'adding a wish that must be met never lets fewer people move',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(smallReceptions, fc.nat(30), (context, which) => {
          const [one, other] = [context.people[which % context.people.length], context.people[(which + 1) % context.people.length]];
          if (!one || !other || one === other) return;
          const wish = {
            a: { by: 'person', person: one.id },
            relation: 'not-beside',
            b: { by: 'person', person: other.id },
            strength: 'must',
          } as const;
          const stricter = asking(context, [...(context.reception.wishes ?? []), wish]);
          const [before, after] = [fewestOf(context), fewestOf(stricter)];
          if (before === undefined || after === undefined) return;
          compared += 1;
          expect(after).toBeGreaterThanOrEqual(before);
        }),
        { seed: 29, numRuns: 16 * thoroughness, endOnFailure: true },
      );
      expect(compared).toBeGreaterThan(3);
    },
    120_000 * thoroughness,
  );

  it(
    'new names and identities change nothing',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(smallReceptions, (context) => {
          const before = fewestOf(context);
          if (before === undefined) return;
          compared += 1;
          expect(fewestOf(renamed(context))).toBe(before);
        }),
        { seed: 31, numRuns: 12 * thoroughness, endOnFailure: true },
      );
      expect(compared).toBeGreaterThan(3);
    },
    120_000 * thoroughness,
  );

  /** The fewest movers, where they are proven. */
  function fewestOf(context: OccasionContext): number | undefined {
    const problem = problemOf(context);
    const before = problem.judge(problem.present);
    const { plan, proof } = finished(provingRepair(problem, before, before, purseOf({ reviews: 0 }), { solver }));
    return proof.kind === 'exact' ? movesBetween(problem.present, plan.seating).length : undefined;
  }
});

/** The same occasion with other wishes. */
function asking({ reception, occasion }: OccasionContext, wishes: readonly Wish[]): OccasionContext {
  const stage = stageOf({ ...reception, wishes: [...wishes] }, occasion);
  if (isStageFault(stage)) throw new Error('The scene is a known one.');
  return stage;
}

/** Everybody under another name and identity, in the same order. */
function renamed(context: OccasionContext): OccasionContext {
  const other = new Map(context.people.map(({ id }, index) => [id as string, `x${index}`]));
  const written = JSON.stringify([context.reception, context.occasion]);
  const [reception, occasion] = JSON.parse([...other].reduce((text, [from, to]) => text.replaceAll(`"${from}"`, `"${to}"`), written)) as [
    OccasionContext['reception'],
    OccasionContext['occasion'],
  ];
  const people = Object.fromEntries(Object.entries(reception.people).map(([id, person]) => [id, { ...person, name: `某${id}` }]));
  const stage = stageOf({ ...reception, people }, occasion);
  if (isStageFault(stage)) throw new Error('The scene is a known one.');
  return stage;
}
