import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnFrom } from '../../../src/layouts/drawn-from';
import { buildLayout } from '../../../src/layouts/index';
import type { Layout } from '../../../src/layouts/layout';
import { ownLayout } from '../../../src/layouts/own';
import { isFault } from '../../../src/layouts/read-settings';
import { DrawnRoom } from '../../../src/model/drawn-room';
import { HouseConvention } from '../../../src/model/house-convention';
import { OccasionId, PersonId, RoomId, seatId } from '../../../src/model/ids';
import { ConventionId, type Occasion } from '../../../src/model/occasion';
import type { Reception } from '../../../src/model/reception';
import { blocksOf } from '../../../src/protocol/arrange/problem';
import type { HonorOrder } from '../../../src/protocol/conventions/honor-order';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';
import { asMarked, drawnRoomScene, roomAuthority } from '../../../src/protocol/conventions/scenes/drawn-room';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { person, smallReception, smallRoom, talksHouse } from '../../laws/small-reception';

function honorOf(room: DrawnRoom, convention: ConventionId = 'cn-domestic'): HonorOrder {
  const answer = honorOrderOf(ownLayout(room), convention, {});
  if (!isCovered(answer)) throw new Error('Every convention ranks a room of one’s own.');
  return answer;
}
const said = (list: HonorOrder['ladder']['guest'] | undefined) => (list ?? []).map(({ seat, rank }) => `${seat}:${rank}`).join(' ');

describe('a room drawn by hand is ranked from its geometry', () => {
  it('facing the door, far from it, in the middle, then the hand of the convention', () => {
    expect(said(honorOf(smallRoom).order.any)).toBe('A2:1 A3:2 A1:3 R1:4 L1:5 B1:6');
    expect(said(honorOf(smallRoom, 'cn-foreign').order.any)).toBe('A2:1 A1:2 A3:3 L1:4 R1:5 B1:6');
  });

  it('by every convention, with a reason for every step, and none that claims to be stated', () => {
    for (const convention of ConventionId.options) {
      const { any = [] } = honorOf(smallRoom, convention).order;
      expect(any).toHaveLength(6);
      for (const { because } of any) {
        expect(because).not.toEqual([]);
        expect(because.filter(({ citation }) => citation.relation !== 'inspires')).toEqual([]);
      }
    }
  });

  it('keeps parties apart where the room marks their seats', () => {
    const marked = DrawnRoom.parse({
      ...smallRoom,
      seats: smallRoom.seats.map((seat) =>
        seat.id.startsWith('A') ? { ...seat, party: 'guest' } : seat.id === 'B1' ? seat : { ...seat, party: 'host' },
      ),
    });
    const honor = honorOf(marked);
    expect([said(honor.order.guest), said(honor.order.host), said(honor.order.any)]).toEqual(['A2:1 A3:2 A1:3', 'R1:1 L1:2', 'B1:1']);
    expect(said(honor.ladder.host)).toBe('R1:1 L1:2 B1:3');
  });

  it('leaves seats that are kept for people at work out of the order, by the word of whoever drew them', () => {
    const marked = DrawnRoom.parse({
      ...smallRoom,
      seats: smallRoom.seats.map((seat) => (seat.id === 'A3' ? { ...seat, keptFor: 'interpreter' } : seat)),
    });
    const honor = honorOf(marked);
    expect(said(honor.order.any)).toBe('A2:1 A1:2 R1:3 L1:4 B1:5');
    expect(honor.roles).toEqual({ interpreter: [{ seat: 'A3', because: [{ principle: 'kept-as-drawn', citation: asMarked }] }] });
  });

  it('without a door, by rows, middle and hand', () => {
    const { door: _, ...open } = smallRoom;
    expect(said(honorOf(open).order.any).split(' ')).toHaveLength(6);
  });

  it('by the entrance that is marked, whatever other doors there are', () => {
    const side = { x: 2_000, width: 1_000, wall: 'left' as const };
    const kitchen = DrawnRoom.parse({ ...smallRoom, otherDoors: [side] });
    expect(said(honorOf(kitchen).order.any)).toBe(said(honorOf(smallRoom).order.any));
    const marked = DrawnRoom.parse({ ...smallRoom, door: side, otherDoors: [smallRoom.door] });
    // R1 now looks to the entrance, L1 has its back to it.
    expect(said(honorOf(marked).order.any)).toMatch(/^R1:1 .* L1:6$/);
  });

  it('agrees with the template it was made from, where that is ranked by rows and hands', () => {
    const layout = buildLayout('meeting/rostrum', { rows: '7' });
    if (isFault(layout)) throw new Error('No rostrum.');
    const template = honorOrderOf(layout, 'cn-domestic', {});
    const own = honorOf(drawnFrom(layout, RoomId.parse('r'), '主席台', () => ''));
    expect(isCovered(template) && template.order.any?.map(({ seat }) => seat)).toEqual(own.order.any?.map(({ seat }) => seat));
  });
});

const chairs = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: 1, max: 16 }), y: fc.integer({ min: 1, max: 12 }), facing: fc.constantFrom(0, 90, 180, 270) }),
  { minLength: 2, maxLength: 14, selector: ({ x, y }) => `${x} ${y}` },
);
/** The room turned a quarter clockwise with everything in it: what was its bottom is its left. */
const turnedRoom = (room: DrawnRoom, wall: 'left' | 'top' | 'right'): DrawnRoom => {
  const quarter = ({ width, depth, door, seats, ...rest }: DrawnRoom): DrawnRoom => ({
    ...rest,
    width: depth,
    depth: width,
    ...(door ? { door } : {}),
    seats: seats.map((seat) => ({ ...seat, x: depth - seat.y, y: seat.x, facing: (seat.facing + 90) % 360 })),
  });
  const [once, twice, thrice] = [quarter(room), quarter(quarter(room)), quarter(quarter(quarter(room)))];
  const at = { left: once, top: twice, right: thrice }[wall];
  const [x, length] = [room.door?.x ?? 0, room.width];
  return DrawnRoom.parse({ ...at, door: { width: 1_000, wall, x: wall === 'left' ? x : length - x } });
};

