// What a soak is judged by: the last third of the day against the first.

const median = (list) => list.toSorted((left, right) => left - right)[Math.floor(list.length / 2)];

/** A tenth more than in the morning, at most. */
export const mostGrowth = 1.1;
/** Lines since the last checkpoint, and checkpoints, that a journal may hold. */
export const mostLines = 500;
export const mostCheckpoints = 2;

/** `pace`: time of a gesture in units of a fixed piece of work that was timed beside it. `heap`: what is reachable, megabytes. */
export function verdictOf(blocks) {
  const third = Math.floor(blocks.length / 3);
  const [first, last] = [blocks.slice(0, third), blocks.slice(-third)];
  const growth = (of) => median(last.map(of)) / median(first.map(of));
  const slower = growth(({ pace }) => pace);
  const heavier = growth(({ heap }) => heap);
  const lines = Math.max(...blocks.map((block) => block.lines));
  const checkpoints = Math.max(...blocks.map((block) => block.checkpoints));
  const holds = slower <= mostGrowth && heavier <= mostGrowth && lines <= mostLines && checkpoints <= mostCheckpoints;
  return { slower, heavier, lines, checkpoints, holds };
}
