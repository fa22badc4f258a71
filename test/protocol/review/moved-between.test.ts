import { describe, expect, it } from 'vitest';
import { PersonId, seatId } from '../../../src/model/ids';
import type { Occasion } from '../../../src/model/occasion';
import { movedBetween } from '../../../src/protocol/review/moved-between';
import { contextOf } from '../rules/contexts';
import { talks } from '../rules/rooms';

const { occasion } = contextOf({ room: talks, people: 'G1 G2 H1 H2', sit: 'N3=G1 N4=G2 S3=H1 S4=H2' });
const [g1, g2] = [occasion.seating.N?.[seatId('N3')], occasion.seating.N?.[seatId('N4')]];
const told = (is: Occasion) => {
  const { seats, people } = movedBetween(occasion, is);
  return [[...seats].sort(), [...people].sort()];
};

describe('what lies between two plans', () => {
  it('is nothing between a plan and itself', () => expect(told(occasion)).toEqual([[], []]));

  it('is both seats and both people of an exchange, and no other seat of the block', () => {
    if (!g1 || !g2) throw new Error('Two guests sit.');
    const seating = { ...occasion.seating, N: { ...occasion.seating.N, [seatId('N3')]: g2, [seatId('N4')]: g1 } };
    expect(told({ ...occasion, seating })).toEqual([['N3', 'N4'], [g1, g2].sort()]);
  });

  it('is the seats of a block that is gone, and of one that is new', () => {
    const { N: _, ...seating } = occasion.seating;
    const stranger = PersonId.parse('new');
    expect(told({ ...occasion, seating: { ...seating, Z: { [seatId('Z1')]: stranger } } })).toEqual([
      ['N3', 'N4', 'Z1'],
      [...(g1 ? [g1] : []), ...(g2 ? [g2] : []), stranger].sort(),
    ]);
  });

  it('is the seat alone where only a lock or a choice differs', () => {
    expect(told({ ...occasion, locks: { [seatId('N3')]: true } })).toEqual([['N3'], []]);
    expect(told({ ...occasion, chosen: { [seatId('S4')]: true } })).toEqual([['S4'], []]);
  });
});
