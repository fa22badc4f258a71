import { describe, expect, it } from 'vitest';
import { type Block, verdictOf } from './soak-verdict.mjs';

/** Twelve blocks of a day, each `grows` of the one before. */
const day = (grows: Partial<Record<keyof Block, number>>): readonly Block[] =>
  Array.from({ length: 12 }, (_, at) => ({
    pace: 1.2 * (grows.pace ?? 1) ** at,
    heap: 18.7 * (grows.heap ?? 1) ** at,
    lines: 200 * (grows.lines ?? 1) ** at,
    checkpoints: 2 + (grows.checkpoints ?? 0),
  }));

describe('a soak', () => {
  it('holds when the evening is like the morning', () => {
    expect(verdictOf(day({})).holds).toBe(true);
    expect(verdictOf(day({ heap: 1.005, pace: 1.005 })).holds).toBe(true);
  });

  it.each([
    ['a heap that grows by two percent in every block', { heap: 1.02 }],
    ['gestures that take two percent longer in every block', { pace: 1.02 }],
    ['a journal that is never put together', { lines: 1.2 }],
    ['checkpoints that nobody clears away', { checkpoints: 1 }],
  ])('fails with %s', (_, grows) => {
    expect(verdictOf(day(grows)).holds).toBe(false);
  });

  it('is not thrown by one slow block', () => {
    expect(verdictOf(day({}).map((block, at) => (at === 10 ? { ...block, pace: 9 } : block))).holds).toBe(true);
  });
});
