import type { PersonId, SeatId } from '../../src/model/ids';
import { arranging } from '../../src/protocol/arrange/arrange';
import { problemOf } from '../../src/protocol/arrange/problem';
import { finished, type Seating } from '../../src/protocol/arrange/proposal';
import { drawnHall, hallSizes } from './drawn-hall';
import { ownTime } from './processor';

/** A plan without a finding, `T1.1=g3 T1.2=h1 …`, and what the wishes weigh that it meets. */
export type Known = { readonly weight: number; readonly plan: string };
/** The best that anybody has found yet, by size, then by the seed of the hall. */
export type BestKnown = Readonly<Record<string, Readonly<Record<string, Known>>>>;

export type WishSize = 100 | 200;
export const wishSizes = { 100: 2, 200: 5 } as const satisfies Record<WishSize, number>;
export const hallSeeds = [1, 2, 3, 4, 5] as const;

const seatingOf = (plan: string): Seating => new Map(plan.split(' ').map((word) => word.split('=') as [SeatId, PersonId]));

/** What a plan is worth, reckoned from nothing but the plan; undefined where a rule has something to say of it. */
export function weightOf(size: WishSize, hall: number, plan: string): number | undefined {
  const { findings, weight } = problemOf(drawnHall(hallSizes[size], hall).empty).judge(seatingOf(plan));
  return findings.length === 0 ? weight : undefined;
}

/** The best plan without a finding after so many seconds of the own thread, and whether it says that none weighs more; `known` undefined where none is without. */
function foundIn(
  size: WishSize,
  hall: number,
  seconds: number,
  seed: number,
): { readonly known: Known | undefined; readonly isProven: boolean; readonly took: number } {
  const { empty } = drawnHall(hallSizes[size], hall);
  const began = ownTime();
  const spent = () => (ownTime() - began) / 1000;
  const proposal = finished(arranging(empty, { reviews: Number.MAX_SAFE_INTEGER, seed, stopped: () => spent() > seconds }));
  const took = spent();
  const plan = [...proposal.seating].map(([seat, person]) => `${seat}=${person}`).join(' ');
  const weight = weightOf(size, hall, plan);
  return { known: weight === undefined ? undefined : { weight, plan }, isProven: proposal.proof.kind === 'exact', took };
}

/** Search after search, each drawn otherwise, until so many seconds are over. */
export function bestOf(size: WishSize, hall: number, seconds: number): Known | undefined {
  let best: Known | undefined;
  for (let seed = 1, left = seconds; left > 0; seed += 1) {
    const { known, took } = foundIn(size, hall, left, seed);
    left -= took;
    if (known && known.weight > (best?.weight ?? Number.NEGATIVE_INFINITY)) best = known;
  }
  return best;
}

/** One line for each size: how far the search is from the best known when its seconds are over. */
export const wishFigures = (known: BestKnown): readonly string[] =>
  (Object.keys(wishSizes) as unknown as `${WishSize}`[]).map((key) => {
    const size = Number(key) as WishSize;
    const gaps = hallSeeds.map((hall) => {
      const { known: found, isProven } = foundIn(size, hall, wishSizes[size], 1);
      const weight = found?.weight;
      const best = known[key]?.[hall]?.weight;
      if (weight === undefined || best === undefined) return `hall ${hall}: ${weight ?? 'no plan without a finding'}`;
      return `hall ${hall}: ${weight} of ${best} (${weight >= best ? 'none' : `${((100 * (best - weight)) / best).toFixed(1)} %`}${isProven ? ', proven' : ''})`;
    });
    return `${key} people, wishes met after ${wishSizes[size]} s and how far from the best known to us: ${gaps.join(', ')}`;
  });
