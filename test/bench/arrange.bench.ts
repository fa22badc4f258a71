import { bench, describe } from 'vitest';
import type { Person } from '../../src/model/person';
import { arrange } from '../../src/protocol/arrange/arrange';
import { chanceOf } from '../../src/protocol/arrange/search/chance';
import { contextOf, guest, host } from '../protocol/arrange/receptions';

/**
 * A hall drawn from a seed: nine at a table of ten, one of them a host; guests in steps of rank two tables wide; pairs to keep apart and
 * together. The pairs are drawn from a hidden plan that keeps every one of them, so that a plan without a fault exists.
 */
function hall(tables: number, seed: number) {
  const chance = chanceOf(seed);
  const people: Person[] = [];
  for (let table = 0; table < tables; table += 1) {
    people.push(host(table + 1));
    for (let place = 0; place < 8; place += 1) people.push({ ...guest(table * 8 + place + 1), officialOrder: Math.floor(table / 2) + 1 });
  }
  const hidden = new Map(people.map(({ id }, index) => [id, Math.floor(index / 9)]));
  const guests = people.filter(({ party }) => party === 'guest');
  for (let pair = 0; pair < tables * 3; pair += 1) {
    const [one, other] = [guests[chance.below(guests.length)], guests[chance.below(guests.length)]];
    if (!one || !other || one === other) continue;
    const key = hidden.get(one.id) === hidden.get(other.id) ? 'together' : 'apart';
    const at = people.findIndex(({ id }) => id === one.id);
    const found = people[at];
    if (found) people[at] = { ...found, [key]: [...(found[key] ?? []), other.id] };
  }
  return contextOf({ layout: 'banquet/hall', settings: { tables, seats: 10 }, convention: 'cn-business', people });
}

/** A part of the standard budget: what stands is read from the name of each line. */
const budget = { reviews: 300 };

describe('arrange: a hall with pairs to keep apart and together, a plan without fault exists', () => {
  for (const tables of [3, 6]) {
    const context = hall(tables, 1);
    const { score, proof } = arrange(context, budget);
    bench(`${tables * 9} people: ${score.breach}/${score.departure}/${score.remark}, ${proof.kind}`, () => void arrange(context, budget), {
      iterations: 1,
      warmupIterations: 0,
      time: 0,
    });
  }
});
