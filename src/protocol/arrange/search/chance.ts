/** Chance from a seed: the same seed gives the same draws on every machine (mulberry32). */
export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly draw: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { draw, below: (below) => Math.floor(draw() * below) };
}
