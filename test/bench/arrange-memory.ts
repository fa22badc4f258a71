import { arranging } from '../../src/protocol/arrange/arrange';
import { drawnHall, hallSizes } from './drawn-hall';

/**
 * Megabytes that arranging a hall of 5,000 takes at its peak beyond what the process held before, and what came of it in so many seconds
 * of the processor. The process must do nothing else.
 */
export function arrangeMemory(seconds: number): Readonly<Record<string, number | string>> {
  const { empty } = drawnHall(hallSizes[5000], 1);
  (globalThis as { readonly gc?: () => void }).gc?.();
  const before = process.memoryUsage().rss / 1024 / 1024;
  const began = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  };
  const run = arranging(empty, { reviews: Number.MAX_SAFE_INTEGER, stopped: () => spent() > seconds });
  let step = run.next();
  while (!step.done) step = run.next();
  const { breach, departure, remark } = step.value.score;
  return {
    'hall of 5,000 with 2,200 rules: peak memory beyond the start (MB, budget 400)': Math.round(
      process.resourceUsage().maxRSS / 1024 - before,
    ),
    [`its findings after ${Math.round(spent())} s of the processor`]: `${breach}/${departure}/${remark}`,
  };
}
