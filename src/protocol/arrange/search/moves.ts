import type { Model } from '../model/model';
import type { WorkingPlan } from '../model/working-plan';
import type { Chance } from './chance';

/** A move that can be taken back: seats whose sitters go round, one ring after the other, or somebody without a seat put on one. */
export type Step =
  | { readonly kind: 'rotate'; readonly rings: readonly (readonly number[])[] }
  | { readonly kind: 'replace'; readonly seat: number; readonly person: number };

export type Proposing = {
  /** Of whom a finding speaks; half of the moves begin with one of them. */
  readonly hot: readonly number[];
  readonly propose: (chance: Chance) => Step | undefined;
};

type Neighborhood = {
  readonly open: readonly number[];
  readonly isOpen: readonly boolean[];
  /** Whom a wish, a rule or an office ties to this person. */
  readonly ties: readonly (readonly number[])[];
  /** Seats of a ladder in its order. */
  readonly ladders: readonly (readonly number[])[];
  /** Seats round each table, where wishes ask who sits beside whom; else nothing. */
  readonly rounds: readonly (readonly number[])[];
  /** People who may change places without changing the order. */
  readonly equals: readonly (readonly number[])[];
};

function tiesOf({ cast, weights }: Model): readonly (readonly number[])[] {
  const { people, personAt, context } = cast;
  const ties: Set<number>[] = people.map(() => new Set());
  const tie = (one: number | undefined, other: number | undefined) => {
    if (one === undefined || other === undefined || one === other) return;
    ties[one]?.add(other);
    ties[other]?.add(one);
  };
  for (const [one, { serves, together, spouse }] of people.entries())
    for (const id of [serves, spouse, ...(together ?? [])]) if (id) tie(one, personAt.get(id));
  for (const { one, other, sameTable, beside } of weights.pairs) if (sameTable > 0 || beside > 0) tie(one, other);
  for (const { a, b, strength } of context.reception.wishes ?? [])
    if (typeof strength !== 'number' && a.by === 'person' && b.by === 'person') tie(personAt.get(a.person), personAt.get(b.person));
  return ties.map((set) => [...set]);
}

export function neighborhoodOf(model: Model): Neighborhood {
  const { cast, ladders } = model;
  const isOpen = cast.seats.map(() => false);
  for (const seat of cast.open) isOpen[seat] = true;
  const byRank = new Map<string, number[]>();
  const equals = cast.people.map((person, index) => {
    const levels = ladders.map(({ level, merged }) => `${level[index]}/${merged[index]}`).join(' ');
    const key = `${person.party} ${levels}`;
    const group = byRank.get(key) ?? [];
    byRank.set(key, group);
    group.push(index);
    return group;
  });
  return {
    open: cast.open,
    isOpen,
    ties: tiesOf(model),
    ladders: ladders.map(({ seats }) => [...seats].filter((seat) => isOpen[seat] === true)).filter(({ length }) => length > 1),
    equals,
    rounds: model.weights.pairs.some(({ beside, notBeside }) => beside !== notBeside)
      ? cast.seatsOfTable.map((seats) => seats.filter((seat) => isOpen[seat] === true)).filter(({ length }) => length > 3)
      : [],
  };
}

const longestShift = 12;

