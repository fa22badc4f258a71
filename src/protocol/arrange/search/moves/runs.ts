import { type Change, rotation } from '../../model/working-plan';
import type { Chance } from '../chance';
import type { Ground } from './ground';

const longestShift = 12;

/** A run of seats of one ladder moves up or down by one. */
export function shift(ground: Ground, chance: Chance): Change | undefined {
  const { ladders } = ground;
  const ladder = ladders[chance.below(ladders.length)];
  if (!ladder) return undefined;
  const from = chance.below(ladder.length - 1);
  const run = ladder.slice(from, from + 2 + chance.below(longestShift));
  return rotation(ground, chance.draw() < 0.5 ? run : run.reverse());
}

/** A run of neighbors round a table turns about, or moves along by one: their own neighbors stay theirs but for the two ends. */
export function turn(ground: Ground, chance: Chance): Change | undefined {
  const { rounds, sitterOf } = ground;
  const round = rounds[chance.below(rounds.length)];
  if (!round) return undefined;
  const from = chance.below(round.length);
  const length = 2 + chance.below(round.length - 2);
  const run = Array.from({ length }, (_, index) => round[(from + index) % round.length] ?? -1);
  if (chance.draw() < 0.4) return rotation(ground, chance.draw() < 0.5 ? run : run.reverse());
  return { seats: run, sitters: run.map((_, index) => sitterOf[run[length - 1 - index] ?? -1] ?? -1) };
}
