/** Frozen with all its parts. */
export function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing)) return thing;
  Object.freeze(thing);
  if (Array.isArray(thing)) thing.forEach(frozen);
  else for (const key in thing) frozen(thing[key]);
  return thing;
}
