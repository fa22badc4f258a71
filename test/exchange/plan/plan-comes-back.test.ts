import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { Occasion } from '../../../src/model/occasion';
import { Person } from '../../../src/model/person';
import { Reception } from '../../../src/model/reception';
import type { z } from '../../../src/model/zod';
import { smallReception, talks } from '../../laws/small-reception';
import { anyOf } from '../part/any-of';

/** Fields that name somebody, something of the plan, or a seat: those stay as the small reception has them. */
const linked = {
  person: ['id', 'serves', 'spouse', 'apart', 'together'],
  occasion: ['id', 'layout', 'settings', 'convention', 'given', 'house', 'attendees', 'seating', 'locks', 'chosen', 'presence', 'ifAbsent'],
  reception: [
    'format',
    'formatVersion',
    'id',
    'people',
    'occasions',
    'programme',
    'waivers',
    'wishes',
    'houseConventions',
    'rooms',
    'openConflicts',
  ],
};

/** Any of the other fields. Each is made by itself, and some are absent. */
function anyFields(shape: Readonly<Record<string, z.ZodType>>, kept: readonly string[]): fc.Arbitrary<object> {
  const free = Object.entries(shape).filter(([key]) => !kept.includes(key));
  const made = free.map(([key, schema]) => [key, anyOf(schema)] as const);
  return fc.record(Object.fromEntries(made), { requiredKeys: [], noNullPrototype: true });
}

it('a plan comes back with nothing lost, whatever is known of its people, its occasions and itself', { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  const see = (what: string, fields: object) => {
    for (const [key, value] of Object.entries(fields)) if (value !== undefined) seen.add(`${what} ${key}`);
  };
  const fields = fc.tuple(
    anyFields(Reception.shape, linked.reception),
    anyFields(Occasion.shape, linked.occasion),
    fc.array(anyFields(Person.shape, linked.person), { minLength: 3, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fields, ([whole, occasion, people]) => {
      see('reception', whole);
      see('occasion', occasion);
      const known = Object.values(smallReception.people).map((person, at) => {
        see('person', people[at] ?? {});
        return [person.id, { ...person, ...people[at] }] as const;
      });
      const plan = Reception.parse({
        ...smallReception,
        ...whole,
        people: Object.fromEntries(known),
        occasions: { ...smallReception.occasions, [talks]: { ...smallReception.occasions[talks], ...occasion } },
      });
      const read = readPlan(writePlan(plan));
      expect(isPlanFault(read) ? read.fault : read).toEqual(plan);
    }),
    { numRuns: 150 },
  );
  const free = (what: keyof typeof linked, shape: object) =>
    Object.keys(shape).flatMap((key) => (linked[what].includes(key) ? [] : [`${what} ${key}`]));
  const all = [...free('reception', Reception.shape), ...free('occasion', Occasion.shape), ...free('person', Person.shape)];
  expect([...seen].sort()).toEqual(all.sort());
});
