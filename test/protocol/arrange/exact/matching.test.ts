import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching } from '../../../../src/protocol/arrange/exact/matching';

/** Whether everybody can have a choice of his own, by trying. */
const canAll = (allowed: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): boolean => {
  const [first, ...others] = allowed;
  return first === undefined || first.some((choice) => !taken.has(choice) && canAll(others, new Set([...taken, choice])));
};

describe('matching', () => {
  it('matches everybody if that is possible at all, else names a group with fewer choices than members', () => {
    const lists = fc.array(fc.subarray([0, 1, 2, 3, 4]), { maxLength: 6 });
    fc.assert(
      fc.property(lists, (allowed) => {
        const answer = matching(allowed, 5);
        expect(answer.kind === 'matched').toBe(canAll(allowed));
        if (answer.kind === 'matched') {
          expect(new Set(answer.choiceOf).size).toBe(allowed.length);
          for (const [person, choice] of answer.choiceOf.entries()) expect(allowed[person]).toContain(choice);
        } else {
          expect(answer.choices.length).toBeLessThan(answer.group.length);
          expect(new Set(answer.group.flatMap((person) => allowed[person] ?? []))).toEqual(new Set(answer.choices));
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
