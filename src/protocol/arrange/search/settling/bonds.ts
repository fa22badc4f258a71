import { type Unless, unlessKinds } from '../../model/demands/broken-pairing';
import { halalEaters } from '../../model/demands/tables';
import type { Model } from '../../model/model';

/** What rules ask of two people, by number, and the bonds of each person side by side in one list. */
export type Bonds = {
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** Index in `unlessKinds`. */
  readonly kind: Int8Array;
  /** Where in `of` the bonds of each person begin; the next one's beginning is the end. */
  readonly from: Int32Array;
  readonly of: Int32Array;
};

type Bond = readonly [one: number, other: number, kind: Unless];

/** Interpreters and carers, next to whom they serve. */
const serving = ({ cast: { people, personAt } }: Model): readonly Bond[] =>
  people.flatMap(({ serves, role }, person): readonly Bond[] => {
    const served = serves === undefined || (role !== 'interpreter' && role !== 'carer') ? undefined : personAt.get(serves);
    return served === undefined ? [] : [[person, served, 'not-beside']];
  });

/** Everybody of a company at one table: each with each, so that whoever is away from most of them is pulled hardest. */
const company = (people: readonly number[]): readonly Bond[] =>
  people.flatMap((one, index) => people.slice(index + 1).map((other): Bond => [one, other, 'other-table']));

export function bondsOf(model: Model): Bonds {
  const { cast, pairings } = model;
  const room = Math.max(1, ...cast.seatsOfTable.map(({ length }) => length));
  const eaters = halalEaters(cast);
  const asked = pairings.flatMap(({ one, other, unless, price }): readonly Bond[] => (price > 0 ? [[one, other, unless]] : []));
  const all = [...asked, ...serving(model), ...(eaters.length <= room ? company(eaters) : [])];
  const own: number[][] = cast.people.map(() => []);
  for (const [bond, [one, other]] of all.entries()) for (const person of new Set([one, other])) own[person]?.push(bond);
  const from = new Int32Array(cast.people.length + 1);
  for (const [person, list] of own.entries()) from[person + 1] = (from[person] ?? 0) + list.length;
  return {
    one: Int32Array.from(all, ([one]) => one),
    other: Int32Array.from(all, ([, other]) => other),
    kind: Int8Array.from(all, ([, , kind]) => unlessKinds.indexOf(kind)),
    from,
    of: Int32Array.from(own.flat()),
  };
}
