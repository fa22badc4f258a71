import { describe, expect, it } from 'vitest';
import { arrange, arranging, repair } from '../../../../src/protocol/arrange/arrange';
import { movesBetween, problemOf } from '../../../../src/protocol/arrange/problem';
import { drawnHall, hallSizes } from '../../../bench/drawn-hall';

const clean = { breach: 0, departure: 0, remark: 0 };

describe('a hall drawn from a seed', () => {
  it.each([50, 100, 200] as const)('has a plan without a fault for %i people', (size) => {
    const { empty, hidden, rules } = drawnHall(hallSizes[size], 1);
    expect(problemOf(empty).judge(hidden).score).toEqual(clean);
    expect(rules).toBe(hallSizes[size].rules);
    expect(empty.people).toHaveLength(size);
  });
});

describe('the search', () => {
  const hall = drawnHall(hallSizes[50], 1);

  it('finds a plan without a fault for fifty people at eight tables, around what is locked', () => {
    const proposal = arrange(hall.empty, { reviews: 2500 });
    const problem = problemOf(hall.empty);
    expect(proposal.score).toEqual(clean);
    for (const seat of problem.fixed) expect(proposal.seating.get(seat)).toBe(problem.present.get(seat));
    expect(problem.judge(proposal.seating).weight).toBe(proposal.weight);
  });

  it('mends a plan of fifty with hardly more moves than spoiled it', () => {
    const spoiled = hall.disturbed(4);
    const proposal = repair(spoiled);
    expect(proposal.score).toEqual(clean);
    expect(proposal.moves.length).toBeLessThanOrEqual(movesBetween(problemOf(spoiled).present, hall.hidden).length + 2);
  });

  it('tells how far it is, never a worse plan than before, and stops with the best so far', () => {
    let asked = 0;
    const stopped = () => {
      asked += 1;
      return asked > 3;
    };
    const run = arranging(hall.empty, { reviews: 6000, stopped });
    const told = [];
    for (let step = run.next(); ; step = run.next()) {
      if (step.done) {
        expect(step.value.score.breach).toBeLessThanOrEqual(told.at(-1)?.score.breach ?? Number.POSITIVE_INFINITY);
        break;
      }
      told.push(step.value);
    }
    for (const [index, { done, score }] of told.slice(1).entries()) {
      expect(done).toBeGreaterThanOrEqual(told[index]?.done ?? 0);
      expect(score.breach).toBeLessThanOrEqual(told[index]?.score.breach ?? 0);
    }
    expect(told.length).toBeGreaterThan(0);
    expect(told.at(-1)?.done).toBeLessThan(0.5);
  });
});
