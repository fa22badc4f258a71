import type { Model } from '../model/model';

/** What the moves of a search look at, worked out once: who may move where, who is tied to whom, who is level with whom. */
export type Neighborhood = {
  readonly open: readonly number[];
  readonly isOpen: Uint8Array;
  /** People who may be moved: not on a seat that is locked, chosen or kept. */
  readonly movable: readonly number[];
  /** Whom a wish, a rule or an office ties to this person. */
  readonly ties: readonly (readonly number[])[];
  /** Open seats of a ladder in its order. */
  readonly ladders: readonly (readonly number[])[];
  /** The own ladder of each person in its order, open seats only, and where on it each seat stands. */
  readonly ladderOf: readonly (readonly number[])[];
  readonly placeOn: readonly Int32Array[];
  /** The level of everybody on the own ladder of each person; 0 for whoever does not rank there. */
  readonly levelsOf: readonly Int32Array[];
  /** Seats round each table, where wishes ask who sits beside whom; else nothing. */
  readonly rounds: readonly (readonly number[])[];
  /** People who may change places without changing the order. */
  readonly equals: readonly (readonly number[])[];
};

function tiesOf({ cast, weights, pairings }: Model): readonly (readonly number[])[] {
  const { people, personAt } = cast;
  const ties: Set<number>[] = people.map(() => new Set());
  const tie = (one: number | undefined, other: number | undefined) => {
    if (one === undefined || other === undefined || one === other) return;
    ties[one]?.add(other);
    ties[other]?.add(one);
  };
  for (const [one, { serves }] of people.entries()) if (serves) tie(one, personAt.get(serves));
  for (const { one, other, sameTable, beside } of weights.pairs) if (sameTable > 0 || beside > 0) tie(one, other);
  for (const { one, other, unless } of pairings) if (unless === 'other-table' || unless === 'not-beside') tie(one, other);
  return ties.map((set) => [...set]);
}

export function neighborhoodOf(model: Model): Neighborhood {
  const { cast, ladders, weights } = model;
  const { open } = cast;
  const isOpen = new Uint8Array(cast.seats.length);
  for (const seat of open) isOpen[seat] = 1;
  const byRank = new Map<string, number[]>();
  const equals = cast.people.map((person, index) => {
    const levels = ladders.map(({ level, merged }) => `${level[index]}/${merged[index]}`).join(' ');
    const key = `${person.party} ${levels}`;
    const group = byRank.get(key) ?? [];
    byRank.set(key, group);
    group.push(index);
    return group;
  });
  const openLadders = ladders.map(({ seats }) => [...seats].filter((seat) => isOpen[seat] === 1));
  const places = openLadders.map((list) => {
    const at = new Int32Array(cast.seats.length).fill(-1);
    for (const [place, seat] of list.entries()) at[seat] = place;
    return at;
  });
  const own = cast.people.map(({ party }) => ladders.findIndex(({ ladder }) => ladder.parties.includes(party)));
  return {
    open,
    isOpen,
    movable: cast.people.flatMap((_, person) => {
      const seat = cast.presentSeatOf[person] ?? -1;
      return seat >= 0 && cast.isHeld[seat] ? [] : [person];
    }),
    ties: tiesOf(model),
    ladders: openLadders.filter(({ length }) => length > 1),
    ladderOf: own.map((index) => openLadders[index] ?? open),
    placeOn: own.map((index) => places[index] ?? new Int32Array(0)),
    levelsOf: own.map((index) => ladders[index]?.level ?? new Int32Array(cast.people.length)),
    equals,
    rounds: weights.pairs.some(({ beside, notBeside }) => beside !== notBeside)
      ? cast.seatsOfTable.map((seats) => seats.filter((seat) => isOpen[seat] === 1)).filter(({ length }) => length > 3)
      : [],
  };
}
