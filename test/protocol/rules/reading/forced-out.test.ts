import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forcedOut, groupsOf } from '../../../../src/protocol/rules/reading/forced-out';

const many = 7;
const conflictsOf = fc.array(
  fc.tuple(fc.nat({ max: many - 1 }), fc.nat({ max: many - 1 })).filter(([one, other]) => one < other),
  { maxLength: 14 },
);

it('sends away only those who are part of every smallest cover', () => {
  fc.assert(
    fc.property(conflictsOf, (drawn) => {
      const conflicts = [...new Map(drawn.map((pair) => [pair.join(), pair])).values()];
      const subsets = Array.from({ length: 2 ** many }, (_, bits) =>
        Array.from({ length: many }, (__, thing) => thing).filter((thing) => bits & (1 << thing)),
      );
      const covers = subsets.filter((chosen) => conflicts.every(([one, other]) => chosen.includes(one) || chosen.includes(other)));
      const fewest = Math.min(...covers.map(({ length }) => length));
      for (const cover of covers.filter(({ length }) => length === fewest)) {
        for (const thing of forcedOut(conflicts)) expect(cover).toContain(thing);
      }
    }),
    { numRuns: 300, seed: 2 },
  );
});

it('keeps together what hangs together', () => {
  expect(
    groupsOf([
      [0, 1],
      [2, 3],
      [1, 4],
    ])
      .map((group) => group.length)
      .sort(),
  ).toEqual([1, 2]);
});
