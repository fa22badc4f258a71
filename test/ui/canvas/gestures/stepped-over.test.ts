import { describe, expect, it } from 'vitest';
import { PersonId, type SeatId, seatId } from '../../../../src/model/ids';
import { dropMoves, type Floor } from '../../../../src/ui/canvas/gestures/drop-moves';
import { steppedOver } from '../../../../src/ui/canvas/gestures/stepped-over';

const row = ['N1', 'N2', 'N3', 'N4', 'N5'].map(seatId);
const person = (name: string) => PersonId.parse(name);

/** One row in the order of honor, a letter per seat, `-` for an empty one; a capital sits on a locked seat. */
function floorOf(sitters: string): Floor {
  const at = new Map(row.flatMap((seat, index) => (sitters[index] === '-' ? [] : [[seat, person(sitters[index] ?? '')] as const])));
  const seatOf = new Map([...at].map(([seat, who]) => [who, seat]));
  return {
    occupant: (seat) => at.get(seat),
    seatOf: (who) => seatOf.get(who),
    locked: (seat) => /[A-Z]/.test(at.get(seat) ?? ''),
    rowOf: () => row,
    ladderOf: () => row,
    seatsOf: () => row,
    seatsAt: () => row,
    tableOf: () => 'N',
  };
}

function past(sitters: string, who: string, onto: string): readonly SeatId[] {
  const floor = floorOf(sitters);
  const from = floor.seatOf(person(who));
  const wish = { wish: 'seat', person: person(who), onto: seatId(onto), ...(from ? { from } : {}) } as const;
  return steppedOver(dropMoves(wish, floor, 'insert'), floor);
}

describe('顺延 past locked seats', () => {
  it('names the one between two who come out as if they changed places', () => expect(past('aBc--', 'c', 'N1')).toEqual(['N2']));
  it('names every one of them', () => expect(past('aBcDe', 'e', 'N1')).toEqual(['N2', 'N4']));
  it('says nothing of those beyond', () => expect(past('abcD-', 'c', 'N1')).toEqual([]));
  it('says nothing where nobody moves', () => expect(past('aB---', 'a', 'N2')).toEqual([]));
});
