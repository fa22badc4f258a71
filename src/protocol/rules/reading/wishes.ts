import type { Person } from '../../../model/person';
import type { Selector, Wish } from '../../../model/wish';
import type { OccasionContext } from '../occasion-context';
import { peopleBeside } from './neighbors';
import { seatOf } from './sitters';

export type Pair = readonly [Person, Person];

/** Whom a wish speaks of, among those who attend. */
export function selected({ people }: OccasionContext, selector: Selector): readonly Person[] {
  switch (selector.by) {
    case 'person':
      return people.filter(({ id }) => id === selector.person);
    case 'delegation':
      return people.filter(({ delegation }) => delegation === selector.delegation);
    case 'party':
      return people.filter(({ party }) => party === selector.party);
    case 'role':
      return people.filter(({ role }) => role === selector.role);
    case 'diet':
      return people.filter(({ diet }) => diet?.includes(selector.diet));
  }
}

/** Every unordered pair of the two groups once. */
export function pairsOf(context: OccasionContext, { a, b }: Wish): readonly Pair[] {
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  for (const one of selected(context, a)) {
    for (const other of selected(context, b)) {
      const key = one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`;
      if (one.id === other.id || seen.has(key)) continue;
      seen.add(key);
      pairs.push([one, other]);
    }
  }
  return pairs;
}

/** Whether the relation holds between two people; undefined while one of them has no seat. */
export function holds(context: OccasionContext, relation: Wish['relation'], [one, other]: Pair): boolean | undefined {
  const [seat, otherSeat] = [seatOf(context, one), seatOf(context, other)];
  if (!seat || !otherSeat) return undefined;
  switch (relation) {
    case 'beside':
      return peopleBeside(context, seat.id).some(({ id }) => id === other.id);
    case 'not-beside':
      return !peopleBeside(context, seat.id).some(({ id }) => id === other.id);
    case 'same-table':
    case 'same-vehicle':
      return seat.table === otherSeat.table;
    case 'other-table':
    case 'other-vehicle':
      return seat.table !== otherSeat.table;
  }
}

/**
 * The pairs that leave a wish unmet. Beside a group means beside one of it; every other relation is asked of each pair.
 */
export function unmet(context: OccasionContext, wish: Wish): readonly Pair[] {
  const pairs = pairsOf(context, wish);
  const failing = pairs.filter((pair) => holds(context, wish.relation, pair) === false);
  if (wish.relation !== 'beside') return failing;
  const content = new Set(pairs.filter((pair) => holds(context, 'beside', pair)).flatMap((pair) => pair.map(({ id }) => id)));
  const asking = new Set(selected(context, wish.a).map(({ id }) => id));
  return failing.filter((pair) => !pair.some(({ id }) => asking.has(id) && content.has(id)));
}

/** Sum of the weights of the pairs for which a weighted wish holds; a negative weight counts against. */
export function weightOfWishes(context: OccasionContext): number {
  let weight = 0;
  for (const wish of context.reception.wishes ?? []) {
    if (typeof wish.strength !== 'number') continue;
    for (const pair of pairsOf(context, wish)) if (holds(context, wish.relation, pair)) weight += wish.strength;
  }
  return weight;
}
