import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../../src/model/ids';
import { smallScene } from '../../../../src/protocol/arrange/exact/small-scene';
import { fill } from '../../../../src/protocol/arrange/fill';
import { castOf } from '../../../../src/protocol/arrange/model/cast';
import { modelOf } from '../../../../src/protocol/arrange/model/model';
import { movesBetween, problemOf, seatByPerson } from '../../../../src/protocol/arrange/problem';
import type { Seating } from '../../../../src/protocol/arrange/proposal';
import { movedFrom, rungsFromHome } from '../../../../src/protocol/arrange/search/displacement';
import type { Score } from '../../../../src/protocol/review/score';
import { isStageFault, stageOf } from '../../../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../../../src/protocol/rules/occasion-context';
import { everyPlan, smallScenesOfEveryKind, thoroughness } from '../small-receptions';

const isClean = ({ breach, departure, remark }: Score) => breach + departure + remark === 0;

/** Infinite where there is no plan without a fault; undefined where the small solver does not say. */
function fewestMovers(context: OccasionContext): number | undefined {
  const problem = problemOf(context);
  const model = modelOf(problem);
  const { homeOf } = movedFrom(model, problem.present);
  const answer = smallScene({ problem, model, cost: (person, seat) => (seat === homeOf[person] ? 0 : 1), least: 0 });
  if (!answer || answer.kind === 'gave-up') return undefined;
  return answer.kind === 'found' ? answer.cost : Number.POSITIVE_INFINITY;
}

describe('a small scene', () => {
  it(
    'has the fewest movers of every plan without a fault, or none where there is no such plan',
    () => {
      const seen = { found: 0, none: 0, layouts: new Set<string>() };
      fc.assert(
        fc.property(smallScenesOfEveryKind, (context) => {
          const problem = problemOf(context);
          const model = modelOf(problem);
          const { homeOf } = movedFrom(model, problem.present);
          const answer = smallScene({ problem, model, cost: (person, seat) => (seat === homeOf[person] ? 0 : 1), least: 0 });
          if (!answer || answer.kind === 'gave-up') return;
          const { open, seats } = castOf(problem);
          const free = open.flatMap((seat) => seats[seat]?.id ?? []);
          const held = new Map<SeatId, PersonId>([...problem.present].filter(([seat]) => !free.includes(seat)));
          const claimed = answer.kind === 'found' ? answer.cost : Number.POSITIVE_INFINITY;
          for (const seating of everyPlan(context, held, free))
            if (movesBetween(problem.present, seating).length < claimed) expect(isClean(problem.judge(seating).score)).toBe(false);
          seen.layouts.add(context.layout.id);
          seen[answer.kind] += 1;
          if (answer.kind !== 'found') return;
          expect(movesBetween(problem.present, answer.seating)).toHaveLength(answer.cost);
          expect(isClean(problem.judge(answer.seating).score)).toBe(true);
        }),
        { seed: 41, numRuns: 10 * thoroughness, endOnFailure: true },
      );
      expect(seen.found).toBeGreaterThan(2);
      expect(seen.none).toBeGreaterThan(0);
      expect(seen.layouts.size).toBeGreaterThan(4);
    },
    120_000 * thoroughness,
  );

  it(
    'is arranged as near to the order as any plan without a fault',
    () => {
      let arranged = 0;
      fc.assert(
        fc.property(smallScenesOfEveryKind, (context) => {
          const problem = problemOf(context);
          const model = modelOf(problem);
          const { of } = rungsFromHome(model, fill(problem, false));
          const answer = smallScene({ problem, model, cost: of, least: 0 });
          if (answer?.kind !== 'found') return;
          arranged += 1;
          const { people, seatAt, open, seats } = model.cast;
          const costOf = (seating: Seating) => {
            const seatOf = seatByPerson(seating);
            return people.reduce((sum, { id }, person) => sum + of(person, seatAt.get(seatOf.get(id) as SeatId) ?? -1), 0);
          };
          expect(costOf(answer.seating)).toBe(answer.cost);
          const free = open.flatMap((seat) => seats[seat]?.id ?? []);
          const held = new Map<SeatId, PersonId>([...problem.present].filter(([seat]) => !free.includes(seat)));
          for (const seating of everyPlan(context, held, free))
            if (costOf(seating) < answer.cost) expect(isClean(problem.judge(seating).score)).toBe(false);
        }),
        { seed: 43, numRuns: 12 * thoroughness, endOnFailure: true },
      );
      expect(arranged).toBeGreaterThan(3);
    },
    120_000 * thoroughness,
  );

  it(
    'never needs fewer movers when more is asked',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(smallScenesOfEveryKind, fc.nat(4), fc.nat(4), (context, one, other) => {
          const [who, whom] = [context.people[one], context.people[other]];
          if (!who || !whom || who === whom) return;
          const people = { ...context.reception.people, [who.id]: { ...who, apart: [...(who.apart ?? []), whom.id] } };
          const stricter = stageOf({ ...context.reception, people }, context.occasion);
          if (!stricter || isStageFault(stricter)) return;
          const [loose, strict] = [fewestMovers(context), fewestMovers(stricter)];
          if (loose === undefined || strict === undefined) return;
          compared += 1;
          expect(strict).toBeGreaterThanOrEqual(loose);
        }),
        { seed: 47, numRuns: 60 * thoroughness, endOnFailure: true },
      );
      expect(compared).toBeGreaterThan(15);
    },
    120_000 * thoroughness,
  );
});
