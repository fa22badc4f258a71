import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds of the processor that this process has used: the machine may be shared. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const runOfThread = '/proc/thread-self/schedstat';
const isTold = existsSync(runOfThread);

/**
 * Milliseconds that this thread alone has run, without the threads that compile and collect beside it and without waiting for its
 * turn: what a busy machine does not change. Told by Linux only; elsewhere the time that passes. The figure is brought up to date
 * when the process asks what it has used in all, else at the next tick, up to four milliseconds later.
 */
export function ownTime(): number {
  if (!isTold) return performance.now();
  process.cpuUsage();
  return Number(readFileSync(runOfThread, 'utf8').split(' ')[0]) / 1e6;
}

/**
 * What some work gave, and the milliseconds that it took: of the processor, with all that compiles and collects beside, and of this
 * thread alone.
 */
export function timed<Value>(work: () => Value): { readonly value: Value; readonly took: number; readonly own: number } {
  const [before, begun] = [processor(), ownTime()];
  const value = work();
  const own = ownTime() - begun;
  return { value, took: processor() - before, own };
}

/** A line of figures in the list of a bench: what stands is read from its name. */
export const once = { iterations: 1, warmupIterations: 0, time: 0 } as const;
