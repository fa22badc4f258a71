import type { Move } from '../../commands/move-people';

type Weigh = (moves: readonly Move[]) => string;

/** Weighing tries a whole plan: the same moves, told beside the pointer and in the panel, are tried once. */
export function weighOnce(weigh: Weigh): Weigh {
  const known = new WeakMap<readonly Move[], string>();
  return (moves) => {
    const words = known.get(moves) ?? weigh(moves);
    known.set(moves, words);
    return words;
  };
}
