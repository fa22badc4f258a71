import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import type { Wish } from '../../../src/model/wish';
import { withBestNeighbors } from '../../../src/protocol/arrange/beside-each-other';
import { modelOf } from '../../../src/protocol/arrange/model/model';
import { compareJudged, problemOf } from '../../../src/protocol/arrange/problem';
import type { Seating } from '../../../src/protocol/arrange/proposal';
import { contextOf, guest } from './receptions';

const scenes = [
  { layout: 'meeting/round', settings: { seats: 6 } },
  { layout: 'meeting/rostrum', settings: { rows: '6' } },
] as const;

const without = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => {
    const { officialOrder: _order, ...one } = guest(index + 1);
    return one;
  });

const wishesOf = (people: readonly Person[], strengths: readonly number[]): readonly Wish[] =>
  people.flatMap(({ id: a }, one) =>
    people.slice(one + 1).flatMap(({ id: b }, rest): readonly Wish[] => {
      const strength = strengths[one * people.length + one + 1 + rest] ?? 0;
      return strength > 0 ? [{ a: { by: 'person', person: a }, relation: 'beside', b: { by: 'person', person: b }, strength }] : [];
    }),
  );

/** Everybody on some seat, in every way. */
function* everySeating(people: readonly Person[], seats: readonly SeatId[]): Generator<Seating> {
  const [first, ...rest] = people;
  if (!first) {
    yield new Map();
    return;
  }
  for (const seat of seats) {
    for (const others of everySeating(
      rest,
      seats.filter((other) => other !== seat),
    ))
      yield new Map([[seat, first.id], ...others]);
  }
}

describe.each(scenes)('the best neighbors in $layout', (scene) => {
  const seatIds = contextOf({ ...scene, people: [] }).layout.seats.map(({ id }) => id);

  it('are as good as in the best of all plans, where the rules have nothing to say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 6 }),
        fc.array(fc.constantFrom(0, 0, 1, 2, 5), { minLength: 36, maxLength: 36 }),
        (count, strengths) => {
          const people = without(count);
          const problem = problemOf(contextOf({ ...scene, people, wishes: wishesOf(people, strengths) }));
          const plans = [...everySeating(people, seatIds)].map((seating) => problem.judge(seating));
          const start = plans[0] ?? problem.judge(new Map());
          const laid = withBestNeighbors(problem, modelOf(problem), start, start.seating);
          expect(laid.weight).toBe(Math.max(start.weight, ...plans.filter(({ score }) => score.breach === 0).map(({ weight }) => weight)));
          expect(laid.seating.size).toBe(count);
        },
      ),
      { numRuns: 6, seed: 5 },
    );
  });

  it('leave whoever is locked in the seat, and never make a plan worse', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...seatIds], { minLength: 5, maxLength: 5 }),
        fc.array(fc.constantFrom(0, 1, 2, 5), { minLength: 36, maxLength: 36 }),
        (seats, strengths) => {
          const people = without(5);
          const sit = new Map<SeatId, PersonId>(people.flatMap(({ id }, index) => (seats[index] ? [[seats[index], id] as const] : [])));
          const locked = seats.slice(0, 2);
          const problem = problemOf(contextOf({ ...scene, people, sit, locked, wishes: wishesOf(people, strengths) }));
          const start = problem.judge(sit);
          const laid = withBestNeighbors(problem, modelOf(problem), start, sit);
          for (const seat of locked) expect(laid.seating.get(seat)).toBe(sit.get(seat));
          expect(compareJudged(laid, start)).toBeLessThanOrEqual(0);
          expect(new Set(laid.seating.values()).size).toBe(5);
        },
      ),
      { numRuns: 40, seed: 6 },
    );
  });
});
