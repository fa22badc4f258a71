import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../src/model/ids';
import type { Wish } from '../../../src/model/wish';
import { conflictOf } from '../../../src/protocol/arrange/conflict';
import { problemOf } from '../../../src/protocol/arrange/problem';
import { occasionContextOf } from '../../../src/protocol/review/occasion-context-of';
import { rules } from '../../../src/protocol/rules/index';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { contextOf, personId } from '../rules/contexts';
import { hall, rostrum } from '../rules/rooms';

const wish = (a: string, relation: Wish['relation'], b: string): Wish => ({
  a: { by: 'person', person: personId(a) },
  relation,
  b: { by: 'person', person: personId(b) },
  strength: 'must',
});

describe('what cannot hold together', () => {
  it('is nothing where a plan is possible, however bad the present one', () => {
    expect(conflictOf(contextOf({ room: rostrum(3), people: 'G1 G2 G3', sit: '1A=G3 1B=G2' }))).toBeUndefined();
  });

  it('names a lock and the order it breaks', () => {
    const conflict = conflictOf(contextOf({ room: rostrum(2), people: 'G1 G2', sit: '1A=G2', locked: '1A' }));
    expect(conflict).toEqual({ rules: ['senior-takes-better-seat'], locks: ['1A'], wishes: [], minimal: true });
  });

  it('names two wishes that exclude each other, and no rule', () => {
    const wishes = [wish('G1', 'beside', 'G2'), wish('G1', 'not-beside', 'G2')];
    const conflict = conflictOf(contextOf({ room: rostrum(3), people: 'G1 G2', wishes }));
    expect(conflict?.wishes).toEqual(wishes);
    expect(conflict?.locks).toEqual([]);
    expect(conflict?.rules).toEqual([]);
  });

  it('names the people kept apart and the room that is too small for it', () => {
    const conflict = conflictOf(contextOf({ room: rostrum(2), people: 'G1 G2', about: { G1: { apart: ['G2'] } } }));
    expect(conflict).toEqual({ rules: ['kept-apart-not-adjacent'], locks: [], wishes: [], minimal: true });
  });

  it('says that there are more people than seats', () => {
    expect(conflictOf(contextOf({ room: rostrum(1), people: 'G1 G2' }))).toEqual({
      rules: ['seats-enough'],
      locks: [],
      wishes: [],
      minimal: true,
    });
  });

  it('finds tables as well as rows', () => {
    const wishes = [wish('G1', 'same-table', 'G2'), wish('G1', 'other-table', 'G2')];
    expect(conflictOf(contextOf({ room: hall, people: 'G1 G2', wishes }))?.wishes).toEqual(wishes);
  });
});

/** Every plan of a small room, without asking the solver. */
function anyPlan(context: OccasionContext, asked: ReturnType<typeof conflictOf> & object): boolean {
  const silent = rules.flatMap(({ id }) => (asked.rules.includes(id) || id === 'wishes-of-staff-met' ? [] : [[id, 'off'] as const]));
  const { reception, occasion } = context;
  const bare = occasionContextOf({
    ...context,
    reception: { ...reception, wishes: [...asked.wishes], settings: { rules: Object.fromEntries(silent) } },
    occasion: { ...occasion, locks: {} },
  });
  const { judge, present } = problemOf(bare);
  const seats = context.layout.seats.map(({ id }) => id);
  const fill = (index: number, seating: ReadonlyMap<SeatId, PersonId>): boolean => {
    const person = context.people[index];
    if (!person) return asked.locks.every((seat) => seating.get(seat) === present.get(seat)) && judge(seating).score.breach === 0;
    return seats.some((seat) => !seating.has(seat) && fill(index + 1, new Map([...seating, [seat, person.id]])));
  };
  return fill(0, new Map());
}

describe('law of conflicts', () => {
  it('the members cannot hold together, and any one left out they can (against every plan of a small room)', () => {
    const name = fc.constantFrom('G1', 'G2', 'G3');
    const wishes = fc.array(
      fc.tuple(name, fc.constantFrom<Wish['relation']>('beside', 'not-beside'), name).filter(([a, , b]) => a !== b),
      { maxLength: 3 },
    );
    const order = fc.shuffledSubarray(['G1', 'G2', 'G3'], { minLength: 3 });
    const locked = fc.subarray(['1A', '1B', '1C']);
    let conflicts = 0;
    fc.assert(
      fc.property(order, locked, wishes, fc.boolean(), (people, locks, asked, apart) => {
        const context = contextOf({
          room: rostrum(3),
          people: 'G1 G2 G3',
          sit: people.map((person, index) => `1${'ABC'[index]}=${person}`).join(' '),
          locked: locks.join(' '),
          wishes: asked.map(([a, relation, b]) => wish(a, relation, b)),
          ...(apart ? { about: { G1: { apart: ['G2'] } } } : {}),
        });
        const conflict = conflictOf(context, { reviews: 40 });
        if (!conflict) return;
        conflicts += 1;
        expect(anyPlan(context, conflict)).toBe(false);
        const without = <Key extends 'rules' | 'locks' | 'wishes'>(key: Key, index: number) => ({
          ...conflict,
          [key]: conflict[key].filter((_, at) => at !== index),
        });
        for (const key of ['rules', 'locks', 'wishes'] as const)
          for (const index of conflict[key].keys()) expect(anyPlan(context, without(key, index))).toBe(true);
      }),
      { seed: 20261123, numRuns: 16 },
    );
    expect(conflicts).toBeGreaterThan(3);
  });
});
