import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonId, type SeatId, seatId } from '../../../../src/model/ids';
import { arrange } from '../../../../src/protocol/arrange/arrange';
import { fill } from '../../../../src/protocol/arrange/fill';
import { modelOf } from '../../../../src/protocol/arrange/model/model';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { displacementOf, isLeastDisplaced } from '../../../../src/protocol/arrange/proof/least-displacement';
import { compareScores } from '../../../../src/protocol/review/score';
import { contextOf, host, type Scenario } from '../receptions';
import { everyPlan, smallScenesOfEveryKind, thoroughness } from '../small-receptions';

const row = (sit: Readonly<Record<string, number>>, locked: readonly string[], people = [1, 2, 3, 4].map((order) => host(order))) =>
  contextOf({
    layout: 'meeting/rostrum',
    settings: { rows: '5' },
    people,
    sit: new Map(
      Object.entries(sit).flatMap(([seat, order]): [SeatId, PersonId][] => {
        const person = people[order - 1];
        return person ? [[seatId(seat), person.id]] : [];
      }),
    ),
    locked: locked.map(seatId),
  });

describe('the least displacement in honor', () => {
  it('is none where order alone decides', () => {
    const problem = problemOf(row({}, []));
    const home = fill(problem, false);
    expect(displacementOf(modelOf(problem), home, home)).toBe(0);
    expect(isLeastDisplaced(problem, home, problem.judge(home))).toBe(true);
  });

  it('counts the seats of the order between two places', () => {
    const problem = problemOf(row({}, []));
    const home = fill(problem, false);
    const [first, second, ...rest] = [...home];
    if (!first || !second) throw new Error('Nobody sits.');
    const swapped = new Map([[first[0], second[1]], [second[0], first[1]], ...rest]);
    expect(displacementOf(modelOf(problem), home, swapped)).toBe(2);
    expect(displacementOf(modelOf(problem), home, new Map([first, ...rest]))).toBe(60);
    expect(isLeastDisplaced(problem, home, problem.judge(swapped))).toBe(false);
  });

  it('takes account of somebody equal: who of two is on which seat is no way at all, or as short as can be', () => {
    const people = [host(1), host(2), host(3, { officialOrder: 2 })];
    const problem = problemOf(row({}, [], people));
    const home = fill(problem, false);
    expect(isLeastDisplaced(problem, home, problem.judge(home))).toBe(true);
  });
});

/** Three or four people of one party, some of them equals, one or two of them held anywhere: a chain with rungs to spare. */
const heldOnAChain = fc
  .record({
    scene: fc.constantFrom<Pick<Scenario, 'layout' | 'settings' | 'given' | 'convention'>>(
      { layout: 'meeting/rostrum', settings: { rows: '3,3' } },
      { layout: 'banquet/hall', settings: { tables: 2, seats: 4 }, convention: 'intl', given: { parties: 'one' } },
      { layout: 'vehicle/coaster', settings: { rows: 4 } },
    ),
    levels: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 4 }),
    held: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 2 }),
  })
  .map(({ scene, levels, held }) => {
    const people = levels.map((officialOrder, index) => host(index + 1, { officialOrder }));
    const seats = contextOf({ ...scene, people }).ladder('host');
    const sit = new Map(
      held.flatMap((at, index): [SeatId, PersonId][] => {
        const [seat, person] = [seats[at]?.seat, people[index]];
        return seat && person ? [[seat, person.id]] : [];
      }),
    );
    return contextOf({ ...scene, people, sit, locked: [...sit.keys()] });
  });

describe('law of the least displacement', () => {
  it('where it is said to be the least, no plan as good lies nearer to the order: all plans were looked at', () => {
    const seen = { home: 0, shown: 0, open: 0 };
    fc.assert(
      fc.property(fc.oneof({ arbitrary: heldOnAChain, weight: 1 }, { arbitrary: smallScenesOfEveryKind, weight: 3 }), (context) => {
        const problem = problemOf(context);
        const home = fill(problem, false);
        const { seating, proof, nearestUnproven } = arrange(context, { reviews: 300 });
        const after = problem.judge(seating);
        const model = modelOf(problem);
        const displaced = displacementOf(model, home, seating);
        const isClaimed = (proof.kind === 'exact' && !nearestUnproven) || isLeastDisplaced(problem, home, after);
        const kind = !isClaimed ? 'open' : displaced === 0 ? 'home' : 'shown';
        seen[kind] += 1;
        if (kind !== 'shown') return;
        const held = new Map([...problem.present].filter(([seat]) => problem.fixed.has(seat)));
        const open = context.layout.seats.map(({ id }) => id);
        for (const plan of everyPlan(context, held, open)) {
          if (displacementOf(model, home, plan) >= displaced) continue;
          expect(compareScores(problem.judge(plan).score, after.score)).toBeGreaterThan(0);
        }
      }),
      { seed: 11, numRuns: 30 * thoroughness, endOnFailure: true },
    );
    // `npm run prove` meets enough receptions in which somebody is displaced.
    expect(seen.home).toBeGreaterThan(0);
    expect(seen.shown).toBeGreaterThan(0);
    expect(seen.open).toBeGreaterThan(0);
  });
});