/** Proposes moves on the plan as it is now, beginning with the people in `hot` half of the time. */
export function proposing({ cast }: Model, around: Neighborhood, plan: WorkingPlan, hot: readonly number[]): Proposing {
  const { open, isOpen, ties, ladders, equals, rounds } = around;
  const movable = cast.people.flatMap((_, person) => {
    const seat = plan.seatOf[person] ?? -1;
    return seat < 0 || isOpen[seat] ? [person] : [];
  });
  const warm = hot.filter((person) => movable.includes(person));
  const pick = (list: readonly number[], chance: Chance) => list[chance.below(list.length)] ?? -1;
  const anySeat = (chance: Chance) => pick(open, chance);

  /** An open seat that might suit: by somebody tied, in the place of an equal, or any. */
  const seatFor = (person: number, chance: Chance): number => {
    const roll = chance.draw();
    const tied = ties[person] ?? [];
    if (roll < 0.35 && tied.length > 0) {
      const seat = plan.seatOf[pick(tied, chance)] ?? -1;
      if (seat >= 0) {
        const near = roll < 0.2 ? (cast.beside[seat] ?? []) : (cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? []);
        const there = pick(near, chance);
        if (there >= 0 && isOpen[there]) return there;
      }
    }
    const same = equals[person] ?? [];
    if (roll < 0.75 && same.length > 1) {
      const seat = plan.seatOf[pick(same, chance)] ?? -1;
      if (seat >= 0 && isOpen[seat]) return seat;
    }
    return anySeat(chance);
  };

  const shift = (chance: Chance): Step | undefined => {
    const ladder = ladders[chance.below(ladders.length)];
    if (!ladder) return undefined;
    const from = chance.below(ladder.length - 1);
    const run = ladder.slice(from, from + 2 + chance.below(longestShift));
    return { kind: 'rotate', rings: [chance.draw() < 0.5 ? run : run.reverse()] };
  };

  /** A run of neighbors round a table turns about, or moves along by one: their own neighbors stay theirs but for the two ends. */
  const turn = (chance: Chance): Step | undefined => {
    const round = rounds[chance.below(rounds.length)];
    if (!round) return undefined;
    const from = chance.below(round.length);
    const length = 2 + chance.below(round.length - 2);
    const run = Array.from({ length }, (_, index) => round[(from + index) % round.length] ?? -1);
    if (chance.draw() < 0.4) return { kind: 'rotate', rings: [chance.draw() < 0.5 ? run : run.reverse()] };
    const half = Math.floor(length / 2);
    return { kind: 'rotate', rings: Array.from({ length: half }, (_, index) => [run[index] ?? -1, run[length - 1 - index] ?? -1]) };
  };

  /** Two people tied to each other move to another table, or everybody at two tables changes places. */
  const blocks = (person: number, chance: Chance): Step | undefined => {
    const target = anySeat(chance);
    const seat = plan.seatOf[person] ?? -1;
    if (target < 0 || seat < 0 || !isOpen[seat]) return undefined;
    const tied = pick(ties[person] ?? [], chance);
    const partner = tied < 0 ? -1 : (plan.seatOf[tied] ?? -1);
    if (partner >= 0 && isOpen[partner]) {
      const beside = pick(cast.beside[target] ?? [], chance);
      const four = new Set([seat, target, partner, beside]);
      if (beside >= 0 && isOpen[beside] && four.size === 4)
        return {
          kind: 'rotate',
          rings: [
            [seat, target],
            [partner, beside],
          ],
        };
    }
    const here = cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? [];
    const there = cast.seatsOfTable[cast.tableOf[target] ?? 0] ?? [];
    if (here === there || here.length !== there.length || chance.draw() < 0.7) return undefined;
    const rings = here.flatMap((own, place) => {
      const other = there[place] ?? -1;
      return isOpen[own] && isOpen[other] ? [[own, other]] : [];
    });
    return { kind: 'rotate', rings };
  };

  return {
    hot: warm,
    propose(chance) {
      const roll = chance.draw();
      if (roll < 0.06) return shift(chance);
      if (roll > 0.6 && rounds.length > 0) return turn(chance);
      const person = warm.length > 0 && chance.draw() < 0.5 ? pick(warm, chance) : pick(movable, chance);
      if (person < 0) return undefined;
      const seat = plan.seatOf[person] ?? -1;
      const target = seatFor(person, chance);
      if (target < 0 || target === seat) return undefined;
      if (seat < 0) return { kind: 'replace', seat: target, person };
      if (!isOpen[seat]) return undefined;
      if (roll < 0.12) return blocks(person, chance);
      if (roll < 0.24) {
        const third = seatFor(plan.sitterOf[target] ?? person, chance);
        if (third >= 0 && third !== seat && third !== target && isOpen[third]) return { kind: 'rotate', rings: [[seat, target, third]] };
      }
      return { kind: 'rotate', rings: [[seat, target]] };
    },
  };
}
