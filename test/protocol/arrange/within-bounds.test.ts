import { describe, expect, it } from 'vitest';
import { type PersonId, seatId } from '../../../src/model/ids';
import { movesBetween, problemOf } from '../../../src/protocol/arrange/problem';
import { better, fillFree } from '../../../src/protocol/arrange/within-bounds';
import { compareScores } from '../../../src/protocol/review/score';
import { drawnHall, hallSizes } from '../../bench/drawn-hall';
import { contextOf, guest, host } from './receptions';

describe('filling the free seats', () => {
  it('moves nobody who sits, though the order is the worse for it', () => {
    const people = [host(1), host(2), host(3), host(4), host(5)];
    const sit = new Map([[seatId('1A'), people[0]?.id as PersonId]]);
    const { seating, unseated } = fillFree(contextOf({ layout: 'meeting/rostrum', settings: { rows: '5' }, people, sit }));
    expect(seating.get(seatId('1A'))).toBe(people[0]?.id);
    expect(unseated).toEqual([]);
  });
});

describe('bettering within bounds', () => {
  const spoiled = drawnHall(hallSizes[50], 2).disturbed(3);
  const problem = problemOf(spoiled);
  const before = problem.judge(problem.present).score;

  it.each([0, 1, 2, 4])('moves at most %i people, and never for the worse', (most) => {
    const { seating, score, moves } = better(spoiled, { most }, { reviews: 400 });
    expect(movesBetween(problem.present, seating)).toEqual(moves);
    expect(moves.length).toBeLessThanOrEqual(most);
    expect(compareScores(score, before)).toBeLessThanOrEqual(0);
    if (most >= 4) expect(compareScores(score, before)).toBeLessThan(0);
  });

  it('leaves the chosen people where they are', () => {
    const stay = [...problem.present.values()].slice(0, 25);
    const { seating } = better(spoiled, { stay }, { reviews: 400 });
    for (const [seat, person] of problem.present) if (stay.includes(person)) expect(seating.get(seat)).toBe(person);
  });

  it('has nothing to better at a table in order', () => {
    const people = [host(1), guest(1), guest(2)];
    const sit = new Map([
      [seatId('1'), people[0]?.id as PersonId],
      [seatId('10'), people[1]?.id as PersonId],
      [seatId('2'), people[2]?.id as PersonId],
    ]);
    expect(better(contextOf({ layout: 'banquet/round', people, sit }), {}).moves).toEqual([]);
  });
});
