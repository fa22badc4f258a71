import type { Model } from '../model/model';
import { scoreOfPrice } from '../model/price';
import { type WorkingPlan, workingPlanOf } from '../model/working-plan';
import type { Problem } from '../problem';
import type { Seating } from '../proposal';
import type { Purse } from '../purse';
import { type Chance, chanceOf } from './chance';
import { neighborhoodOf, proposing, type Step } from './moves';
import { compareStandings, type Standing } from './standing';

export type Search = {
  readonly problem: Problem;
  readonly model: Model;
  readonly purse: Purse;
  readonly seed: number;
  /** How far from home a seat is for a person; the last thing that decides. */
  readonly displacement: (person: number, seat: number) => number;
  /** Nothing better exists: the search may stop. */
  readonly isBest: (standing: Standing) => boolean;
  /** Nothing is left to gain but displacement: the search soon gives up. */
  readonly isEnough?: (standing: Standing) => boolean;
};

export type Found = { readonly seating: Seating; readonly standing: Standing };

/** Moves that are priced for one unit of the purse: about as much work as one review of a small plan. */
const stepsPerUnit = 32;
const findingWeights = { breach: 12, departure: 6, remark: 2 } as const;

/** A plan with what it is worth, kept up to date step by step, and able to take a step back. */
function tracked(plan: WorkingPlan, displacement: Search['displacement'], people: number) {
  let displaced = 0;
  const own = (person: number) => (person < 0 ? 0 : displacement(person, plan.seatOf[person] ?? -1));
  const recount = () => {
    displaced = 0;
    for (let person = 0; person < people; person += 1) displaced += own(person);
  };
  recount();
  const rotate = (seats: readonly number[]) => {
    for (const seat of seats) displaced -= own(plan.sitterOf[seat] ?? -1);
    plan.rotate(seats);
    for (const seat of seats) displaced += own(plan.sitterOf[seat] ?? -1);
  };
  const replace = (seat: number, person: number): number => {
    displaced -= own(person) + own(plan.sitterOf[seat] ?? -1);
    const left = plan.replace(seat, person);
    displaced += own(person) + own(left);
    return left;
  };
  return {
    plan,
    standing: (): Standing => ({ price: plan.price(), weight: plan.weight(), displaced }),
    /** Takes the step; the answer takes it back. */
    take(step: Step): () => void {
      if (step.kind === 'replace') {
        const left = replace(step.seat, step.person);
        return () => {
          if (left >= 0) replace(step.seat, left);
          else vacate(step.seat);
        };
      }
      for (const ring of step.rings) rotate(ring);
      return () => {
        for (const ring of step.rings.toReversed()) rotate(ring.toReversed());
      };
    },
    load(seating: Seating) {
      plan.load(seating);
      recount();
    },
  };
  function vacate(seat: number): void {
    displaced -= own(plan.sitterOf[seat] ?? -1);
    const left = plan.vacate(seat);
    displaced += own(left);
  }
}

type Tracked = ReturnType<typeof tracked>;

/** People of whom the findings speak, and whoever sits on their seats. */
function hotPeople({ problem, model }: Search, plan: WorkingPlan): readonly number[] {
  const { cast } = model;
  const hot = new Set<number>();
  for (const { people, seats } of problem.judge(plan.seating()).findings) {
    for (const id of people) hot.add(cast.personAt.get(id) ?? -1);
    for (const id of seats) hot.add(plan.sitterOf[cast.seatAt.get(id) ?? -1] ?? -1);
  }
  hot.delete(-1);
  return [...hot];
}

/** One cooling: steps that make the plan worse are taken less and less often. Keeps the best plan it passes. */
function cool(
  search: Search,
  own: Tracked,
  chance: Chance,
  best: Found,
  { steps, from, to }: { steps: number; from: number; to: number },
): Found {
  const { model, purse } = search;
  const around = neighborhoodOf(model);
  const unit = unitOf(model);
  const energy = ({ price, weight, displaced }: Standing) => {
    const { breach, departure, remark } = scoreOfPrice(price);
    return (
      breach * findingWeights.breach +
      departure * findingWeights.departure +
      remark * findingWeights.remark -
      weight / unit +
      displaced * 0.02
    );
  };
  let found = best;
  let now = own.standing();
  let nowEnergy = energy(now);
  let moves = proposing(model, around, own.plan, hotPeople(search, own.plan));
  for (let step = 0; step < steps; step += 1) {
    if (step % stepsPerUnit === 0 && !purse.spend()) return found;
    if (step > 0 && step % 2048 === 0) moves = proposing(model, around, own.plan, hotPeople(search, own.plan));
    const proposed = moves.propose(chance);
    if (!proposed) continue;
    const back = own.take(proposed);
    const next = own.standing();
    const nextEnergy = energy(next);
    const heat = from * (to / from) ** (step / steps);
    const worse = nextEnergy - nowEnergy;
    if (worse > 0 && chance.draw() >= Math.exp(-worse / heat)) {
      back();
      continue;
    }
    now = next;
    nowEnergy = nextEnergy;
    if (compareStandings(now, found.standing) < 0) {
      found = { seating: own.plan.seating(), standing: now };
      if (search.isBest(now)) return found;
    }
  }
  return found;
}

/** What one wish weighs on the average: the measure of heat. */
function unitOf({ weights }: Model): number {
  const sizes = weights.pairs.flatMap(({ sameTable, otherTable, beside, notBeside }) =>
    [sameTable, otherTable, beside, notBeside].filter((weight) => weight !== 0).map(Math.abs),
  );
  return sizes.length === 0 ? 1 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

/** Straight down from a plan: only steps that better it, until a round of them brings nothing. */
function settle(search: Search, own: Tracked, chance: Chance, best: Found): Found {
  const rounds = 2048 + search.model.cast.people.length * 40;
  let found = best;
  for (let round = 0; round < 4; round += 1) {
    own.load(found.seating);
    const moves = proposing(search.model, neighborhoodOf(search.model), own.plan, hotPeople(search, own.plan));
    let bettered = false;
    for (let step = 0; step < rounds; step += 1) {
      if (step % stepsPerUnit === 0 && !search.purse.spend()) return found;
      const proposed = moves.propose(chance);
      if (!proposed) continue;
      const back = own.take(proposed);
      const next = own.standing();
      if (compareStandings(next, found.standing) < 0) {
        found = { seating: own.plan.seating(), standing: next };
        bettered = true;
        if (search.isBest(next)) return found;
      } else if (compareStandings(next, found.standing) > 0) back();
    }
    if (!bettered) return found;
  }
  return found;
}

/** From a plan to a better one: cooling after cooling, each longer, from the start or from the best so far, until the purse is empty. */
export function searchFrom(search: Search, start: Seating): Found {
  const { model, purse, seed } = search;
  const plan = workingPlanOf(model, start);
  const own = tracked(plan, search.displacement, model.cast.people.length);
  let best: Found = { seating: plan.seating(), standing: own.standing() };
  const chance = chanceOf(seed);
  let idle = 0;
  for (let run = 0; purse.left() > 0 && idle < 24 && !search.isBest(best.standing); run += 1) {
    const before = best;
    if (run % 3 === 1) own.load(start);
    else own.load(best.seating);
    const steps = 3000 * (1 + Math.min(run, 12)) + model.cast.people.length * 60;
    best = cool(search, own, chance, best, { steps, from: run === 0 ? 1.5 : run % 3 === 2 ? 2 : 4, to: 0.15 });
    if (!search.isBest(best.standing)) best = settle(search, own, chance, best);
    idle = best === before ? idle + 1 : 0;
  }
  return best;
}
