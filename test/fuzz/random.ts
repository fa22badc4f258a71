/** Dice that fall the same way again: a run that fails is named by its seed. */
export type Dice = {
  /** A whole number from 0 up to but not including `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
  readonly chance: (of: number) => boolean;
};

/** Mulberry32: small, quick, and good enough to break files with. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(things) {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('Nothing to pick from.');
      return thing;
    },
    chance: (of) => next() * of < 1,
  };
}
