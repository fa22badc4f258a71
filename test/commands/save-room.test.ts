import { produce } from 'immer';
import { expect, it } from 'vitest';
import { applySaveRoom, saveRoom } from '../../src/commands/save-room';
import { DrawnRoom, ownLayoutId } from '../../src/model/drawn-room';
import { OccasionId, type SeatId, seatId } from '../../src/model/ids';
import { type Occasion, takenSeats } from '../../src/model/occasion';
import type { Reception } from '../../src/model/reception';
import { dinnerHouse, li, photoOccasion, smallReception, smallRoom, wang, zhao } from '../laws/small-reception';

const bus = DrawnRoom.parse({
  ...smallRoom,
  id: 'bus',
  name: '中巴',
  furniture: [],
  vehicle: { body: 'bus', doors: [] },
});

const sitting = (id: string, layout: string, seats: Readonly<Record<string, string>>, more: Partial<Occasion> = {}): Occasion => ({
  ...photoOccasion,
  id: OccasionId.parse(id),
  title: id,
  layout,
  settings: {},
  attendees: Object.fromEntries(Object.values(seats).map((person) => [person, true])),
  seating: { X: seats as Record<SeatId, typeof li.id> },
  ...more,
});

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) => Object.fromEntries(things.map((one) => [one.id, one]));

const before: Reception = {
  ...smallReception,
  rooms: { [smallRoom.id]: smallRoom, [bus.id]: bus },
  occasions: byId([
    sitting('one', ownLayoutId(smallRoom), { A1: li.id, A2: wang.id, B1: zhao.id }, { locks: { [seatId('A1')]: true } }),
    sitting('two', ownLayoutId(smallRoom), { A2: li.id }, { chosen: { [seatId('A2')]: true } }),
    sitting('ride', ownLayoutId(bus), { A1: li.id }),
    sitting('column', 'vehicle/convoy', { 'V1.2C': wang.id, 'V2.A1': li.id }, { settings: { vehicles: 'sedan,own/bus' } }),
    sitting('other', 'ceremony/photo', { A1: li.id }),
  ]),
  houseConventions: byId([{ ...dinnerHouse, layout: ownLayoutId(smallRoom), order: { any: ['A2', 'A1', 'B1'].map(seatId) } }]),
};

const named = (room: DrawnRoom, names: Readonly<Record<string, string>>): DrawnRoom => ({
  ...room,
  seats: room.seats.map((seat) => ({ ...seat, id: seatId(names[seat.id] ?? seat.id) })),
});

function after(room: DrawnRoom, names: Readonly<Record<string, string>>): Reception {
  return produce(before, (draft) => {
    expect(applySaveRoom(draft, saveRoom(named(room, names), names as Record<SeatId, SeatId>))).toBeUndefined();
  });
}

const seatsIn = ({ occasions }: Reception, id: string) => Object.fromEntries(takenSeats(occasions[OccasionId.parse(id)] as Occasion));

it('lets everybody who sits in the room go with the seat that is called otherwise, also where two seats exchange their names', () => {
  const reception = after(smallRoom, { A1: 'A2', A2: 'A1', B1: 'Z9' });
  expect(seatsIn(reception, 'one')).toEqual({ A2: li.id, A1: wang.id, Z9: zhao.id });
  expect(seatsIn(reception, 'two')).toEqual({ A1: li.id });
  expect(reception.occasions[OccasionId.parse('one')]?.locks).toEqual({ A2: true });
  expect(reception.occasions[OccasionId.parse('two')]?.chosen).toEqual({ A1: true });
  expect(reception.houseConventions?.[dinnerHouse.id]?.order).toEqual({ any: ['A1', 'A2', 'Z9'] });
  expect(seatsIn(reception, 'other')).toEqual({ A1: li.id });
});

it('finds a vehicle by itself and in a column', () => {
  const reception = after(bus, { A1: '1A' });
  expect(seatsIn(reception, 'ride')).toEqual({ '1A': li.id });
  expect(seatsIn(reception, 'column')).toEqual({ 'V1.2C': wang.id, 'V2.1A': li.id });
  expect(seatsIn(reception, 'one')).toEqual(seatsIn(before, 'one'));
});
