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

/** What some work gave, and the milliseconds of the processor that it took. */
export function timed<Value>(work: () => Value): { readonly value: Value; readonly took: number } {
  const before = processor();
  const value = work();
  return { value, took: processor() - before };
}

/** A line of figures in the list of a bench: what stands is read from its name. */
export const once = { iterations: 1, warmupIterations: 0, time: 0 } as const;
