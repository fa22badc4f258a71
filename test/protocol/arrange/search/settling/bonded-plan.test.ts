import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../../src/protocol/arrange/model/model';
import { problemOf } from '../../../../../src/protocol/arrange/problem';
import { chanceOf } from '../../../../../src/protocol/arrange/search/chance';
import { bondedPlan } from '../../../../../src/protocol/arrange/search/settling/bonded-plan';
import { bondsOf } from '../../../../../src/protocol/arrange/search/settling/bonds';
import { exchange } from '../../../../../src/protocol/arrange/search/settling/exchanges';
import { drawnHall, hallSizes } from '../../../../bench/drawn-hall';

const { empty, hidden } = drawnHall(hallSizes[50], 1);
const model = modelOf(problemOf(empty));
const { seatAt, personAt, seats } = model.cast;
const sitters = new Int32Array(seats.length).fill(-1);
for (const [seat, person] of hidden) sitters[seatAt.get(seat) ?? 0] = personAt.get(person) ?? -1;

const planOf = (sitterOf: Int32Array) => {
  const plan = bondedPlan(model, bondsOf(model));
  plan.load(sitterOf);
  return plan;
};

describe('a plan of bonds', () => {
  it('presses nowhere where every rule of two people is kept', () => {
    const plan = planOf(sitters);
    expect([plan.cost(), plan.broken.length]).toEqual([0, 0]);
  });

  it('costs after any steps what it would cost had it been loaded so, and takes every step back', () => {
    const plan = planOf(sitters);
    const chance = chanceOf(3);
    const one = () => chance.below(model.cast.people.length);
    for (let round = 0; round < 200; round += 1) {
      const before = [plan.cost(), [...plan.sitterOf]];
      for (let step = 0; step < 3; step += 1) {
        const [left, right] = [one(), one()];
        if (left !== right) exchange(plan, left, right);
      }
      expect(plan.cost()).toBe(planOf(plan.sitterOf).cost());
      if (round % 2 === 0) {
        plan.back(0);
        expect([plan.cost(), [...plan.sitterOf]]).toEqual(before);
      } else plan.keep();
      expect([...plan.broken].sort()).toEqual([...planOf(plan.sitterOf).broken].sort());
    }
  });

  it('tells what an exchange would cost without making it, and of one that costs more than it may only that', () => {
    const plan = planOf(sitters);
    const chance = chanceOf(5);
    const someone = () => chance.below(model.cast.people.length);
    for (let round = 0; round < 300; round += 1) {
      const [left, right] = [someone(), someone()];
      if (left === right) continue;
      const here = plan.seatOf[left] ?? -1;
      plan.lift(left);
      const steps = plan.steps();
      const before = [plan.cost(), [...plan.sitterOf]];
      const told = plan.costOfExchange(left, here, right, Number.POSITIVE_INFINITY);
      const tooMuch = plan.costOfExchange(left, here, right, told - 1);
      const enough = plan.costOfExchange(left, here, right, told);
      expect([plan.cost(), [...plan.sitterOf]]).toEqual(before);
      plan.back(steps - 1);
      exchange(plan, left, right);
      expect([told, enough, tooMuch]).toEqual([plan.cost(), plan.cost(), Number.POSITIVE_INFINITY]);
      plan.keep();
    }
  });

  it('presses harder where it is told to, until it forgets', () => {
    const plan = planOf(sitters);
    for (let person = 0; plan.broken.length === 0; person += 1) {
      exchange(plan, person, person + 1);
      plan.keep();
    }
    const [bond = 0] = plan.broken;
    const cost = plan.cost();
    plan.press(bond, 2);
    expect(plan.cost()).toBe(cost + 2);
    plan.forget();
    plan.load(plan.sitterOf.slice());
    expect(plan.cost()).toBe(cost);
  });
});
