import { describe, expect, it } from 'vitest';
import known from './best-known.json' with { type: 'json' };
import { type BestKnown, hallSeeds, type WishSize, weightOf, wishSizes } from './wish-weights';

const best: BestKnown = known.found;

describe('the best plans known of the drawn halls', () => {
  const halls = Object.keys(wishSizes).flatMap((size) => hallSeeds.map((hall) => [Number(size) as WishSize, hall] as const));

  it.each(halls)('of %i people, hall %i: is without a finding and meets the weight that is said of it', (size, hall) => {
    const kept = best[size]?.[hall];
    expect(kept && weightOf(size, hall, kept.plan)).toBe(kept?.weight ?? Number.NaN);
  });
});
