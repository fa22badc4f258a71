import type { Person } from '../../../../model/person';
import { isBanquet } from '../../../../model/scene';
import type { Wish } from '../../../../model/wish';
import { givenOf, isChinese } from '../../../rules/reading/given-of';
import { hasSeveralTables } from '../../../rules/reading/neighbors';
import { pairsOf } from '../../../rules/reading/wishes';
import type { Cast } from '../cast';
import { alikeBy, type Demand, marksFor, priced, type Sitting, type Touched } from '../demand';
import { type Price, priceOf } from '../price';
import { brokenPairing, type Unless, unlessKinds } from './broken-pairing';

/** Two people, and where they may not sit as to each other. */
export type Pairing = {
  readonly one: number;
  readonly other: number;
  readonly unless: Unless;
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

const brokenWhen: Readonly<Record<Wish['relation'], Pairing['unless']>> = {
  beside: 'not-beside',
  'not-beside': 'beside',
  'same-table': 'other-table',
  'same-vehicle': 'other-table',
  'other-table': 'same-table',
  'other-vehicle': 'same-table',
};

/**
 * Kept apart, kept together, husband and wife, and what staff ask of two people. Beside a group is not here: it means beside one of it.
 */
export function pairingsOf(cast: Cast): readonly Pairing[] {
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
  if (isBanquet(context.layout.id) && givenOf(context, 'couples') !== 'together') {
    const price = priceOf(context, 'spouses-not-adjacent', isChinese(context) ? 'departure' : 'breach');
    for (const [one, other] of named(cast, ({ spouse }) => (spouse ? [spouse] : [])))
      pairings.push({ one, other, unless: 'beside-unchosen', price });
  }
  for (const wish of context.reception.wishes ?? []) {
    if (typeof wish.strength === 'number') continue;
    const price = priceOf(context, 'wishes-of-staff-met', wish.strength === 'must' ? 'breach' : 'departure');
    const asked = pairsOf(context, wish);
    if (wish.relation === 'beside' && asked.length > 1) continue;
    for (const [left, right] of asked) {
      const [one, other] = [personAt.get(left.id), personAt.get(right.id)];
      if (one !== undefined && other !== undefined) pairings.push({ one, other, unless: brokenWhen[wish.relation], price });
    }
  }
  return pairings;
}

/** The pairings of each person side by side in flat lists: the search asks for them a million times a second. */
function flat({ people }: Cast, pairings: readonly Pairing[]) {
  const own: Pairing[][] = people.map(() => []);
  for (const pairing of pairings) {
    own[pairing.one]?.push(pairing);
    if (pairing.one !== pairing.other) own[pairing.other]?.push(pairing);
  }
  const from = new Int32Array(people.length + 1);
  for (const [person, list] of own.entries()) from[person + 1] = (from[person] ?? 0) + list.length;
  const entries = own.flatMap((list, person) => list.map((pairing) => ({ pairing, person })));
  const at = new Map(pairings.map((pairing, index) => [pairing, index]));
  return {
    from,
    partner: Int32Array.from(entries, ({ pairing: { one, other }, person }) => (one === person ? other : one)),
    kind: Int8Array.from(entries, ({ pairing }) => unlessKinds.indexOf(pairing.unless)),
    /** Which pairing each entry belongs to. */
    order: entries.map(({ pairing }) => at.get(pairing) ?? 0),
    price: Float64Array.from(entries, ({ pairing }) => pairing.price),
  };
}

/** Two people to keep apart, to keep together, or not to seat side by side. */
export function pairs(cast: Cast, pairings: readonly Pairing[]): Demand | undefined {
  if (pairings.length === 0) return undefined;
  const { from, partner, kind, price, order } = flat(cast, pairings);
  const marks = marksFor(cast.people.length);
  const broken = brokenPairing(cast);
  const blames = ({ seatOf }: Sitting, blame: (person: number) => void) => {
    for (const { one, other, unless, price: unmet } of pairings) {
      const [seat, otherSeat] = [seatOf[one] ?? -1, seatOf[other] ?? -1];
      if (unmet === 0 || seat < 0 || otherSeat < 0 || !broken(unlessKinds.indexOf(unless), seat, otherSeat)) continue;
      blame(one);
      blame(other);
    }
  };
  // How hard each pairing presses beyond its price: more the longer it stays broken.
  const pressing = new Float64Array(partner.length);
  const entriesOf = pairings.map((): number[] => []);
  for (const [entry, pairing] of order.entries()) entriesOf[pairing]?.push(entry);
  let strain = 0;
  const near = ({ seatOf }: Sitting, { people }: Touched): Price => {
    marks.begin();
    let sum = 0;
    strain = 0;
    for (const person of people) {
      const seat = seatOf[person] ?? -1;
      marks.first(person);
      if (seat < 0) continue;
      const end = from[person + 1] ?? 0;
      for (let entry = from[person] ?? 0; entry < end; entry += 1) {
        const other = partner[entry] ?? -1;
        const otherSeat = seatOf[other] ?? -1;
        if (otherSeat < 0 || marks.has(other) || !broken(kind[entry] ?? 0, seat, otherSeat)) continue;
        sum += price[entry] ?? 0;
        strain += pressing[entry] ?? 0;
      }
    }
    return sum;
  };
  let strainBefore = 0;
  const rules = ['kept-apart-not-adjacent', 'kept-together', 'spouses-not-adjacent', 'wishes-of-staff-met'];
  return {
    ...priced(rules, near, blames),
    alike: alikeBy(cast.people.length, (person) => (from[person] === from[person + 1] ? '' : undefined)),
    before(sitting, touched) {
      const sum = near(sitting, touched);
      strainBefore = strain;
      return sum;
    },
    strain: {
      before: () => strainBefore,
      after: () => strain,
      press({ seatOf }) {
        for (const [index, { one, other, unless, price: unmet }] of pairings.entries()) {
          const [seat, otherSeat] = [seatOf[one] ?? -1, seatOf[other] ?? -1];
          const isBroken = unmet > 0 && seat >= 0 && otherSeat >= 0 && broken(unlessKinds.indexOf(unless), seat, otherSeat);
          for (const entry of entriesOf[index] ?? [])
            pressing[entry] = isBroken ? (pressing[entry] ?? 0) + 0.5 : (pressing[entry] ?? 0) * 0.9;
        }
      },
    },
  };
}
