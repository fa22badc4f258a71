/** A map with a few changes written over it: a move copies the changes, not the map. `undefined` takes a key away. */
export type Layered<Key, Value> = {
  readonly get: (key: Key) => Value | undefined;
  readonly with: (changes: Iterable<readonly [Key, Value | undefined]>) => Layered<Key, Value>;
};

/** With more changes than this a new map is made: one copy in many moves. */
const thick = 48;

export function layered<Key, Value>(
  base: ReadonlyMap<Key, Value>,
  over: ReadonlyMap<Key, Value | undefined> = new Map(),
): Layered<Key, Value> {
  return {
    get: over.size === 0 ? (key) => base.get(key) : (key) => (over.has(key) ? over.get(key) : base.get(key)),
    with(changes) {
      const next = new Map(over);
      for (const [key, value] of changes) next.set(key, value);
      return next.size > thick ? layered(merged(base, next)) : layered(base, next);
    },
  };
}

function merged<Key, Value>(base: ReadonlyMap<Key, Value>, over: ReadonlyMap<Key, Value | undefined>): ReadonlyMap<Key, Value> {
  const map = new Map(base);
  for (const [key, value] of over) {
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }
  return map;
}
