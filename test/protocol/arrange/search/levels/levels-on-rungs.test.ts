import { describe, expect, it } from 'vitest';
import { fill } from '../../../../../src/protocol/arrange/fill';
import { modelOf } from '../../../../../src/protocol/arrange/model/model';
import { workingPlanOf } from '../../../../../src/protocol/arrange/model/working-plan';
import { problemOf } from '../../../../../src/protocol/arrange/problem';
import { levelsOnRungs } from '../../../../../src/protocol/arrange/search/levels/levels-on-rungs';
import { drawnHall, hallSizes } from '../../../../bench/drawn-hall';

const hall = (seed: number) => {
  const problem = problemOf(drawnHall(hallSizes[50], seed).empty);
  const model = modelOf(problem);
  const { price, sitterOf } = workingPlanOf(model, fill(problem, false));
  const { seats, people } = model.cast;
  /** What the rules ask of a plan given by number. */
  const priceOf = (sitters: Int32Array) =>
    workingPlanOf(
      model,
      new Map(
        seats.flatMap(({ id }, seat) => {
          const person = people[sitters[seat] ?? -1];
          return person ? [[id, person.id] as const] : [];
        }),
      ),
    ).price();
  return { model, start: sitterOf.slice(), before: price(), priceOf };
};

/** How often a level is followed by a higher one, from the best rung down. */
const inversions = ({ ladders }: ReturnType<typeof hall>['model'], sitterOf: Int32Array): number =>
  ladders.reduce((sum, { seats, level }) => {
    const levels = [...seats].flatMap((seat) => {
      const here = level[sitterOf[seat] ?? -1] ?? 0;
      return here > 0 ? [here] : [];
    });
    return sum + levels.filter((here, index) => index > 0 && here < (levels[index - 1] ?? 0)).length;
  }, 0);

describe('levels of rank on the rungs of a hall, before anybody is named', () => {
  it.each([1, 2, 3])('keep everybody, touch nobody who is held, and stand in order (hall %i)', (seed) => {
    const { model, start } = hall(seed);
    const settled = levelsOnRungs(model, start, 7, false);
    expect([...settled].sort((one, other) => one - other)).toEqual([...start].sort((one, other) => one - other));
    const open = new Set(model.cast.open);
    for (const seat of start.keys()) if (!open.has(seat)) expect(settled[seat]).toBe(start[seat]);
    expect(inversions(model, settled)).toBeLessThanOrEqual(inversions(model, start));
  });

  it('leave the search less to mend than the order of precedence alone', () => {
    const priced = [1, 2, 3, 4, 5].map((seed) => {
      const { model, start, before, priceOf } = hall(seed);
      return before - priceOf(levelsOnRungs(model, start, 7, false));
    });
    expect(priced.reduce((sum, gained) => sum + gained, 0)).toBeGreaterThan(0);
  });

  it('are the same from the same seed, and others when shaken from another', () => {
    const { model, start } = hall(1);
    const once = levelsOnRungs(model, start, 7, true);
    expect(levelsOnRungs(model, start, 7, true)).toEqual(once);
    expect([1, 2, 3, 4].some((seed) => levelsOnRungs(model, start, seed, true).some((person, seat) => person !== once[seat]))).toBe(true);
  });
});
