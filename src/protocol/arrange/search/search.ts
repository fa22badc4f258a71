import { isVehicle } from '../../../model/scene';
import { hasSeveralTables } from '../../rules/reading/neighbors';
import type { Model } from '../model/model';
import type { Seating } from '../proposal';
import type { Purse } from '../purse';
import { type Chance, chanceOf } from './chance';
import type { Displacement } from './displacement';
import type { Aim } from './moves/ground';
import { proposing } from './moves/proposing';
import { neighborhoodOf } from './neighborhood';
import { settling } from './settling/settling';
import { compareMended, compareStandings, type Standing } from './standing';
import { type TrackedPlan, trackedPlan, type Weighing } from './tracked-plan';

export type Search = {
  readonly model: Model;
  readonly purse: Purse;
  readonly seed: number;
  readonly displacement: Displacement;
  /** The plan is filled by order and made anew: in a hall it is settled first, around that order. */
  readonly anew?: boolean;
  /** No plan that is further from home than this will do. */
  readonly most?: number;
  /** Wishes before displacement, as in a new plan, or moving few before wishes, as in a mend. */
  readonly before: 'wishes' | 'moves';
  /** Nothing better exists: the search may stop. */
  readonly isBest: (standing: Standing) => boolean;
  /** Nothing is left to gain but displacement. */
  readonly isEnough?: (standing: Standing) => boolean;
};

export type Found = { readonly seating: Seating; readonly standing: Standing };

/** Changes that are priced for one unit of the purse, about as much work as one review of a small plan: fewer where rules are asked. */
const stepsPerUnit = { inNumbers: 128, byAsking: 4 } as const;
/** In a larger hall so much heat as a small one bears would spoil more in one place than is mended in another. */
const largeHall = 300;
/** In a small hall every other cooling, else every third, changes more than names. */
const smallHall = 60;
/** Of so many coolings without a fault all but one look for wishes, the last for the way home. */
const turnsForWishes = 4;
/** So many coolings in a row that better nothing end the search. */
const mostIdle = 16;
/** Seeds for what is drawn apart from the search itself. */
const firstSeeds = 2 ** 31;
/** So much of what is left is spent on settling before anything else is tried. */
const forSettling = 0.5;
/** So many units at most, and for each person. */
const [mostSettling, perPerson] = [4000, 40];
/** How often the people of whom findings speak are looked up anew. */
const stepsPerLook = 512;

/** The best plan so far: who sits on each seat by number, and what it is worth. */
export type Best = { readonly sitterOf: Int32Array; readonly standing: Standing };

/** One cooling: what is weighed, from which heat to which, and over how many changes. */
type Cooling = { readonly aim: Aim; readonly weighing: Weighing; readonly from: number; readonly to: number; readonly steps: number };

