import type { LadderInNumbers } from '../../model/ladder-in-numbers';
import type { Model } from '../../model/model';
import { type Chance, chanceOf } from '../chance';
import { levelCost } from './level-cost';
import { elsewhere, exchange, isAllowed, type LevelDraft, levelDraft, nobody, ranked, unrankedPlaces } from './level-draft';
import { wantsOf } from './wants';

/** Steps: so many at least, and for each place without rank; in a large hall as many as rungs may be looked at in all. */
const [leastSteps, stepsPerPlace, mostRungsLooked] = [2000, 100, 8_000_000];
/** So many steps are taken however bad they are, to begin elsewhere. */
const mostShakes = 10;
/** How much worse a step may make it, in wants not met. */
const warmth = 0.35;

/** Settles one ladder and writes it on the plan; `shaken` begins elsewhere. */
function settle(model: Model, numbers: LadderInNumbers, sitterOf: Int32Array, chance: Chance, shaken: boolean): void {
  const draft = levelDraft(model, numbers, sitterOf);
  const { seats, rungs, on, people } = draft;
  let unranked = unrankedPlaces(draft);
  if (people.length === 0 || !unranked.some((place) => place < rungs)) return;
  const { cost, mending } = levelCost(model, numbers, draft, wantsOf(model, numbers, draft.placeOf, sitterOf), sitterOf);
  const steps = Math.min(leastSteps + stepsPerPlace * unranked.length, Math.ceil(mostRungsLooked / seats.length));
  let shakes = shaken ? Math.min(mostShakes, Math.ceil(unranked.length / 3)) : 0;
  let now = cost();
  let least = shakes > 0 ? Number.POSITIVE_INFINITY : now;
  let best = on.slice();
  for (let step = 0; step < steps && least > 0; step += 1) {
    const own = unranked[chance.below(unranked.length)] ?? -1;
    const places = (chance.draw() < 0.5 ? mending(unranked, chance) : undefined) ?? [own, elsewhere(draft, own, chance)];
    if (!isAllowed(draft, places)) continue;
    exchange(draft, places);
    const next = cost();
    if (shakes > 0) shakes -= 1;
    else if (next - now > -warmth * Math.log(1 - chance.draw())) {
      exchange(draft, places);
      continue;
    }
    unranked = unrankedPlaces(draft);
    now = next;
    if (shakes > 0 || now >= least) continue;
    least = now;
    best = on.slice();
  }
  on.set(best);
  name(draft, numbers, sitterOf);
}

/** Writes the draft on the plan: whoever sits on a rung of his own level stays, the others take what is left of theirs in order. */
function name({ seats, isFree, on, people, levels }: LevelDraft, { level: levelOf }: LadderInNumbers, sitterOf: Int32Array): void {
  const before = sitterOf.slice();
  const stays = new Set<number>();
  const left: number[] = [];
  let next = 0;
  for (let place = 0; place < seats.length; place += 1) {
    if (isFree[place] !== 1) continue;
    const seat = seats[place] ?? -1;
    if (on[place] !== ranked) {
      sitterOf[seat] = on[place] ?? nobody;
      continue;
    }
    const level = levels[next++] ?? 0;
    const person = before[seat] ?? nobody;
    if (person >= 0 && levelOf[person] === level) stays.add(person);
    else left.push(seat);
  }
  const waiting = people.filter((person) => !stays.has(person));
  for (const [index, seat] of left.entries()) sitterOf[seat] = waiting[index] ?? nobody;
}

/**
 * Before anybody is named: which level of rank sits on which rung, in order, and where between them people without rank and empty
 * seats are, so that whoever must sit together or next to each other can. The plan is taken and given by number: who sits on each seat.
 */
export function levelsOnRungs(model: Model, start: Int32Array, seed: number, shaken: boolean): Int32Array {
  const sitterOf = start.slice();
  const chance = chanceOf(seed);
  for (const numbers of model.ladders)
    if (numbers.ladder.sex === undefined && numbers.groups !== undefined) settle(model, numbers, sitterOf, chance, shaken);
  return sitterOf;
}