describe('a room that is turned on the sheet', () => {
  it.each(['left', 'top', 'right'] as const)('ranks its seats the same from an entrance at the %s', (wall) => {
    for (const convention of ['cn-domestic', 'cn-foreign'] as const) {
      expect(said(honorOf(turnedRoom(smallRoom, wall), convention).order.any)).toBe(said(honorOf(smallRoom, convention).order.any));
    }
  });
});

const width = 8500;
const roomWith = (seats: readonly { readonly x: number; readonly y: number; readonly facing: number }[]): DrawnRoom =>
  DrawnRoom.parse({
    ...smallRoom,
    width,
    depth: 7000,
    door: { x: 3000, width: 900 },
    seats: seats.map((seat, index) => ({ id: `S${index + 1}`, x: seat.x * 500, y: seat.y * 500, facing: seat.facing })),
  });
const mirrored = (room: DrawnRoom): DrawnRoom => ({
  ...room,
  ...(room.door ? { door: { ...room.door, x: width - room.door.x } } : {}),
  seats: room.seats.map((seat) => ({ ...seat, x: width - seat.x, facing: (360 - seat.facing) % 360 })),
});
function ranksBy(layout: Layout, hand: 'left' | 'right'): string {
  const answer = drawnRoomScene({ ...roomAuthority('cn-domestic'), hand })({
    layout,
    seats: layout.seats,
    given: () => '',
    vehicles: {},
    convention: 'cn-domestic',
  });
  return (answer?.order.any ?? []).map(({ seat, tied }) => `${tied ? '=' : '>'}${seat}`).join(' ');
}

describe('laws of drawn rooms', () => {
  it('a mirrored room under the other hand has the mirrored order', () => {
    let compared = 0;
    fc.assert(
      fc.property(chairs, (seats) => {
        const room = roomWith(seats);
        // Seats that are level keep the order in which they were drawn: only what is ranked is compared.
        const one = ranksBy(ownLayout(room), 'left');
        if (one.includes('=')) return;
        compared += 1;
        expect(ranksBy(ownLayout(mirrored(room)), 'right')).toBe(one);
      }),
      { numRuns: 300, seed: 5 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('every seat ranks once, whatever the room', () => {
    fc.assert(
      fc.property(chairs, fc.constantFrom(...ConventionId.options), (seats, convention) => {
        const room = roomWith(seats);
        const ranked = (honorOf(room, convention).order.any ?? []).map(({ seat }) => seat);
        expect([...ranked].sort()).toEqual(room.seats.map(({ id }) => id).sort());
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});

describe('an occasion in a room of one’s own', () => {
  const people = ['甲', '乙', '丙'].map((name, index) => person(name, { officialOrder: index + 1 }));
  const occasion: Occasion = {
    id: OccasionId.parse('o'),
    title: '会见',
    layout: 'own/room-small',
    settings: {},
    convention: 'cn-domestic',
    given: {},
    attendees: Object.fromEntries(people.map(({ id }) => [id, true as const])),
    seating: blocksOf(
      new Map(
        [
          ['B1', '甲'],
          ['R1', '乙'],
          ['A2', '丙'],
        ].map(([seat = '', who = '']) => [seatId(seat), PersonId.parse(who)]),
      ),
    ),
    locks: {},
    chosen: {},
  };
  const reception: Reception = {
    ...smallReception,
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    occasions: { [occasion.id]: occasion },
    programme: [occasion.id],
    waivers: {},
  };
  function findings(of: Reception, at: Occasion) {
    const stage = stageOf(of, at);
    if (isStageFault(stage)) throw new Error(JSON.stringify(stage));
    return reviewOccasion(stage);
  }

  it('is judged, and never harder than as a departure: nothing is stated of this room', () => {
    const found = findings(reception, occasion);
    expect(found.map(({ rule }) => rule)).toContain('senior-takes-better-seat');
    expect(found.filter(({ severity }) => severity === 'breach')).toEqual([]);
  });

  it('is judged by the office’s word where the office has corrected the order', () => {
    const house = HouseConvention.parse({
      ...talksHouse,
      id: 'own-order',
      name: '小会客室',
      layout: 'own/room-small',
      base: 'cn-domestic',
      order: { any: ['B1', 'R1', 'A2'] },
    });
    const by = { ...reception, houseConventions: { ...reception.houseConventions, [house.id]: house } };
    expect(findings(by, { ...occasion, house: house.id }).map(({ rule }) => rule)).not.toContain('senior-takes-better-seat');
    const other = HouseConvention.parse({ ...house, order: { any: ['A2', 'R1', 'B1'] } });
    const wrong = findings({ ...reception, houseConventions: { [other.id]: other } }, { ...occasion, house: other.id });
    expect(wrong.find(({ rule }) => rule === 'senior-takes-better-seat')).toMatchObject({ severity: 'breach' });
  });

  it('says plainly when the room is not in the plan', () => {
    expect(stageOf({ ...reception, rooms: {} }, occasion)).toMatchObject({ fault: 'unknownLayout', key: 'own/room-small' });
  });
});
