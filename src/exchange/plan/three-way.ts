/** What one place of a plan holds in three versions: before both, here, and there. `undefined` is nothing. */
export type Three<Value> = { readonly base: Value | undefined; readonly mine: Value | undefined; readonly theirs: Value | undefined };
export type Side = 'mine' | 'theirs';

/** The same content, whatever the order of the keys. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [lefts, rights] = [Object.entries(left), Object.entries(right)];
  return (
    lefts.length === rights.length &&
    lefts.every(([key, value]) => Object.hasOwn(right, key) && sameValue(value, right[key as keyof typeof right]))
  );
}

/** Who changed it wins; when both changed it to different things somebody has to choose. */
export function settle<Value>({ base, mine, theirs }: Three<Value>): { readonly value: Value | undefined } | 'conflict' {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return { value: mine };
  if (sameValue(base, mine)) return { value: theirs };
  return 'conflict';
}

export const keysOf = (...records: readonly (object | undefined)[]): readonly string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}))),
];

/** The tree with another value at that place, or none; the tree itself is untouched. Places that it does not have are made. */
export function withValueAt(tree: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const record = Object.entries(typeof tree === 'object' && tree !== null ? tree : {});
  const now = record.find(([known]) => known === key)?.[1];
  const next = withValueAt(now, rest, to);
  const others = record.filter(([known]) => known !== key);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}
