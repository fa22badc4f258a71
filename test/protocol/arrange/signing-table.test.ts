import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeatId } from '../../../src/model/ids';
import { hasRank, type Person } from '../../../src/model/person';
import { arrange } from '../../../src/protocol/arrange/arrange';
import { problemOf } from '../../../src/protocol/arrange/problem';
import { signingInOrder } from '../../../src/protocol/arrange/signing-table';
import { contextOf, guest, host } from './receptions';

const many = (of: (order: number) => Person, number: number) => Array.from({ length: number }, (_, index) => of(index + 1));
const signing = (standing: number, people: readonly Person[]) =>
  ({ layout: 'ceremony/signing', settings: { standing }, convention: 'cn-foreign', people }) as const;
const seats = (...pairs: readonly (readonly [string, Person])[]) => new Map(pairs.map(([seat, { id }]) => [seat as SeatId, id]));

describe('a signing with less room behind the table than people', () => {
  it.each([
    [1, 2, 2],
    [1, 3, 3],
    [1, 2, 3],
    [1, 3, 2],
    [2, 3, 2],
    [5, 6, 6],
    [5, 7, 6],
  ])('of %i places a side: %i guests and %i hosts sign before they assist, each on their own side', (standing, guests, hosts) => {
    const context = contextOf(signing(standing, [...many(guest, guests), ...many(host, hosts)]));
    const { seating, score } = arrange(context);
    const partyAt = (seat: string) => context.personOf(seating.get(seat as SeatId) ?? guest(99).id)?.party;
    expect(seating.size).toBe(guests + hosts);
    expect(score.breach + score.departure).toBe(0);
    expect(['T1', 'A1', 'T2', 'A2'].map(partyAt)).toEqual([
      guests > standing ? 'guest' : undefined,
      guests > standing + 1 ? 'guest' : undefined,
      hosts > standing ? 'host' : undefined,
      hosts > standing + 1 ? 'host' : undefined,
    ]);
  });

  it.each([
    [1, 2, 2],
    [2, 3, 4],
    [2, 4, 3],
  ])('and so it is where all are equal in rank: %i places a side, %i guests, %i hosts', (standing, guests, hosts) => {
    const people = [...many(guest, guests), ...many(host, hosts)].map((person) => ({ ...person, officialOrder: 1 }));
    const context = contextOf(signing(standing, people));
    const { seating } = arrange(context);
    const partyAt = (seat: string) => context.personOf(seating.get(seat as SeatId) ?? guest(99).id)?.party;
    expect(['T1', 'T2'].map(partyAt)).toEqual(['guest', 'host']);
    expect(seating.size).toBe(guests + hosts);
  });

  it('law: nobody of rank assists while the signer’s chair of the own party is empty, whoever else is there', () => {
    const role = fc.constantFrom<Person['role']>('member', 'member', 'member', 'interpreter', 'notetaker');
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), role), { minLength: 1, maxLength: 4 });
    let assisted = 0;
    fc.assert(
      fc.property(some, some, fc.integer({ min: 1, max: 2 }), (guests, hosts, standing) => {
        const named = (of: typeof guest, all: typeof guests) =>
          all.map(([order, is], index) => ({ ...of(index + 1), officialOrder: order, role: is }));
        const context = contextOf(signing(standing, [...named(guest, guests), ...named(host, hosts)]));
        const { seating } = arrange(context);
        const at = (seat: string) => context.people.find(({ id }) => id === seating.get(seat as SeatId));
        for (const [signer, assistant, party] of [
          ['T1', 'A1', 'guest'],
          ['T2', 'A2', 'host'],
        ] as const) {
          const sitter = at(assistant);
          if (!sitter || !hasRank(sitter) || sitter.party !== party) continue;
          assisted += 1;
          expect(at(signer)).toBeDefined();
        }
      }),
      { seed: 5, numRuns: 20 },
    );
    expect(assisted).toBeGreaterThan(0);
  });

  it('has nobody at the table while there is room behind it: who signs is for the office to say', () => {
    const { seating } = arrange(contextOf(signing(5, [...many(guest, 5), ...many(host, 5)])));
    expect([...seating.keys()].filter((seat) => !seat.startsWith('1'))).toEqual([]);
  });

  it('puts a note-taker at the assistant’s chair rather than the signer’s', () => {
    const clerk: Person = { ...guest(2), role: 'notetaker' };
    const { seating } = arrange(contextOf(signing(1, [guest(1), clerk, host(1)])));
    expect(seating.get('A1' as SeatId)).toBe(clerk.id);
  });

  it('sends a signer who was put on the assistant’s chair to his own, unless he is locked there', () => {
    const [first, second, other, last] = [guest(1), guest(2), host(1), host(2)];
    const sit = seats(['1A', first], ['T1', second], ['1B', other], ['A2', last]);
    const asked = { ...signing(1, [first, second, other, last]), sit };
    const settled = (locked: readonly SeatId[]) => {
      const problem = problemOf(contextOf({ ...asked, locked }));
      return signingInOrder(problem, problem.judge(sit)).seating;
    };
    expect(settled([])).toEqual(seats(['1A', first], ['T1', second], ['1B', other], ['T2', last]));
    expect(settled(['A2' as SeatId])).toEqual(sit);
  });

  it('gives the signers’ chairs back to their own parties', () => {
    const [first, second, other, last] = [guest(1), guest(2), host(1), host(2)];
    const people = [first, second, other, last].map((person) => ({ ...person, officialOrder: 1 }));
    const sit = seats(['1A', first], ['T2', second], ['1B', other], ['T1', last]);
    const problem = problemOf(contextOf({ ...signing(1, people), sit }));
    expect(signingInOrder(problem, problem.judge(sit)).seating).toEqual(seats(['1A', first], ['T1', second], ['1B', other], ['T2', last]));
  });
});
