import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../src/model/ids';
import type { Wish } from '../../../src/model/wish';
import { arrange } from '../../../src/protocol/arrange/arrange';
import { weightOfAll } from '../../../src/protocol/arrange/exact/wished-pairs';
import { withHostAtWheel } from '../../../src/protocol/arrange/host-at-wheel';
import { misfits as weighedMisfits } from '../../../src/protocol/arrange/misfits';
import { castOf } from '../../../src/protocol/arrange/model/cast';
import { modelOf } from '../../../src/protocol/arrange/model/model';
import { problemOf } from '../../../src/protocol/arrange/problem';
import { smallArrangement } from '../../../src/protocol/arrange/proof/small-scenes';
import { compareScores } from '../../../src/protocol/review/score';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { contextOf, guest, host } from './receptions';
import { everyPlan, smallScenesOfEveryKind, thoroughness } from './small-receptions';

const relations = ['beside', 'not-beside', 'same-table', 'other-table'] as const;

/** The same scene with wishes that only weigh something, up to one for every two people. */
function weighing(context: OccasionContext, numbers: readonly number[]): OccasionContext {
  const ids = context.people.map(({ id }) => id);
  const wishes = numbers.flatMap((number): readonly Wish[] => {
    const [a, b] = [ids[number % ids.length], ids[(number >> 3) % ids.length]];
    if (!a || !b || a === b) return [];
    const relation = relations[(number >> 6) % relations.length] ?? 'beside';
    return [{ a: { by: 'person', person: a }, relation, b: { by: 'person', person: b }, strength: 1 + ((number >> 9) % 9) }];
  });
  const stage = stageOf({ ...context.reception, wishes: [...(context.reception.wishes ?? []), ...wishes] }, context.occasion);
  if (isStageFault(stage)) throw new Error(JSON.stringify(stage));
  return stage;
}

const scenes = fc
  .record({ context: smallScenesOfEveryKind, numbers: fc.array(fc.nat({ max: 2 ** 14 }), { minLength: 1, maxLength: 4 }) })
  .map(({ context, numbers }) => weighing(context, numbers));

/** Every plan in which everybody sits, a host who drives at the wheel, judged. */
function* judgedPlans(context: OccasionContext) {
  const problem = withHostAtWheel(problemOf(context));
  const { open, seats } = castOf(problem);
  const free = open.flatMap((seat) => seats[seat]?.id ?? []);
  const held = new Map<SeatId, PersonId>([...problem.present].filter(([seat]) => !free.includes(seat)));
  for (const seating of everyPlan(context, held, free)) yield problem.judge(seating);
}

/** How many sit on a chair that is not meant for them; which of them is the senior is no question of wishes. */
const misfits = (...asked: Parameters<typeof weighedMisfits>): number => Math.floor(weighedMisfits(...asked));

describe('wishes by weight', () => {
  it(
    'weigh as much as in the best of all plans of the best score, where that is claimed; and in none more than the bound',
    () => {
      const seen = { exact: 0, bound: 0, none: 0 };
      fc.assert(
        fc.property(scenes, (context) => {
          const { score, weight, proof, seating } = arrange(context, { reviews: 200 });
          seen[proof.kind] += 1;
          if (proof.kind === 'none') return;
          const most = proof.kind === 'bound' ? proof.bound : weight;
          for (const plan of judgedPlans(context)) {
            const better = compareScores(plan.score, score);
            expect(better).toBeGreaterThanOrEqual(0);
            const isAsProper = misfits(context, plan.seating) <= misfits(context, seating);
            if (better === 0 && isAsProper) expect(plan.weight).toBeLessThanOrEqual(most + 1e-6);
          }
        }),
        { seed: 17, numRuns: 12 * thoroughness, endOnFailure: true },
      );
      expect(seen.exact).toBeGreaterThan(6);
    },
    120_000 * thoroughness,
  );

  it('hide nobody of rank behind the table', () => {
    const people = [1, 2, 3, 4, 5].flatMap((order) => [guest(order), host(order)]);
    const [, , second, , , , , , fifth] = people;
    const wishes: readonly Wish[] =
      second && fifth
        ? [{ a: { by: 'person', person: second.id }, relation: 'beside', b: { by: 'person', person: fifth.id }, strength: 5 }]
        : [];
    const talks = { layout: 'meeting/talks', settings: { perSide: 5, behind: 4 }, convention: 'cn-foreign' } as const;
    const { seating, findings, proof } = arrange(contextOf({ ...talks, people, wishes }));
    expect([...seating.keys()].filter((seat) => /^[NS]B/.test(seat))).toEqual([]);
    expect(findings).toEqual([]);
    expect(proof.kind).toBe('exact');
  });

  it(
    'are told from rules case by case: what is found so weighs the most of all plans that score as well',
    () => {
      const seen = { plans: 0, unmet: 0 };
      fc.assert(
        fc.property(scenes, (context) => {
          const problem = withHostAtWheel(problemOf(context));
          const model = modelOf(problem);
          const plan = smallArrangement(problem, model, problem.judge(problem.present))?.plan;
          if (!plan) return;
          const alike = [...judgedPlans(context)].filter(({ score }) => compareScores(score, plan.score) === 0);
          const fewest = Math.min(...alike.map(({ seating }) => misfits(context, seating)));
          const proper = alike.filter(({ seating }) => misfits(context, seating) === fewest);
          expect(misfits(context, plan.seating)).toBe(fewest);
          expect(plan.weight).toBe(Math.max(...proper.map(({ weight }) => weight)));
          seen.plans += 1;
          if (plan.weight < weightOfAll(model)) seen.unmet += 1;
        }),
        { seed: 18, numRuns: 25 * thoroughness, endOnFailure: true },
      );
      expect(seen.plans).toBeGreaterThan(8);
      expect(seen.unmet).toBeGreaterThan(2);
    },
    120_000 * thoroughness,
  );
});
