import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../src/model/ids';
import type { Wish } from '../../../src/model/wish';
import { type Conflict, conflictOf } from '../../../src/protocol/arrange/conflict';
import type { Member } from '../../../src/protocol/arrange/conflict/members';
import { problemOf } from '../../../src/protocol/arrange/problem';
import { occasionContextOf } from '../../../src/protocol/review/occasion-context-of';
import { rules } from '../../../src/protocol/rules/index';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { loadLinearSolver } from '../../../src/solver/highs';
import { contextOf, personId } from '../rules/contexts';
import { hall, rostrum } from '../rules/rooms';
import { guest, host, contextOf as receptionOf } from './receptions';

const wish = (a: string, relation: Wish['relation'], b: string): Wish => ({
  a: { by: 'person', person: personId(a) },
  relation,
  b: { by: 'person', person: personId(b) },
  strength: 'must',
});

const told = (conflict: Conflict | undefined) =>
  conflict && {
    kind: conflict.kind,
    minimal: conflict.minimal,
    members: conflict.members.map((member) =>
      member.kind === 'rule' ? member.rule : member.kind === 'lock' ? `lock ${member.seat}` : member.wish.relation,
    ),
  };

describe('what cannot hold together', async () => {
  const solver = await loadLinearSolver();

  it('is nothing where a plan is possible, however bad the present one', () => {
    expect(conflictOf(contextOf({ room: rostrum(3), people: 'G1 G2 G3', sit: '1A=G3 1B=G2' }))).toBeUndefined();
  });

  it('names a lock and the order it breaks, and what giving up each would cost', () => {
    const conflict = conflictOf(contextOf({ room: rostrum(2), people: 'G1 G2', sit: '1A=G2', locked: '1A' }));
    expect(told(conflict)).toEqual({ kind: 'rules', members: ['senior-takes-better-seat', 'lock 1A'], minimal: true });
    expect(conflict?.waysOut.map(({ giveUp, score }) => `${giveUp.kind} ${score.breach}`)).toEqual(['lock 0', 'rule 1']);
  });

  it('names two wishes that exclude each other, and no rule', () => {
    const wishes = [wish('G1', 'beside', 'G2'), wish('G1', 'not-beside', 'G2')];
    const conflict = conflictOf(contextOf({ room: rostrum(3), people: 'G1 G2', wishes }));
    expect(told(conflict)?.members).toEqual(['beside', 'not-beside']);
  });

  it('names the people kept apart and the room that is too small for it', () => {
    const conflict = conflictOf(contextOf({ room: rostrum(2), people: 'G1 G2', about: { G1: { apart: ['G2'] } } }));
    expect(told(conflict)).toEqual({ kind: 'rules', members: ['kept-apart-not-adjacent'], minimal: true });
  });

  it('says that there are more people than seats', () => {
    const conflict = conflictOf(contextOf({ room: rostrum(1), people: 'G1 G2' }));
    expect(told(conflict)).toEqual({ kind: 'room', members: ['seats-enough'], minimal: true });
  });

  it('finds tables as well as rows', () => {
    const wishes = [wish('G1', 'same-table', 'G2'), wish('G1', 'other-table', 'G2')];
    expect(told(conflictOf(contextOf({ room: hall, people: 'G1 G2', wishes })))?.members).toEqual(['same-table', 'other-table']);
  });

  it('names the people who have too few seats between them, and which', () => {
    const conflict = conflictOf(
      receptionOf({
        layout: 'meeting/talks',
        settings: { perSide: 2, behind: 0 },
        convention: 'cn-foreign',
        people: [guest(1), host(1), host(2), host(3)],
      }),
    );
    expect(told(conflict)).toEqual({ kind: 'seats', members: ['parties-keep-their-sides'], minimal: true });
    expect(conflict?.people.map((id) => id[0])).toEqual(['h', 'h', 'h']);
    expect(conflict?.seats).toEqual(['S1', 'S2']);
  });

  it('is proven in a van, where rank alone does not say who sits where', () => {
    const people = [guest(1), guest(2), guest(3), host(1), { ...host(2), role: 'driver' as const }];
    const sit = new Map([['1A' as SeatId, people[0]?.id as PersonId]]);
    const conflict = conflictOf(receptionOf({ layout: 'vehicle/van-7', people, sit, locked: ['1A' as SeatId] }), { reviews: 20 });
    expect(told(conflict)).toEqual({ kind: 'rules', members: ['driver-seat-held-by-driver', 'lock 1A'], minimal: true });
    expect(conflict?.waysOut[0]).toMatchObject({ giveUp: { kind: 'lock' }, score: { breach: 0 } });
  });

  it('proves by the exact model, in a room too large to look through, that four who avoid each other do not fit three tables', () => {
    const four = [1, 2, 3, 4].map((order) => guest(order, { officialOrder: 1 }));
    const people = [
      ...four.map((person) => ({ ...person, apart: four.flatMap(({ id }) => (id === person.id ? [] : [id])) })),
      ...[5, 6, 7, 8, 9, 10, 11].map((order) => guest(order, { officialOrder: 1 })),
    ];
    const scene = { layout: 'banquet/hall', settings: { tables: 3, seats: 6 }, convention: 'intl', given: { parties: 'one' } } as const;
    const conflict = conflictOf(receptionOf({ ...scene, people }), { reviews: 20, solver });
    expect(told(conflict)).toEqual({ kind: 'rules', members: ['kept-apart-not-adjacent'], minimal: true });
    expect(conflictOf(receptionOf({ ...scene, people }), { reviews: 20 })?.minimal).toBe(false);
  });
});

/** Every plan of a small room, without asking the solver. */
function anyPlan(context: OccasionContext, members: readonly Member[]): boolean {
  const asked = {
    rules: members.flatMap((member) => (member.kind === 'rule' ? [member.rule] : [])),
    locks: members.flatMap((member) => (member.kind === 'lock' ? [member.seat] : [])),
    wishes: members.flatMap((member) => (member.kind === 'wish' ? [member.wish] : [])),
  };
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
        expect(anyPlan(context, conflict.members)).toBe(false);
        for (const member of conflict.members)
          expect(
            anyPlan(
              context,
              conflict.members.filter((other) => other !== member),
            ),
          ).toBe(true);
      }),
      { seed: 20261123, numRuns: 16 },
    );
    expect(conflicts).toBeGreaterThan(3);
  });
});
