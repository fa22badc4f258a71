import { describe, expect, it } from 'vitest';
import type { Progress, Running } from '../../../../src/protocol/arrange/proposal';
import { keepingBound } from '../../../../src/protocol/arrange/search/progress';

const telling = (...bounds: readonly (number | undefined)[]): Running<string> =>
  (function* () {
    for (const [done, bound] of bounds.entries()) {
      const progress: Progress = { done, score: { breach: 0, departure: 0, remark: 0 }, weight: 40, moves: 0 };
      yield bound === undefined ? progress : { ...progress, bound };
    }
    return 'found';
  })();

const toldBounds = (run: Running<string>) => [...run].map(({ bound }) => bound);

describe('what wishes weigh at most, as it is told of a running search', () => {
  it.each([
    ['stands also while a part of the search knows of none', 70, [undefined, undefined], [70, 70]],
    ['comes down when a part of the search learns of a lower one', 70, [undefined, 60, undefined], [70, 60, 60]],
    ['never goes up again', 70, [60, 80], [60, 60]],
    ['is told from the first that is known', Number.POSITIVE_INFINITY, [undefined, 60, undefined], [undefined, 60, 60]],
    ['is not made up where none is known', Number.POSITIVE_INFINITY, [undefined, undefined], [undefined, undefined]],
  ])('%s', (_, most, bounds, told) => {
    expect(toldBounds(keepingBound(telling(...bounds), most))).toEqual(told);
  });

  it('and the search hands over what it found', () => {
    const run = keepingBound(telling(undefined), 70);
    run.next();
    expect(run.next()).toEqual({ done: true, value: 'found' });
  });
});
