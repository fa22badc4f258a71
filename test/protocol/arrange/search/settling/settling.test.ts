import { describe, expect, it } from 'vitest';
import { fill } from '../../../../../src/protocol/arrange/fill';
import { fillAround } from '../../../../../src/protocol/arrange/fill-around';
import { modelOf } from '../../../../../src/protocol/arrange/model/model';
import { workingPlanOf } from '../../../../../src/protocol/arrange/model/working-plan';
import { problemOf } from '../../../../../src/protocol/arrange/problem';
import { purseOf } from '../../../../../src/protocol/arrange/purse';
import { neighborhoodOf } from '../../../../../src/protocol/arrange/search/neighborhood';
import { settling } from '../../../../../src/protocol/arrange/search/settling/settling';
import { drawnHall, hallSizes } from '../../../../bench/drawn-hall';

const hall = (seed: number) => {
  const problem = problemOf(drawnHall(hallSizes[50], seed).empty);
  const model = modelOf(problem);
  const start = workingPlanOf(model, fillAround(problem, fill(problem, false))).sitterOf.slice();
  const { seats, people } = model.cast;
  const judge = (sitters: Int32Array) =>
    problem.judge(
      new Map(
        seats.flatMap(({ id }, seat) => {
          const person = people[sitters[seat] ?? -1];
          return person ? [[id, person.id] as const] : [];
        }),
      ),
    );
  const settled = (chance: number, units = 600) => [...settling(model, neighborhoodOf(model), start, chance, purseOf({ reviews: units }))];
  return { model, start, judge, settled };
};

const ofOrder = (rule: string) => rule === 'senior-takes-better-seat' || rule === 'everybody-seated';

describe('settling a hall', () => {
  it.each([1, 2, 3])('keeps everybody, touches nobody who is held, and leaves the order of rank as it was (hall %i)', (seed) => {
    const { model, start, judge, settled } = hall(seed);
    const plans = settled(7);
    expect(plans.length).toBeGreaterThan(0);
    const open = new Set(model.cast.open);
    for (const plan of plans) {
      expect([...plan].sort((one, other) => one - other)).toEqual([...start].sort((one, other) => one - other));
      for (const seat of start.keys()) if (!open.has(seat)) expect(plan[seat]).toBe(start[seat]);
    }
    expect(judge(plans.at(-1) ?? start).findings.filter(({ rule }) => ofOrder(rule))).toEqual([]);
  });

  it.each([1, 2, 3])('mends everything that a hall asks of two people (hall %i)', (seed) => {
    const { start, judge, settled } = hall(seed);
    expect(judge(start).findings.length).toBeGreaterThan(10);
    expect(judge(settled(7, 3000).at(-1) ?? start).findings).toEqual([]);
  });

  it('is the same from the same seed, and another from another', () => {
    const { settled } = hall(1);
    const once = settled(1, 40);
    expect(settled(1, 40)).toEqual(once);
    expect(
      [2, 3, 4].some((seed) =>
        settled(seed, 40)
          .at(-1)
          ?.some((person, seat) => person !== once.at(-1)?.[seat]),
      ),
    ).toBe(true);
  });

  it('stops when the purse is empty', () => {
    const { settled } = hall(2);
    expect(settled(1, 0)).toEqual([]);
  });
});
