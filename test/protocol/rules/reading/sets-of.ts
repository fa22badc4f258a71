/** Every set of so many things, as the bits of a number. */
export const setsOf = (many: number) =>
  Array.from({ length: 2 ** many }, (_, bits) => Array.from({ length: many }, (__, thing) => thing).filter((thing) => (bits >> thing) & 1));
