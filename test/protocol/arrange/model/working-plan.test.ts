import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../../src/model/ids';
import type { Person } from '../../../../src/model/person';
import type { Wish } from '../../../../src/model/wish';
import { modelOf } from '../../../../src/protocol/arrange/model/model';
import { priceOfScore } from '../../../../src/protocol/arrange/model/price';
import { rotation, workingPlanOf } from '../../../../src/protocol/arrange/model/working-plan';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { contextOf, guest, host, type Scenario } from '../receptions';

const scenes: readonly Omit<Scenario, 'people'>[] = [
  { layout: 'banquet/hall', settings: { tables: 3, seats: 6 }, convention: 'cn-domestic' },
  { layout: 'banquet/hall', settings: { tables: 4, seats: 5 }, convention: 'cn-foreign', given: { parties: 'one' } },
  { layout: 'banquet/round', settings: { seats: 14 }, convention: 'cn-foreign' },
  { layout: 'banquet/round', settings: { seats: 13 }, convention: 'cn-business' },
  { layout: 'banquet/long', settings: { perSide: 7 }, convention: 'fr' },
  { layout: 'meeting/rostrum', settings: { rows: '7,8' } },
  { layout: 'meeting/talks', settings: { perSide: 5, behind: 2 }, convention: 'cn-foreign' },
  { layout: 'meeting/round', settings: { seats: 14 } },
  { layout: 'meeting/courtesy-call', settings: { perSide: 5, behind: 3 }, convention: 'cn-foreign' },
  { layout: 'meeting/living-room', convention: 'cn-domestic' },
  { layout: 'meeting/audience', settings: { rows: '6,6,6' } },
  { layout: 'ceremony/photo', settings: { rows: '7,8' }, convention: 'cn-foreign' },
  { layout: 'ceremony/signing', settings: { standing: 6 }, convention: 'cn-foreign' },
  { layout: 'banquet/u', settings: { inner: 1 }, convention: 'fr' },
  { layout: 'banquet/round', settings: { seats: 16 }, convention: 'jp' },
  { layout: 'vehicle/sedan' },
  { layout: 'vehicle/lift' },
  { layout: 'vehicle/coaster', settings: { rows: 6 } },
  { layout: 'vehicle/convoy', settings: { vehicles: 'sedan,mpv-7,coaster' } },
  { layout: 'vehicle/sedan', given: { driver: 'host' } },
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
      ...(n % 13 === 0 ? { country: '法国' } : {}),
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
        // In every third plan somebody sits where they chose to, and stays there.
        const chosen = (numbers[50] ?? 0) % 3 === 0 ? [...sit.keys()].slice(0, 1 + ((numbers[51] ?? 0) % 2)) : [];
        const movable = seats.flatMap((seat, index) => (chosen.includes(seat) ? [] : [index]));
        const context = contextOf({ ...scene, people, wishes, sit, chosen });
        const problem = problemOf(context);
        const model = modelOf(problem);
        const plan = workingPlanOf(model, problem.present);
        const whole = (judged: ReturnType<typeof problem.judge>) => priceOfScore(judged.score);
        const constant = whole(problem.judge(problem.present)) - plan.price();
        for (const [first, second, third] of moves) {
          const places = [...new Set([first, second, third].map((number) => movable[number % movable.length] ?? 0))];
          const standing = people.findIndex((_, person) => (plan.seatOf[person] ?? -1) < 0);
          const coming = third % 3 === 0 && standing >= 0;
          const change = coming ? { seats: [movable[first % movable.length] ?? 0], sitters: [standing] } : rotation(plan, places);
          const [price, weight] = [plan.price(), plan.weight()];
          // Every other change is taken back first: that must leave no trace.
          if (second % 2 === 0) {
            plan.attempt(change);
            plan.undo();
            const limit = plan.price();
            if (!plan.attempt(change, (reached) => reached <= limit / 2)) expect(plan.seating()).toEqual(plan.seating());
            else plan.undo();
          }
          const difference = plan.attempt(change);
          plan.keep();
          expect(plan.price()).toBe(price + (difference?.price ?? 0));
          expect(plan.weight()).toBeCloseTo(weight + (difference?.weight ?? 0), 9);
          const judged = problem.judge(plan.seating());
          const off = whole(judged) - constant - plan.price();
          if (off !== 0)
            throw new Error(
              `${scene.layout} off by ${off}: ${judged.findings.map(({ rule, severity }) => `${rule} ${severity}`).join(', ')}`,
            );
          expect(plan.weight()).toBeCloseTo(judged.weight, 9);
        }
      }),
      { numRuns: 400, seed: 5 },
    );
  }, 60_000);
});
