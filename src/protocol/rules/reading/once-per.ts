/** Works something out once per thing, and forgets it with the thing: plans are never edited in place. */
export function oncePer<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.value;
    const value = work(thing);
    known.set(thing, { value });
    return value;
  };
}
