import { describe, expect, it } from 'vitest';
import { PersonId } from '../../../../src/model/ids';
import type { Person } from '../../../../src/model/person';
import { arrange } from '../../../../src/protocol/arrange/arrange';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { compareScores } from '../../../../src/protocol/review/score';
import { contextOf, guest, host } from '../receptions';

const hall = { layout: 'banquet/hall', settings: { tables: 3, seats: 4 }, convention: 'cn-foreign' } as const;
const free: readonly Person[] = [host(1), host(2), ...[1, 2, 3, 4, 5].map((order) => ({ ...guest(order), officialOrder: 1 }))];
const brief = { reviews: 200 };

/** The same people, each pair in turn kept apart or together as well. */
const stricter = free.flatMap((one, index) =>
  free
    .slice(index + 1)
    .map(({ id }, at) => free.map((person) => (person === one ? { ...person, [at % 2 ? 'apart' : 'together']: [id] } : person))),
);

describe('laws of the search', () => {
  const loose = arrange(contextOf({ ...hall, people: free }), brief);

  it('asking more never gives a better plan', () => {
    for (const people of stricter)
      expect(compareScores(arrange(contextOf({ ...hall, people }), brief).score, loose.score)).toBeGreaterThanOrEqual(0);
  });

  it('calling people otherwise changes nobody’s seat', () => {
    const people = stricter[7] ?? free;
    const renamed = (id: PersonId) => PersonId.parse(`person-${id}`);
    const others = people.map(({ apart, together, ...person }) => ({
      ...person,
      id: renamed(person.id),
      name: `${person.name}先生`,
      ...(apart ? { apart: apart.map(renamed) } : {}),
      ...(together ? { together: together.map(renamed) } : {}),
    }));
    const before = arrange(contextOf({ ...hall, people }), brief).seating;
    const after = arrange(contextOf({ ...hall, people: others }), brief).seating;
    expect([...after]).toEqual([...before].map(([seat, person]) => [seat, renamed(person)]));
  });

  it('says the score that the rules recompute', () => {
    for (const people of stricter.slice(0, 8)) {
      const context = contextOf({ ...hall, people });
      const { seating, score, weight } = arrange(context, brief);
      expect(problemOf(context).judge(seating)).toMatchObject({ score, weight });
    }
  });
});
