import { arranging } from '../../src/protocol/arrange/arrange';
import { problemOf } from '../../src/protocol/arrange/problem';
import { drawnHall, hallSizes } from './drawn-hall';
import { ownTime } from './processor';

/** What wishes weigh at the most that anybody has found yet, hall by hall: by size, then by the seed of the hall. */
export type BestKnown = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type WishSize = 100 | 200;
export const wishSizes = { 100: 2, 200: 5 } as const satisfies Record<WishSize, number>;
export const hallSeeds = [1, 2, 3, 4, 5] as const;

/** The weight of the wishes met in the best plan without a finding after so many seconds of the own thread; undefined where none has none. */
function weightAfter(
  size: WishSize,
  hall: number,
  seconds: number,
  seed: number,
): { readonly weight: number | undefined; readonly took: number } {
  const { empty } = drawnHall(hallSizes[size], hall);
  const began = ownTime();
  const spent = () => (ownTime() - began) / 1000;
  const run = arranging(empty, { reviews: Number.MAX_SAFE_INTEGER, seed, stopped: () => spent() > seconds });
  for (let step = run.next(); ; step = run.next()) {
    if (!step.done) continue;
    const took = spent();
    const { findings, weight } = problemOf(empty).judge(step.value.seating);
    return { weight: findings.length === 0 ? weight : undefined, took };
  }
}

/** Search after search, each drawn otherwise, until so many seconds are over. */
export function bestOf(size: WishSize, hall: number, seconds: number): number | undefined {
  let best: number | undefined;
  for (let seed = 1, left = seconds; left > 0; seed += 1) {
    const { weight, took } = weightAfter(size, hall, left, seed);
    left -= took;
    if (weight !== undefined && weight > (best ?? Number.NEGATIVE_INFINITY)) best = weight;
  }
  return best;
}

/** One line for each size: how far the search is from the best known when its seconds are over. */
export const wishFigures = (known: BestKnown): readonly string[] =>
  (Object.keys(wishSizes) as unknown as `${WishSize}`[]).map((key) => {
    const size = Number(key) as WishSize;
    const gaps = hallSeeds.map((hall) => {
      const { weight } = weightAfter(size, hall, wishSizes[size], 1);
      const best = known[key]?.[hall];
      if (weight === undefined || best === undefined) return `hall ${hall}: ${weight ?? 'no plan without a finding'}`;
      return `hall ${hall}: ${weight} of ${best} (${weight >= best ? 'none' : `${((100 * (best - weight)) / best).toFixed(1)} %`})`;
    });
    return `${key} people, wishes met after ${wishSizes[size]} s and how far from the best known to us: ${gaps.join(', ')}`;
  });
