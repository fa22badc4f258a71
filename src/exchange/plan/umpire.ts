import type { ConflictSubject } from '../../model/open-conflict';
import { keysOf, type Side, settle, type Three } from './three-way';

/** Where both changed the same thing to something else. Values are as they stand in the plan; `undefined`: removed, or never there. */
export type MergeConflict = {
  /** Stable, so that a choice finds its conflict again: `people/p3/title`, `seats/talks/p3`, `chair/talks/N4`. */
  readonly id: string;
  readonly about: ConflictSubject;
  /** The keys that lead to it from the top of the plan; of seats and chairs `about` says enough. */
  readonly place: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type MergeChoices = Readonly<Record<string, Side>>;

export type Plain = Readonly<Record<string, unknown>>;
type About = ConflictSubject;

/** What all three versions say of one thing that both sides have. */
export type Both<Value> = Three<Value> & { readonly mine: Value; readonly theirs: Value };

const idOf = (place: readonly string[]): string => (place.length === 1 ? ['heading', ...place] : place).join('/');

/** Decides between two sides, value by value and record by record, and keeps what it could not decide. */
export type Umpire = ReturnType<typeof umpireBy>;

export function umpireBy(choices: MergeChoices) {
  const conflicts: MergeConflict[] = [];

  /** Writes a conflict down; whether the other side has been chosen. */
  function clash(place: readonly string[], about: About, mine: unknown, theirs: unknown): boolean {
    const id = idOf(place);
    conflicts.push({ id, about, place, mine, theirs });
    return choices[id] === 'theirs';
  }

  function decide<Value>(place: readonly string[], about: About, three: Three<Value>): Value | undefined {
    const settled = settle(three);
    if (settled !== 'conflict') return settled.value;
    return clash(place, about, three.mine, three.theirs) ? three.theirs : three.mine;
  }

  /** Key by key; inside a record that all three have, or both have made. */
  function fields(
    place: readonly string[],
    three: Three<Plain>,
    about: (field: string) => About,
    leave: readonly string[] = [],
  ): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const key of keysOf(three.mine, three.theirs)) {
      if (leave.includes(key)) continue;
      const value = decide([...place, key], about(key), inEach(three, key));
      if (value !== undefined) made[key] = value;
    }
    return made;
  }

  /** Things with an id: added, removed, or changed inside as `inside` has it. Removed here and changed there is a conflict. */
  function things<Thing extends Plain>(
    place: readonly string[],
    three: Three<Readonly<Record<string, Thing>>>,
    about: (key: string) => About,
    inside: (key: string, both: Both<Thing>) => Plain,
  ): Record<string, Plain> {
    const made: Record<string, Plain> = {};
    for (const key of keysOf(three.mine, three.theirs)) {
      const { base, mine, theirs } = inEach(three, key);
      const value = mine && theirs ? inside(key, { base, mine, theirs }) : decide([...place, key], about(key), { base, mine, theirs });
      if (value !== undefined) made[key] = value;
    }
    return made;
  }

  return { conflicts, clash, decide, fields, things };
}

/** Marks that are there or not, such as attendance and locks: no conflict can be, for one side must have left a mark as it was. */
export function marksOf(three: Three<Readonly<Record<string, true>>>): Record<string, true> {
  const kept = keysOf(three.mine, three.theirs).filter((key) => {
    const { base, mine, theirs } = inEach(three, key);
    return mine === base ? theirs : mine;
  });
  return Object.fromEntries(kept.map((key) => [key, true]));
}

/** What each of three records has under one key. */
export function inEach<Of, Key extends keyof Of>({ base, mine, theirs }: Three<Of>, key: Key): Three<Exclude<Of[Key], undefined>> {
  const of = (record: Of | undefined) => record?.[key] as Exclude<Of[Key], undefined> | undefined;
  return { base: of(base), mine: of(mine), theirs: of(theirs) };
}
