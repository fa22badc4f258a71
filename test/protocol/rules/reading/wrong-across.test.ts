import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Party, Person } from '../../../../src/model/person';
import type { Seniority } from '../../../../src/protocol/precedence/seniority';
import type { Ranked } from '../../../../src/protocol/rules/reading/fewest-out-of-order';
import { personRanks, ranksWithinParties } from '../../../../src/protocol/rules/reading/person-ranks';
import { disorderlyStretches, wrongAcross } from '../../../../src/protocol/rules/reading/wrong-across';

/** Seats of few grades and people of few levels, so that they meet. */
const sitters = fc.array(
  fc.record({
    grade: fc.integer({ min: 1, max: 12 }),
    level: fc.integer({ min: 1, max: 6 }),
    party: fc.constantFrom<Party>('guest', 'host', 'other'),
  }),
  { maxLength: 14 },
);
const merging = fc.constantFrom('apart', 'merged', 'by two levels');

function build(list: readonly { readonly grade: number; readonly level: number; readonly party: Party }[], how: string) {
  const people = list.map(({ party }, index) => Person.parse({ id: `p${index}`, name: `p${index}`, party, role: 'member' }));
  const of = new Map(people.map(({ id }, index) => [id, list[index]]));
  const seniority: Seniority = {
    level: (id) => of.get(id)?.level,
    compare(left, right) {
      const [one, other] = [of.get(left), of.get(right)];
      if (!one || !other) return undefined;
      if (one.party === other.party || how === 'merged') return one.level - other.level;
      // Nobody outranks anybody of another party but for two levels and more.
      return how === 'by two levels' && Math.abs(one.level - other.level) >= 2 ? one.level - other.level : undefined;
    },
  };
  const ranks = personRanks(people, seniority) ?? ranksWithinParties(people, seniority);
  const sitting = people
    .flatMap(({ id }, index): readonly Ranked[] => {
      const rank = ranks.get(id);
      return rank ? [{ placed: { person: id, grade: list[index]?.grade ?? 1, stays: false }, ...rank }] : [];
    })
    .sort((left, right) => left.placed.grade - right.placed.grade);
  return { sitting, seniority };
}

/** Every pair that sits against its rank, asked one by one: the better seat's grade and the worse seat's. */
const wrongPairs = (sitting: readonly Ranked[], { compare }: Seniority) =>
  sitting.flatMap((better) =>
    sitting
      .filter(({ placed }) => better.placed.grade < placed.grade && (compare(placed.person, better.placed.person) ?? 0) < 0)
      .map((worse) => ({ better, worse })),
  );

describe('stretches of disorder', () => {
  it('hold together what pairs that sit wrongly span, and nobody else', () => {
    fc.assert(
      fc.property(sitters, merging, (list, how) => {
        const { sitting, seniority } = build(list, how);
        const spans = wrongPairs(sitting, seniority).map(({ better, worse }) => [better.placed.grade, worse.placed.grade] as const);
        const joined: [number, number][] = [];
        for (const [from, to] of spans.sort(([left], [right]) => left - right)) {
          const last = joined.at(-1);
          if (last && from <= last[1]) last[1] = Math.max(last[1], to);
          else joined.push([from, to]);
        }
        const expected = joined.map(([from, to]) => sitting.filter(({ placed }) => from <= placed.grade && placed.grade <= to));
        expect(disorderlyStretches(sitting)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('know whether anybody sits wrongly to somebody of another group', () => {
    fc.assert(
      fc.property(sitters, merging, (list, how) => {
        const { sitting, seniority } = build(list, how);
        const across = wrongPairs(sitting, seniority).some(({ better, worse }) => better.merged !== worse.merged);
        expect(wrongAcross(sitting)).toBe(across);
      }),
      { numRuns: 400 },
    );
  });
});
