import { bench, describe } from 'vitest';
import { arrangeFigures, firstFigures, repairFigures, type Size } from './arrange-budgets';
import { once } from './processor';

/** Seconds of the processor that each search gets; `ARRANGE_SECONDS` for another figure, `ARRANGE_SIZES=100,200` for other halls. */
const seconds = { 50: 2, 100: 2, 200: 5, 1000: 5, 5000: 8 } as const;
const secondsFor = (size: Size): number => Number(process.env.ARRANGE_SECONDS ?? seconds[size]);
const asked = (process.env.ARRANGE_SIZES ?? '50,100,200,1000').split(',').map(Number);
const sizes = ([50, 100, 200, 1000, 5000] as const).filter((size) => asked.includes(size));
const seeds = [1, 2, 3, 4, 5];
/** Other halls, so that nobody fits the search to the first five. */
const otherSeeds = [6, 7, 8, 9, 10];

/** What stands is read from the name of each line; seconds are of the processor, since the machine may be shared. */
describe('arrange: halls drawn from a seed, in which a plan without fault exists; the worst of the seeds', () => {
  for (const size of sizes) {
    for (const some of [seeds, otherSeeds]) bench(firstFigures(size, some, secondsFor(size)), () => undefined, once);
    bench(arrangeFigures(size, seeds, secondsFor(size)), () => undefined, once);
    if (size <= 200) bench(repairFigures(size, seeds, secondsFor(size)), () => undefined, once);
  }
});
