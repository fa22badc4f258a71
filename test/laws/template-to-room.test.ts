import { describe, expect, it } from 'vitest';
import { isDrawableVehicle } from '../../src/layouts/drawn-vehicle-from';
import { templates } from '../../src/layouts/index';
import { type LayoutId, sceneOf } from '../../src/layouts/layout';
import { type DrawnRoom, ownLayoutId } from '../../src/model/drawn-room';
import { blockOf, OccasionId, type PersonId, ReceptionId, RoomId, type SeatId } from '../../src/model/ids';
import { type Occasion, takenSeats } from '../../src/model/occasion';
import { emptyReception, type Reception } from '../../src/model/reception';
import { reviewOccasion } from '../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import { roomFrom } from '../../src/ui/app-engine/rooming';
import { moved, seatHandle, together } from '../../src/ui/studio/handles';
import { drawn, sketchOf } from '../../src/ui/studio/sketch';
import { person } from './small-reception';

const id = OccasionId.parse('o');

function contextOf(reception: Reception, occasion: Occasion): OccasionContext {
  const context = stageOf(reception, occasion);
  if (isStageFault(context)) throw new Error(JSON.stringify(context));
  return context;
}

/** Every seat of the template taken by somebody whom its convention wants there. */
function fullHouse(layout: LayoutId, convention: Occasion['convention']) {
  const empty: Occasion = {
    id,
    title: '场次',
    layout,
    settings: {},
    convention,
    given: {},
    attendees: {},
    seating: {},
    locks: {},
    chosen: {},
  };
  const bare = { ...emptyReception(ReceptionId.parse('r'), '接待'), occasions: { [id]: empty }, programme: [id] };
  const { honor } = contextOf(bare, empty);
  const taken = new Set<SeatId>();
  const sitting = [
    ...(['guest', 'host', 'any'] as const).flatMap((order) =>
      (honor?.order[order] ?? []).map(({ seat }, index) => ({
        seat,
        role: 'member' as const,
        party: order === 'any' ? (index % 2 ? ('host' as const) : ('guest' as const)) : order,
      })),
    ),
    ...Object.entries(honor?.roles ?? {}).flatMap(([role, seats]) =>
      (seats ?? []).map(({ seat, party = 'host' as const }) => ({ seat, party, role: role as 'driver' })),
    ),
  ].filter(({ seat }) => !taken.has(seat) && taken.add(seat));
  const people = sitting.map(({ party, role }, index) =>
    person(`p${index}`, { party, role, ...(role === 'member' ? { officialOrder: index + 1 } : {}) }),
  );
  const seating: Record<string, Record<SeatId, PersonId>> = {};
  for (const [index, { seat }] of sitting.entries()) {
    const one = people[index];
    if (one) seating[blockOf(seat)] = { ...seating[blockOf(seat)], [seat]: one.id };
  }
  const occasion: Occasion = { ...empty, seating, attendees: Object.fromEntries(people.map((one) => [one.id, true as const])) };
  const reception: Reception = {
    ...bare,
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    occasions: { [id]: occasion },
  };
  return { reception, occasion };
}

function inRoom(reception: Reception, occasion: Occasion, room: DrawnRoom) {
  const own: Occasion = { ...occasion, layout: ownLayoutId(room), settings: {} };
  return { own, context: contextOf({ ...reception, rooms: { [room.id]: room }, occasions: { [id]: own } }, own) };
}

const drawable = templates.map((template) => template.id).filter((each) => sceneOf(each) !== 'vehicle' || isDrawableVehicle(each));

describe.each(drawable)('%s turned into a drawing of one’s own', (layout) => {
  it.each(['cn-domestic', 'cn-foreign', 'intl'] as const)(
    'under %s keeps everybody, every rank and every reason, and adds no finding',
    (convention) => {
      const { reception, occasion } = fullHouse(layout, convention);
      const before = contextOf(reception, occasion);
      if (!before.honor) return;
      const room = roomFrom(before, RoomId.parse('room'), '厅', (key) => key);
      const { own, context: after } = inRoom(reception, occasion, room);
      const seats = new Set(after.layout.seats.map(({ id: seat }) => seat));
      expect(takenSeats(own).filter(([seat]) => !seats.has(seat))).toEqual([]);
      for (const party of ['guest', 'host'] as const)
        expect(after.ladder(party).map(({ seat, rank }) => [seat, rank])).toEqual(
          before.ladder(party).map(({ seat, rank }) => [seat, rank]),
        );
      expect(after.honor?.order).toEqual(before.honor.order);
      expect(after.honor?.roles).toEqual(before.honor.roles);
      const found = (context: OccasionContext) =>
        reviewOccasion(context).map(({ rule, people, seats: where }) => JSON.stringify([rule, people.toSorted(), where.toSorted()]));
      const known = new Set(found(before));
      expect(found(after).filter((finding) => !known.has(finding))).toEqual([]);
    },
  );
});

describe('a seat moved in such a drawing', () => {
  it('is ranked with all the others by what is drawn from then on; a table without seats changes nothing', () => {
    const { reception, occasion } = fullHouse('meeting/round', 'cn-foreign');
    const before = contextOf(reception, occasion);
    const room = roomFrom(before, RoomId.parse('room'), '厅', (key) => key);
    const [seat] = room.seats;
    if (!seat) throw new Error('A round table has seats.');
    const sketch = sketchOf(room);
    const furnished = { ...room, furniture: room.furniture.slice(1) };
    expect(drawn(sketch, furnished).room.like).toEqual(room.like);
    const marked = { ...room, seats: room.seats.map((one) => (one === seat ? { ...one, keptFor: 'interpreter' as const } : one)) };
    expect(drawn(sketch, marked).room.like).toBeUndefined();
    // A hand's breadth is nothing; further off, and in a file that says so of seats that stand elsewhere, the drawing counts.
    const movedBy = (by: number) => inRoom(reception, occasion, moved(room, [seatHandle(seat.id)], by, 0)).context.layout.like;
    expect([movedBy(150)?.id, movedBy(600)]).toEqual(['meeting/round', undefined]);
  });
});

describe('a table carried away in a drawn dining hall', () => {
  it('stays a table with its people, and the hall one of many tables', () => {
    const { reception, occasion } = fullHouse('banquet/hall', 'cn-foreign');
    const room = roomFrom(contextOf(reception, occasion), RoomId.parse('room'), '厅', (key) => key);
    const first = room.seats.find(({ id: seat }) => seat === 'T1.1');
    if (!first) throw new Error('A hall has a first table.');
    const table = together(room, [seatHandle(first.id)]);
    const { context } = inRoom(reception, occasion, moved(room, table, 0, 400));
    expect(context.layout.like).toBeUndefined();
    const before = contextOf(reception, occasion).layout.tables;
    expect(context.layout.tables.map(({ id: name, diameter }) => [name, diameter])).toEqual(
      before.map(({ id: name, diameter }) => [name, diameter]),
    );
    const shift = (name: string) =>
      (context.layout.tables.find((one) => one.id === name)?.at.y ?? 0) - (before.find((one) => one.id === name)?.at.y ?? 0);
    expect(shift('T1') - shift('T2')).toBeCloseTo(400, 0);
    expect(context.layout.seats.filter((seat) => seat.table === 'T1')).toHaveLength(10);
    expect(() => reviewOccasion(context)).not.toThrow();
  });
});
