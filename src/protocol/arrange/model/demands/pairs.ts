import { sceneOf } from '../../../../layouts/layout';
import type { Person } from '../../../../model/person';
import { givenOf, isChinese } from '../../../rules/reading/given-of';
import { hasSeveralTables } from '../../../rules/reading/neighbors';
import { pairsOf } from '../../../rules/reading/wishes';
import type { Cast } from '../cast';
import { type DemandOf, isBeside, marksFor } from '../demand';
import { type Price, priceOf } from '../price';

/** Two people, and where they may not sit as to each other. */
type Pairing = {
  readonly one: number;
  readonly other: number;
  readonly unless: 'same-table' | 'other-table' | 'beside' | 'not-beside' | 'apart';
  readonly price: Price;
};

/** Two people of the list who name each other, or of whom one names the other: each pair once. */
function named({ people, personAt }: Cast, of: (person: Person) => readonly Person['id'][]): readonly (readonly [number, number])[] {
  const said = new Set<number>();
  return people.flatMap((person, one) =>
    of(person).flatMap((id) => {
      const other = personAt.get(id);
      const key = other === undefined ? -1 : Math.min(one, other) * people.length + Math.max(one, other);
      if (other === undefined || other === one || said.has(key)) return [];
      said.add(key);
      return [[one, other] as const];
    }),
  );
}

function pairingsOf(cast: Cast): readonly Pairing[] {
  const { context, personAt } = cast;
  const several = hasSeveralTables(context.layout);
  const pairings: Pairing[] = [];
  const apart = priceOf(context, 'kept-apart-not-adjacent', 'breach');
  for (const [one, other] of named(cast, (person) => person.apart ?? []))
    pairings.push({ one, other, unless: several ? 'apart' : 'beside', price: apart });
  const together = priceOf(context, 'kept-together', 'departure');
  if (several)
    for (const [one, other] of named(cast, (person) => person.together ?? []))
      pairings.push({ one, other, unless: 'other-table', price: together });
  if (sceneOf(context.layout.id) === 'banquet' && givenOf(context, 'couples') !== 'together') {
    const price = priceOf(context, 'spouses-not-adjacent', isChinese(context) ? 'departure' : 'breach');
    for (const [one, other] of named(cast, ({ spouse }) => (spouse ? [spouse] : [])))
      pairings.push({ one, other, unless: 'beside', price });
  }
  for (const wish of context.reception.wishes ?? []) {
    if (typeof wish.strength === 'number' || wish.relation === 'beside') continue;
    const unless =
      wish.relation === 'not-beside'
        ? 'beside'
        : wish.relation === 'same-table' || wish.relation === 'same-vehicle'
          ? 'other-table'
          : 'same-table';
    const price = priceOf(context, 'wishes-of-staff-met', wish.strength === 'must' ? 'breach' : 'departure');
    for (const [left, right] of pairsOf(context, wish)) {
      const [one, other] = [personAt.get(left.id), personAt.get(right.id)];
      if (one !== undefined && other !== undefined) pairings.push({ one, other, unless, price });
    }
  }
  return pairings;
}

/** Kept apart, kept together, husband and wife, and what staff ask of two people. */
export const pairs: DemandOf = (cast) => {
  const own: Pairing[][] = cast.people.map(() => []);
  const pairings = pairingsOf(cast);
  for (const pairing of pairings) {
    own[pairing.one]?.push(pairing);
    own[pairing.other]?.push(pairing);
  }
  const { tableOf } = cast;
  const marks = marksFor(cast.people.length);
  const broken = (seat: number, otherSeat: number, unless: Pairing['unless']): boolean => {
    switch (unless) {
      case 'same-table':
        return tableOf[seat] === tableOf[otherSeat];
      case 'other-table':
        return tableOf[seat] !== tableOf[otherSeat];
      case 'beside':
        return isBeside(cast, seat, otherSeat);
      case 'not-beside':
        return !isBeside(cast, seat, otherSeat);
      case 'apart':
        return tableOf[seat] === tableOf[otherSeat] || isBeside(cast, seat, otherSeat);
    }
  };
  return {
    rules: ['kept-apart-not-adjacent', 'kept-together', 'spouses-not-adjacent', 'wishes-of-staff-met'],
    near({ seatOf }, { people }) {
      if (pairings.length === 0) return 0;
      marks.begin();
      let price = 0;
      for (const person of people) {
        const seat = seatOf[person] ?? -1;
        marks.first(person);
        if (seat < 0) continue;
        for (const { one, other, unless, price: unmet } of own[person] ?? []) {
          const partner = one === person ? other : one;
          const otherSeat = seatOf[partner] ?? -1;
          if (otherSeat < 0 || marks.has(partner)) continue;
          if (broken(seat, otherSeat, unless)) price += unmet;
        }
      }
      return price;
    },
  };
};
