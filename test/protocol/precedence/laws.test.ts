import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import { rankingIds, rankPeople, seniorityOf } from '../../../src/protocol/precedence';
import { person } from './people';

const titles = [
  '江临市委书记',
  '市长',
  '江临市副市长',
  '市委常委、常务副市长',
  '局长',
  '副局长',
  '云平县政协主席',
  '原县长',
  '二级调研员',
  'Ambassador',
  'Minister',
  'Colonel',
  'King',
];
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const facts = fc.record({
  party: fc.constantFrom('guest', 'host', 'other'),
  role: fc.constantFrom('member', 'member', 'member', 'principal', 'interpreter'),
  officialOrder: maybe(fc.integer({ min: 1, max: 4 })),
  title: maybe(fc.constantFrom(...titles)),
  grade: maybe(fc.integer({ min: 3, max: 8 })),
  country: maybe(fc.constantFrom('中国', 'France', 'Germany', 'Valdoria')),
  appointed: maybe(fc.constantFrom('2020', '2021-05')),
  credentials: maybe(fc.constantFrom('2020', '2021-05-01T10:00')),
  class: maybe(fc.constantFrom('ambassador', 'charge')),
  retired: maybe(fc.boolean()),
  spouse: maybe(fc.constantFrom('p0', 'p1', 'p2')),
});
const given = fc
  .record({ ranking: fc.constantFrom(undefined, ...rankingIds), bodies: fc.constantFrom(undefined, 'congress-first') })
  .map(({ ranking, bodies }) => ({
    ...(ranking && { ranking }),
    ...(bodies && { bodies }),
  }));
const people = fc
  .array(facts, { maxLength: 7 })
  .map((all) =>
    all.map((one, index) => person(`p${index}`, Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)))),
  );

const ranks = (all: readonly Person[], context: Record<string, string>) =>
  rankPeople(all, context).map(({ person: { id }, rank }) => `${id} ${rank}`);

describe('laws of precedence', () => {
  it('names everybody once, with ranks that fit the places', () => {
    fc.assert(
      fc.property(people, given, (all, context) => {
        const ranked = rankPeople(all, context);
        expect(ranked.map(({ person: { id } }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(
          ranked.every(({ rank, because }) => (rank === null || rank >= 1) && (ranked.length === 1 || rank === 1 || because.length > 0)),
        ).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        people.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        given,
        ([all, shuffled], context) => {
          expect(ranks(shuffled, context)).toEqual(ranks(all, context));
          const [first, second] = [seniorityOf(all, context), seniorityOf(shuffled, context)];
          for (const { id } of all) expect(second.level(id)).toBe(first.level(id));
        },
      ),
    );
  });

  it('does not depend on names, but where strokes of the surname list equals', () => {
    fc.assert(
      fc.property(people, given, (all, context) => {
        const renamed = all.map((one, index) => ({ ...one, name: `${'龚王丁李'[index % 4]}某` }));
        const [before, after] = [seniorityOf(all, context), seniorityOf(renamed, context)];
        for (const left of all) {
          expect(after.level(left.id)).toBe(before.level(left.id));
          for (const right of all) expect(after.compare(left.id, right.id)).toBe(before.compare(left.id, right.id));
        }
        if (context.ranking && !context.ranking.startsWith('cn-')) expect(ranks(renamed, context)).toEqual(ranks(all, context));
      }),
    );
  });

  it('compares consistently: antisymmetric, transitive, in step with the levels', () => {
    fc.assert(
      fc.property(people, given, (all, context) => {
        const { level, compare } = seniorityOf(all, context);
        const ids = all.map(({ id }) => id);
        const above = (left: PersonId, right: PersonId) => (compare(left, right) ?? 0) < 0;
        for (const left of ids) {
          for (const right of ids) {
            const difference = compare(left, right);
            const back = compare(right, left);
            expect(back === undefined ? undefined : Math.sign(back) + 0).toBe(
              difference === undefined ? undefined : 0 - Math.sign(difference),
            );
            for (const third of ids) {
              if (above(left, right) && above(right, third)) expect(above(left, third)).toBe(true);
              if (above(left, right) && compare(right, third) === 0) expect(compare(third, left) ?? 1).toBeGreaterThan(0);
            }
          }
        }
        for (const left of all) {
          for (const right of all) {
            if (left.party !== right.party) continue;
            const [high, low] = [level(left.id), level(right.id)];
            const known = typeof high === 'number' && typeof low === 'number';
            expect(compare(left.id, right.id) !== undefined).toBe(known);
            if (known) expect(Math.sign(compare(left.id, right.id) ?? 0)).toBe(Math.sign(high - low));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lists whoever is known to be senior no lower', () => {
    fc.assert(
      fc.property(people, given, (all, context) => {
        const rank = new Map(rankPeople(all, context).map((ranked) => [ranked.person.id, ranked.rank]));
        const { compare } = seniorityOf(all, context);
        for (const left of all) {
          for (const right of all) {
            if (left.party !== right.party || (compare(left.id, right.id) ?? 0) >= 0) continue;
            expect(rank.get(left.id) ?? 0).toBeLessThanOrEqual(rank.get(right.id) ?? 0);
          }
        }
      }),
    );
  });

  it('never turns an official order round', () => {
    fc.assert(
      fc.property(people, given, (all, context) => {
        const { compare } = seniorityOf(all, context);
        for (const left of all) {
          for (const right of all) {
            if (left.party !== right.party || left.officialOrder === undefined || right.officialOrder === undefined) continue;
            if (left.role === 'interpreter' || right.role === 'interpreter') continue;
            expect(Math.sign(compare(left.id, right.id) ?? Number.NaN)).toBe(Math.sign(left.officialOrder - right.officialOrder));
          }
        }
      }),
    );
  });
});
