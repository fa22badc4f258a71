import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Party, Person } from '../../../../src/model/person';
import type { Seniority } from '../../../../src/protocol/precedence/seniority';
import { fewestOutOfOrder, type Placed } from '../../../../src/protocol/rules/reading/fewest-out-of-order';
import { personRanks } from '../../../../src/protocol/rules/reading/person-ranks';

type One = { readonly grade: number; readonly level: number; readonly party: Party; readonly stays: boolean };

/** Whether the parties are merged: not at all, wholly, or so that only the first two levels of each can be compared. */
type Merging = 'apart' | 'merged' | 'in part';

const scene = fc.record({
  sitters: fc.array(
    fc.record({
      grade: fc.integer({ min: 1, max: 6 }),
      level: fc.integer({ min: 1, max: 5 }),
      party: fc.constantFrom<Party>('guest', 'host', 'other'),
      stays: fc.boolean(),
    }),
    { maxLength: 9 },
  ),
  merging: fc.constantFrom<Merging>('apart', 'merged', 'in part'),
});

function build(sitters: readonly One[], merging: Merging) {
  const people = sitters.map(({ party }, index) => Person.parse({ id: `p${index}`, name: `p${index}`, party, role: 'member' }));
  const of = new Map(people.map(({ id }, index) => [id, sitters[index]]));
  const seniority: Seniority = {
    level: (id) => of.get(id)?.level,
    compare(left, right) {
      const [one, other] = [of.get(left), of.get(right)];
      if (!one || !other) return undefined;
      if (one.party === other.party || merging === 'merged') return one.level - other.level;
      // Transitive: what is known between parties is only that a first outranks everybody but a first.
      const known = (one.level === 1) !== (other.level === 1);
      return merging === 'in part' && known ? one.level - other.level : undefined;
    },
  };
  const placed: readonly Placed[] = people.map(({ id }, index) => ({
    person: id,
    grade: sitters[index]?.grade ?? 1,
    stays: sitters[index]?.stays ?? false,
  }));
  return { people, seniority, placed };
}

const wrong = (placed: readonly Placed[], { compare }: Seniority) =>
  placed.some((better) => placed.some((worse) => better.grade < worse.grade && (compare(worse.person, better.person) ?? 0) < 0));

/** Every subset, largest first. */
function byBruteForce(placed: readonly Placed[], seniority: Seniority) {
  let fewest = placed.length;
  let leastLocked = placed.length;
  for (let mask = 0; mask < 1 << placed.length; mask++) {
    const kept = placed.filter((_, index) => mask & (1 << index));
    const moved = placed.filter((_, index) => !(mask & (1 << index)));
    if (moved.length > fewest || wrong(kept, seniority)) continue;
    const locked = moved.filter(({ stays }) => stays).length;
    leastLocked = moved.length < fewest ? locked : Math.min(leastLocked, locked);
    fewest = moved.length;
  }
  return { fewest, leastLocked };
}

describe('the fewest who must move', () => {
  it('are as few as brute force finds, and those who stay are in order', () => {
    fc.assert(
      fc.property(scene, ({ sitters, merging }) => {
        const { people, seniority, placed } = build(sitters, merging);
        const move = fewestOutOfOrder(placed, personRanks(people, seniority), seniority.compare);
        const { fewest, leastLocked } = byBruteForce(placed, seniority);
        expect(move.length).toBe(fewest);
        expect(move.filter(({ stays }) => stays).length).toBe(leastLocked);
        expect(
          wrong(
            placed.filter((one) => !move.includes(one)),
            seniority,
          ),
        ).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same when parties are compared one by one', () => {
    fc.assert(
      fc.property(scene, ({ sitters, merging }) => {
        const { people, seniority, placed } = build(sitters, merging);
        const known = fewestOutOfOrder(placed, personRanks(people, seniority), seniority.compare);
        expect(fewestOutOfOrder(placed, undefined, seniority.compare).length).toBe(known.length);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order in which people are listed', () => {
    fc.assert(
      fc.property(scene, ({ sitters, merging }) => {
        const { people, seniority, placed } = build(sitters, merging);
        const move = fewestOutOfOrder(placed, personRanks(people, seniority), seniority.compare);
        const turned = fewestOutOfOrder([...placed].reverse(), personRanks([...people].reverse(), seniority), seniority.compare);
        expect(turned.length).toBe(move.length);
      }),
    );
  });

  it('keeps the longest run of a shuffled thousand', () => {
    const sitters = Array.from({ length: 1000 }, (_, index) => ({
      grade: index + 1,
      level: ((index * 7919) % 1000) + 1,
      party: 'guest' as const,
      stays: false,
    }));
    const longest: number[] = [];
    for (const [index, { level }] of sitters.entries()) {
      longest[index] = 1 + Math.max(0, ...longest.filter((_, before) => (sitters[before]?.level ?? 0) <= level));
    }
    const { people, seniority, placed } = build(sitters, 'apart');
    const move = fewestOutOfOrder(placed, personRanks(people, seniority), seniority.compare);
    expect(move.length).toBe(1000 - Math.max(...longest));
  });
});
