import type { Cast } from '../model/cast';
import type { WeightedPair } from '../model/demands/weights';
import type { Model } from '../model/model';
import { bestRing, mostPlacesInRing, type RingCertificate, ringBound } from './best-ring';
import { bestTables, mostPeopleShared, type Worth } from './best-tables';

/** How it is known that no full seating weighs more. */
export type WeightCertificate = {
  readonly bound: number;
  readonly tables: 'none' | 'one-table' | 'every-way' | 'best-company';
  readonly neighbors: 'none' | 'every-ring' | 'best-neighbors' | RingCertificate;
};

/** Half of what everybody would get at best from so many others: nobody has more company than that. */
function bestCompany(people: number, worth: Worth, most: number): number {
  let twice = 0;
  for (let person = 0; person < people; person += 1) {
    const own: number[] = [];
    for (let other = 0; other < people; other += 1) {
      const value = other === person ? 0 : worth(person, other);
      if (value > 0) own.push(value);
    }
    own.sort((left, right) => right - left);
    twice += own.slice(0, most).reduce((sum, value) => sum + value, 0);
  }
  return twice / 2;
}

/** Worth between numbered people of whom some pair speaks; everybody else is left out. */
function involved(
  pairs: readonly WeightedPair[],
  value: (pair: WeightedPair) => number,
): { readonly people: number; readonly worth: Worth } {
  const speaking = pairs.filter((pair) => value(pair) !== 0);
  const ids = [...new Set(speaking.flatMap(({ one, other }) => [one, other]))].sort((left, right) => left - right);
  const at = new Map(ids.map((id, index) => [id, index]));
  const table = new Map<number, number>();
  for (const pair of speaking) {
    const [one, other] = [at.get(pair.one) ?? 0, at.get(pair.other) ?? 0];
    table.set(Math.min(one, other) * ids.length + Math.max(one, other), value(pair));
  }
  return { people: ids.length, worth: (one, other) => table.get(Math.min(one, other) * ids.length + Math.max(one, other)) ?? 0 };
}

/** All seats in one ring, or in one row: how many places a ring must have to hold every such order. */
function ringOf({ seats, beside }: Cast): number | undefined {
  if (seats.length < 3 || beside.some((next) => next.length > 2 || next.length === 0)) return undefined;
  const ends = beside.filter(({ length }) => length === 1).length;
  const reached = new Set([0]);
  for (const seat of reached) for (const next of beside[seat] ?? []) reached.add(next);
  if (reached.size < seats.length) return undefined;
  return ends === 0 ? seats.length : seats.length + 1;
}

/**
 * The most that wishes can weigh in any full seating, whatever the rules say of it. Tables and neighbors are bounded each for
 * themselves. Undefined where not everybody can sit: then leaving somebody out may weigh more.
 */
export function weightBound({ cast, weights }: Model, reached: number): WeightCertificate | undefined {
  const { people, seats, seatsOfTable } = cast;
  if (people.length > seats.length) return undefined;
  const { pairs } = weights;
  const whole = pairs.every((pair) => [pair.sameTable, pair.otherTable, pair.beside, pair.notBeside].every(Number.isInteger));
  const down = (value: number) => (whole ? Math.floor(value + 1e-7) : value);
  const always = pairs.reduce((sum, { otherTable, notBeside }) => sum + otherTable + notBeside, 0);
  const shared = involved(pairs, ({ sameTable, otherTable }) => sameTable - otherTable);
  const adjacent = involved(pairs, ({ beside, notBeside }) => beside - notBeside);

  const places = Math.max(...seatsOfTable.map(({ length }) => length));
  let tables: WeightCertificate['tables'] = 'none';
  let atTables = 0;
  if (shared.people > 0 && seatsOfTable.length === 1) {
    tables = 'one-table';
    atTables = pairs.reduce((sum, { sameTable, otherTable }) => sum + sameTable - otherTable, 0);
  } else if (shared.people > 0) {
    tables = 'best-company';
    atTables = down(bestCompany(shared.people, shared.worth, places - 1));
  }

  const ring = ringOf(cast);
  let neighbors: WeightCertificate['neighbors'] = 'none';
  let asNeighbors = 0;
  if (adjacent.people > 0) {
    neighbors = 'best-neighbors';
    const most = Math.max(...cast.beside.map(({ length }) => length));
    asNeighbors = down(bestCompany(adjacent.people, adjacent.worth, most));
    if (ring !== undefined && adjacent.people <= ring) {
      const certificate = ringBound(ring, adjacent.worth);
      if (down(certificate.bound) < asNeighbors) {
        neighbors = certificate;
        asNeighbors = down(certificate.bound);
      }
    }
  }

  const missing = () => always + atTables + asNeighbors > reached + 1e-7;
  if (missing() && ring !== undefined && ring <= mostPlacesInRing && adjacent.people > 0) {
    neighbors = 'every-ring';
    asNeighbors = bestRing(ring, adjacent.worth);
  }
  if (missing() && tables === 'best-company' && shared.people <= mostPeopleShared && places <= 6) {
    tables = 'every-way';
    atTables = bestTables(shared.people, seatsOfTable.length, places, shared.worth);
  }
  return { bound: always + atTables + asNeighbors, tables, neighbors };
}
