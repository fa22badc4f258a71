import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../../src/model/ids';
import { smallScene } from '../../../../src/protocol/arrange/exact/small-scene';
import { castOf } from '../../../../src/protocol/arrange/model/cast';
import { modelOf } from '../../../../src/protocol/arrange/model/model';
import { movesBetween, problemOf } from '../../../../src/protocol/arrange/problem';
import { movedFrom } from '../../../../src/protocol/arrange/search/displacement';
import type { Score } from '../../../../src/protocol/review/score';
import { everyPlan, smallScenesOfEveryKind, thoroughness } from '../small-receptions';

const isClean = ({ breach, departure, remark }: Score) => breach + departure + remark === 0;

describe('a small scene', () => {
  it('has the fewest movers of every plan without a fault, or none where there is no such plan', () => {
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
      { seed: 41, numRuns: 16 * thoroughness, endOnFailure: true },
    );
    expect(seen.found).toBeGreaterThan(4);
    expect(seen.none).toBeGreaterThan(1);
    expect(seen.layouts.size).toBeGreaterThan(6);
  }, 120_000);
});
