import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../../src/model/ids';
import type { Person } from '../../../../src/model/person';
import type { Wish } from '../../../../src/model/wish';
import { modelOf } from '../../../../src/protocol/arrange/model/model';
import { priceOfScore } from '../../../../src/protocol/arrange/model/price';
import { workingPlanOf } from '../../../../src/protocol/arrange/model/working-plan';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { contextOf, guest, host, type Scenario } from '../receptions';

const scenes: readonly Omit<Scenario, 'people'>[] = [
  { layout: 'banquet/hall', settings: { tables: 3, seats: 6 }, convention: 'cn-domestic' },
  { layout: 'banquet/hall', settings: { tables: 4, seats: 5 }, convention: 'cn-foreign', given: { parties: 'one' } },
  { layout: 'banquet/round', settings: { seats: 14 }, convention: 'cn-foreign' },
  { layout: 'banquet/long', settings: { perSide: 7 }, convention: 'fr' },
  { layout: 'meeting/rostrum', settings: { rows: '7,8' } },
  { layout: 'meeting/talks', settings: { perSide: 5, behind: 2 }, convention: 'cn-foreign' },
  { layout: 'meeting/round', settings: { seats: 14 } },
  { layout: 'ceremony/photo', settings: { rows: '7,8' }, convention: 'cn-foreign' },
];

const oneOf = <Thing>(things: readonly Thing[], number: number): Thing | undefined => things[number % things.length];

/** People with everything a rule may ask about, and wishes of every kind; numbers decide. */
function receptionFrom(numbers: readonly number[]): { people: readonly Person[]; wishes: readonly Wish[] } {
  const pick = (index: number) => numbers[index % numbers.length] ?? 0;
  const ids = Array.from({ length: 12 }, (_, index) => (index < 7 ? guest(index + 1).id : host(index - 6).id));
  const people = ids.map((id, index): Person => {
    const n = pick(index);
    const level = n % 9 === 0 ? {} : { officialOrder: 1 + (n % 4) };
    const { officialOrder: _, ...base } = index < 7 ? guest(index + 1) : host(index - 6);
    const other = oneOf(ids, n >> 3);
    return {
      ...base,
      ...level,
      id,
      ...(n % 5 === 0 && other && other !== id ? { apart: [other] } : {}),
      ...(n % 7 === 0 && other && other !== id ? { together: [other] } : {}),
      ...(n % 11 < 2 && other && other !== id ? { spouse: other } : {}),
      ...(n % 3 === 0 ? { diet: '清真' } : {}),
      ...(n % 2 === 0 ? { languages: [oneOf(['中文', 'English', 'Français'], n >> 2) ?? '中文'] } : {}),
      ...(n % 6 === 1 ? { delegation: 'A' } : {}),
    };
  });
  const staff = (['interpreter', 'notetaker', 'carer', 'moderator'] as const).map((role, index): Person => {
    const serves = oneOf(ids, pick(20 + index));
    return { ...(pick(30 + index) % 2 ? guest(1, { role }) : host(1, { role })), ...(serves && pick(index) % 2 ? { serves } : {}) };
  });
  const relations = ['beside', 'not-beside', 'same-table', 'other-table'] as const;
  const wishes = Array.from({ length: 5 }, (_, index): Wish => {
    const n = pick(40 + index);
    const [one, other] = [oneOf(ids, n) ?? ids[0], oneOf(ids, n + 3) ?? ids[1]];
    return {
      a: n % 4 === 0 ? { by: 'delegation', delegation: 'A' } : { by: 'person', person: one as PersonId },
      relation: relations[n % 4] ?? 'beside',
      b: n % 9 === 0 ? { by: 'party', party: 'host' } : { by: 'person', person: other as PersonId },
      strength: ([5, 'must', 'prefer', -3] as const)[(n >> 2) % 4] ?? 1,
    };
  });
  return { people: [...people, ...staff], wishes };
}

const cases = fc.record({
  scene: fc.constantFrom(...scenes),
  numbers: fc.array(fc.nat({ max: 100000 }), { minLength: 60, maxLength: 60 }),
  moves: fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), fc.nat({ max: 1000 })), { minLength: 1, maxLength: 25 }),
});

describe('the working plan', () => {
  it('agrees with the review on the price and the weight of every plan, move by move', () => {
    fc.assert(
      fc.property(cases, ({ scene, numbers, moves }) => {
        const { people, wishes } = receptionFrom(numbers);
        const seats = contextOf({ ...scene, people }).layout.seats.map(({ id }) => id);
        const sit = new Map<SeatId, PersonId>();
        for (const [index, { id }] of people.entries()) {
          const seat = seats[((numbers[index] ?? 0) * 7 + index) % seats.length];
          if (seat && !sit.has(seat)) sit.set(seat, id);
        }
        const context = contextOf({ ...scene, people, wishes, sit });
        const problem = problemOf(context);
        const model = modelOf(problem);
        if (!model) throw new Error('The model should reach this scene.');
        const plan = workingPlanOf(model, problem.present);
        const whole = (judged: ReturnType<typeof problem.judge>) => priceOfScore(judged.score);
        const constant = whole(problem.judge(problem.present)) - plan.price();
        for (const [first, second, third] of moves) {
          const places = [...new Set([first, second, third].map((number) => number % seats.length))];
          const standing = people.findIndex((_, person) => (plan.seatOf[person] ?? -1) < 0);
          if (third % 3 === 0 && standing >= 0) plan.replace(first % seats.length, standing);
          else plan.rotate(places);
          const judged = problem.judge(plan.seating());
          const off = whole(judged) - constant - plan.price();
          if (off !== 0 && !judged.findings.some(({ rule }) => rule === 'hosts-among-guests'))
            throw new Error(
              `${scene.layout} off by ${off}: ${judged.findings.map(({ rule, severity }) => `${rule} ${severity}`).join(', ')}`,
            );
          expect(plan.weight()).toBeCloseTo(judged.weight, 9);
        }
        // Runs of hosts and guests round a table are not priced: there the search ends with the review itself.
        expect(model.complete).toBe(!(context.occasion.convention.startsWith('cn-') && /^banquet\/(round|hall)$/.test(scene.layout)));
      }),
      { numRuns: 150, seed: 5 },
    );
  }, 60_000);
});