/** What one wish weighs on the average: the measure of heat. */
function unitOf({ weights }: Model): number {
  const sizes = weights.pairs.flatMap(({ sameTable, otherTable, beside, notBeside }) =>
    [sameTable, otherTable, beside, notBeside].filter((weight) => weight !== 0).map(Math.abs),
  );
  return sizes.length === 0 ? 1 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

function searcher(search: Search, own: TrackedPlan) {
  const { model, purse, displacement, most = Number.POSITIVE_INFINITY } = search;
  const compare = search.before === 'wishes' ? compareStandings : compareMended;
  const around = neighborhoodOf(model);
  const moves = proposing(model, around, own.plan, displacement);
  const unit = unitOf(model);
  const people = model.cast.people.length;
  const isLarge = people > largeHall;
  const perUnit = model.complete ? stepsPerUnit.inNumbers : stepsPerUnit.byAsking;
  const wished = [...new Set(model.weights.pairs.flatMap(({ one, other }) => [one, other]))];

  /** Whom to begin with: people of whom a finding speaks; else those of whom a wish speaks, or who are away from home. */
  const hotFor = (aim: Aim): readonly number[] => {
    const blamed = own.plan.blamed();
    if (blamed.length > 0) return blamed;
    if (aim === 'wishes') return wished;
    return around.movable.filter((person) => own.plan.seatOf[person] !== displacement.homeOf[person]);
  };

  function* cool(chance: Chance, start: Best, { aim, weighing, from, to, steps }: Cooling): Generator<Best, Best> {
    let best = start;
    let hot = hotFor(aim);
    for (let step = 0; step < steps; step += 1) {
      if (step % perUnit === 0 && !purse.spend()) return best;
      if (step % stepsPerLook === 0 && step > 0) {
        hot = hotFor(aim);
        if (own.standing().price > 0) own.plan.press();
        yield best;
      }
      const change = moves.propose(chance, aim, hot);
      if (!change) continue;
      const heat = from * (to / from) ** (step / steps);
      const worse = own.take(change, weighing, -heat * Math.log(1 - chance.draw()));
      if (worse === undefined || worse >= 0) continue;
      const standing = own.standing();
      if (standing.displaced > most || compare(standing, best.standing) >= 0) continue;
      best = { sitterOf: own.remember(), standing };
      if (search.isBest(standing) || (aim === 'findings' && standing.price === 0)) return best;
    }
    return best;
  }

  const length = (run: number) => (people * 60 + 600) * (1 + Math.min(run, 12));
  /** Settles the plan; what else the rules ask is left to the coolings. */
  function* settle(chance: Chance, start: Best): Generator<Best, Best> {
    let best = start;
    const part = Math.min(forSettling, (mostSettling + perPerson * people) / Math.max(1, purse.left()));
    for (const sitterOf of settling(model, around, start.sitterOf, chance.below(firstSeeds), purse.share(part))) {
      own.recall(sitterOf);
      const standing = own.standing();
      if (compare(standing, best.standing) < 0) best = { sitterOf, standing };
      yield best;
    }
    return best;
  }

  return {
    cool,
    settle,
    /** Findings first, whatever it costs else; in a mend, with as few people moved as may be. */
    mending: (run: number): Cooling => ({
      aim: search.before === 'wishes' ? 'findings' : 'home',
      weighing: {
        finding: isLarge ? [20, 5, 2] : [6, 5, 2],
        strain: 1,
        wish: 0.02 / unit,
        step: search.before === 'moves' || search.most !== undefined ? 0.5 : 0.002,
        firm: search.anew === true,
      },
      from: isLarge ? 0.4 : run % 3 === 2 ? 2.5 : 1.5,
      to: isLarge ? 0.2 : 0.4,
      steps: people * (isLarge ? 100 : 200) * (1 + Math.min(run, 8)),
    }),
    /** Findings, by changing names only: which level of rank sits where stays. */
    naming: (): Cooling => ({
      aim: 'names',
      weighing: { finding: [6, 5, 2], strain: 1, wish: 0.02 / unit, step: 0.0005, firm: true },
      from: isLarge ? 1 : 1.5,
      to: 0.3,
      steps: people * (isLarge ? 200 : 100),
    }),
    /** Wishes, at the price of hardly any finding. */
    wishing: (run: number): Cooling => ({
      aim: 'wishes',
      weighing: { finding: [8, 6, 4], strain: 1, wish: 1 / unit, step: search.most === undefined ? 0.002 : 0.4, firm: false },
      from: isLarge ? 0.7 : run % 3 === 2 ? 4 : 2,
      to: 0.1,
      steps: length(run),
    }),
    /** Home, where neither findings nor wishes pay for it. */
    homing: (run: number): Cooling => ({
      aim: 'home',
      weighing: { finding: [120, 90, 60], strain: 10, wish: (search.before === 'wishes' ? 40 : 0.02) / unit, step: 1, firm: false },
      from: (search.before === 'moves' ? [2, 1, 4] : [12, 5, 8])[run % 3] ?? 1,
      to: search.before === 'moves' ? 0.15 : 0.3,
      steps: length(run),
    }),
  };
}

/** From a plan to a better one: cooling after cooling until the purse is empty or nothing is left to gain. Tells the best so far on the way. */
export function* searching(search: Search, start: Seating): Generator<Best, Found> {
  const own = trackedPlan(search.model, start, search.displacement);
  const { cool, naming, settle, mending, wishing, homing } = searcher(search, own);
  const chance = chanceOf(search.seed);
  const weighs = search.before === 'wishes' && search.model.weights.pairs.length > 0;
  let best: Best = { sitterOf: own.remember(), standing: own.standing() };
  const { layout } = search.model.cast.context;
  const isHall = hasSeveralTables(layout) && !isVehicle(layout.id);
  const severalTables = search.anew === true && search.model.cast.seatsOfTable.length > 1;
  const turns = search.model.cast.people.length <= smallHall ? 2 : 3;
  const isLarge = search.model.cast.people.length > largeHall;
  if (search.anew === true && isHall && best.standing.price > 0) best = yield* settle(chance, best);
  let idle = 0;
  let polished = 0;
  for (let run = 0; search.purse.left() > 0 && idle < mostIdle && !search.isBest(best.standing); run += 1) {
    const before = best.standing;
    own.recall(best.sitterOf);
    const enough = search.isEnough?.(best.standing) ?? false;
    if (best.standing.price > 0 && severalTables && run % turns !== turns - 1) best = yield* cool(chance, best, naming());
    else if (best.standing.price > 0 && (isLarge || run % 5 !== 4)) best = yield* cool(chance, best, mending(run));
    else {
      best = yield* cool(
        chance,
        best,
        weighs && !enough && polished % turnsForWishes !== turnsForWishes - 1 ? wishing(polished) : homing(polished),
      );
      polished += 1;
    }
    idle = best.standing === before ? idle + 1 : 0;
  }
  return { seating: own.seatingOf(best.sitterOf), standing: best.standing };
}
