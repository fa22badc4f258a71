import type { Model } from '../model/model';
import { bestNeighborsOf } from './best-neighbors';
import { bestTables, mostPeopleShared, type Worth } from './best-tables';
import { involved } from './involved';

/** At larger tables every way to share people out is no longer looked at. */
const mostPlacesShared = 6;

const speck = 1e-7;

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

/**
 * The most that is known of sharing tables: one table has everybody, a few people can be shared out in every way, else nobody has more
 * than the best company.
 */
function mostAtTables({ cast, weights }: Model, isEnough: (bound: number) => boolean): number {
  const { people, worth } = involved(weights.pairs, ({ sameTable, otherTable }) => sameTable - otherTable);
  const tables = cast.seatsOfTable.length;
  if (tables === 1) return weights.pairs.reduce((sum, { sameTable, otherTable }) => sum + sameTable - otherTable, 0);
  const places = Math.max(...cast.seatsOfTable.map(({ length }) => length));
  const company = bestCompany(people.length, worth, places - 1);
  if (isEnough(company) || people.length > mostPeopleShared || places > mostPlacesShared) return company;
  return bestTables(people.length, tables, places, worth);
}

/** The most that is known of neighbors: in one ring or row the best order, else that nobody has more than the best company. */
function mostAsNeighbors(model: Model): number {
  const { people, worth } = involved(model.weights.pairs, ({ beside, notBeside }) => beside - notBeside);
  const most = Math.max(...model.cast.beside.map(({ length }) => length));
  return Math.min(bestCompany(people.length, worth, most), bestNeighborsOf(model)?.best.bound ?? Number.POSITIVE_INFINITY);
}

/**
 * The most that wishes can weigh in any full seating, whatever the rules say of it. Tables and neighbors are bounded each for
 * themselves, and no closer than to show that nothing is above `reached`. Undefined where not everybody can sit: then leaving somebody
 * out may weigh more.
 */
export function weightBound(model: Model, reached: number): number | undefined {
  const { cast, weights } = model;
  if (cast.people.length > cast.seats.length) return undefined;
  const { pairs } = weights;
  const isWhole = pairs.every((pair) => [pair.sameTable, pair.otherTable, pair.beside, pair.notBeside].every(Number.isInteger));
  const down = (value: number) => (isWhole ? Math.floor(value + speck) : value);
  const always = pairs.reduce((sum, { otherTable, notBeside }) => sum + otherTable + notBeside, 0);
  const asNeighbors = down(mostAsNeighbors(model));
  return always + asNeighbors + down(mostAtTables(model, (bound) => always + asNeighbors + down(bound) <= reached + speck));
}
