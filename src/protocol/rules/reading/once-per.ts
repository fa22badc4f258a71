/**
 * Works something out once per thing, and forgets it with the thing: plans are never edited in place. `help` is what is at hand for
 * the work; the answer must hang on the thing alone.
 */
export function oncePer<Thing extends object, Value, Help = void>(
  work: (thing: Thing, help: Help) => Value,
): (thing: Thing, help: Help) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing, help) => {
    const before = known.get(thing);
    if (before) return before.value;
    const value = work(thing, help);
    known.set(thing, { value });
    return value;
  };
}
