import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../../../src/commands/move-people';
import { PersonId, type SeatId, seatId } from '../../../../src/model/ids';
import { linkedMoves } from '../../../../src/protocol/arrange/explain/linked-moves';
import { movesBetween } from '../../../../src/protocol/arrange/problem';

const move = (person: string, from: string | null, to: string | null): Move => ({
  person: PersonId.parse(person),
  from: from === null ? null : seatId(from),
  to: to === null ? null : seatId(to),
});
const said = (moves: readonly Move[]) =>
  linkedMoves(moves).map(({ shape, moves: line }) => `${shape}: ${line.map(({ person }) => person).join(' ')}`);

describe('moves that hang together', () => {
  it('are a step onto an empty seat', () => expect(said([move('a', '1', '2')])).toEqual(['step: a']));
  it('are a chain that begins where a seat is empty', () =>
    expect(said([move('a', '1', '2'), move('b', '2', '3'), move('c', null, '1')])).toEqual(['chain: b a c']));
  it('are a cycle', () => expect(said([move('a', '1', '2'), move('b', '2', '1')])).toEqual(['cycle: a b']));
  it('may end with somebody without a seat', () => expect(said([move('a', '1', null), move('b', '2', '1')])).toEqual(['chain: a b']));
});

describe('law of linked moves', () => {
  it('every move is told once, and every line can be carried out by itself, step by step', () => {
    const plan = fc.shuffledSubarray(['1', '2', '3', '4', '5', '6', '7'], { minLength: 0, maxLength: 7 });
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const seated = (places: readonly string[]): Map<SeatId, PersonId> =>
          new Map(places.map((seat, index) => [seatId(seat), PersonId.parse(`p${index}`)]));
        const moves = movesBetween(seated(before), seated(after));
        const lines = linkedMoves(moves);
        expect(lines.flatMap(({ moves: line }) => line)).toHaveLength(moves.length);
        const now = seated(before);
        for (const { shape, moves: line } of lines) {
          if (shape === 'cycle') for (const { from } of line) if (from) now.delete(from);
          for (const { person, from, to } of line) {
            if (shape !== 'cycle' && from) now.delete(from);
            if (to) expect(now.has(to)).toBe(false);
            if (to) now.set(to, person);
          }
        }
        expect(new Map([...now].sort())).toEqual(new Map([...seated(after)].sort()));
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
