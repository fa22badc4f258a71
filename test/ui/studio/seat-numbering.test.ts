import { describe, expect, it } from 'vitest';
import { seatId } from '../../../src/model/ids';
import { seatHandle } from '../../../src/ui/studio/handles';
import { isNumbered, numbered } from '../../../src/ui/studio/seat-numbering';
import { ownVan } from '../../layouts/own-vehicle';
import { roomOnPaper } from './room';

const mixed = {
  ...ownVan,
  seats: ownVan.seats.map((seat, index) => ({ ...seat, id: seatId(`S${ownVan.seats.length - index}`) })),
  vehicle: { body: 'van' as const, doors: [], driver: seatId('S8') },
};

describe('the seats of a vehicle', () => {
  it('are called by their row from the front and their place from the left', () => {
    const { room } = numbered(mixed, []);
    expect(room.seats.map(({ id }) => id)).toEqual(ownVan.seats.map(({ id }) => id));
    expect([isNumbered(mixed), isNumbered(room)]).toEqual([false, true]);
  });

  it('stay held under their new names, and whoever drives goes on driving', () => {
    const { room, held } = numbered(mixed, [seatHandle('S8'), 'piece:0']);
    expect(held).toEqual([seatHandle('1A'), 'piece:0']);
    expect(room.vehicle?.driver).toBe('1A');
  });

  it('of a room keep the names that they have', () => {
    expect(numbered(roomOnPaper, []).room).toBe(roomOnPaper);
  });
});
