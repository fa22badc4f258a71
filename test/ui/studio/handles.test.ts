import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touches } from '../../../src/geometry/rectangle';
import { DrawnRoom } from '../../../src/model/drawn-room';
import { freePlace } from '../../../src/ui/studio/free-place';
import {
  allHandles,
  boxAround,
  boxOf,
  type Handle,
  handleAt,
  handlesIn,
  moved,
  placedIn,
  removed,
  repeated,
  thingsAmong,
  together,
  turned,
} from '../../../src/ui/studio/handles';
import { roomOnPaper as room } from './room';

const some = fc.subarray([...allHandles(room)], { minLength: 1 });

describe('things in a room', () => {
  it('are found by a point, seats before the furniture under them', () => {
    expect(handleAt(room, { x: 5_000, y: 3_000 })).toBe('piece:0');
    expect(handleAt(room, { x: 2_000, y: 5_000 })).toBe('seat:S1');
    expect(handleAt(room, { x: 9_900, y: 100 })).toBeUndefined();
  });

  it('are framed by a rectangle that touches them', () => {
    expect(handlesIn(room, { x: 1_500, y: 4_500, width: 2_000, height: 1_000 })).toEqual(['seat:S1', 'seat:S2']);
  });

  it('of one table go together', () => {
    expect(together(room, ['seat:T1.1'])).toEqual(['piece:2', 'seat:T1.1', 'seat:T1.2']);
    expect(together(room, ['seat:S1'])).toEqual(['seat:S1']);
  });

  it('a table is one thing with all that belongs to it', () => {
    expect(thingsAmong(room, together(room, ['seat:T1.1'])).length).toBe(1);
    // A table and a column, three chairs, and the table with its two.
    expect(thingsAmong(room, allHandles(room)).length).toBe(6);
  });

  it('move there and back, and nothing else moves', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), (handles, dx, dy) => {
        const there = moved(room, handles, dx, dy);
        expect(moved(there, handles, -dx, -dy)).toEqual(room);
        const others = allHandles(room).filter((handle) => !handles.includes(handle));
        expect(others.map((handle) => boxOf(there, handle))).toEqual(others.map((handle) => boxOf(room, handle)));
      }),
    );
  });

  it('stand as before after four quarter turns, to a tenth of a millimeter', () => {
    fc.assert(
      fc.property(some, (handles: readonly Handle[]) => {
        const round = [0, 1, 2, 3].reduce((now) => turned(now, handles, 90), room);
        for (const [index, seat] of round.seats.entries()) {
          expect(seat.facing).toBe(room.seats[index]?.facing);
          expect(Math.abs(seat.x - (room.seats[index]?.x ?? 0))).toBeLessThan(1);
          expect(Math.abs(seat.y - (room.seats[index]?.y ?? 0))).toBeLessThan(1);
        }
      }),
    );
  });

  it('are gone when removed, but a room keeps a seat', () => {
    expect(removed(room, ['seat:S1', 'piece:0']).seats.map(({ id }) => id)).toEqual(['S2', 'S3', 'T1.1', 'T1.2']);
    expect(removed(room, allHandles(room)).seats).toHaveLength(1);
  });

  it('keep their numbers behind the number of a new table, and a lone chair takes the next', () => {
    const table = placedIn(room, room.seats.slice(3), room.furniture.slice(2));
    expect(table.room.seats.slice(5).map(({ id }) => id)).toEqual(['T2.1', 'T2.2']);
    expect(table.room.furniture.at(-1)).toMatchObject({ group: 'T2' });
    expect(placedIn(room, room.seats.slice(0, 1), []).room.seats.at(-1)?.id).toBe('S4');
  });

  it('several tables repeated at once are as many tables, and lone chairs stay alone', () => {
    const two = repeated(room, together(room, ['seat:T1.1']), 3_000, 0, 1).room;
    const both = ['seat:T1.1', 'seat:T2.1', 'seat:S1', 'seat:S2'] as const;
    const full = repeated(two, together(two, both), 0, 4_000, 1).room;
    expect(full.seats.slice(two.seats.length).map(({ id }) => id)).toEqual(['S4', 'S5', 'T3.1', 'T3.2', 'T4.1', 'T4.2']);
    expect(full.furniture.slice(two.furniture.length).map(({ group }) => group)).toEqual(['T3', 'T4']);
    expect(DrawnRoom.safeParse(full).success).toBe(true);
  });

  it('repeat at equal steps into a room that a plan can hold', () => {
    const { room: full } = repeated(room, together(room, ['seat:T1.1']), 1_500, 0, 3);
    expect(full.seats.filter(({ id }) => id.endsWith('.1')).map(({ x }) => x)).toEqual([8_000, 9_500, 11_000, 12_500]);
    expect(DrawnRoom.safeParse(full).success).toBe(true);
  });

  it('find a place clear of everything that stands', () => {
    const size = { width: 1_500, height: 1_500 };
    const { x, y } = freePlace(room, size);
    const box = { x: x - 750, y: y - 750, ...size };
    expect(handlesIn(room, box)).toEqual([]);
    expect(boxAround(room, allHandles(room))).toBeDefined();
  });

  // All that is not the strip along the wall of the door is taken.
  it.each([
    { wall: undefined, leaf: { x: 4_000, y: 6_000 }, full: { x: 0, y: 0, width: 10_000, height: 5_600 } },
    { wall: 'top', leaf: { x: 4_000, y: 0 }, full: { x: 0, y: 2_400, width: 10_000, height: 5_600 } },
    { wall: 'left', leaf: { x: 0, y: 4_000 }, full: { x: 2_400, y: 0, width: 7_600, height: 8_000 } },
    { wall: 'right', leaf: { x: 8_000, y: 4_000 }, full: { x: 0, y: 0, width: 7_600, height: 8_000 } },
  ] as const)('and of a door (wall $wall), whose leaf needs the floor', ({ wall, leaf, full: { x: left, y: top, width, height } }) => {
    const middle = { x: left + width / 2, y: top + height / 2 };
    const crowded = DrawnRoom.parse({
      ...{ id: 'room', name: '一号厅', width: 10_000, depth: 8_000, door: { x: 5_000, width: 2_000, wall } },
      furniture: [{ kind: 'rectangle', ...middle, width, height }],
      seats: [{ id: 'S1', ...middle, facing: 0 }],
    });
    const { x, y } = freePlace(crowded, { width: 1_000, height: 1_000 });
    const box = { x: x - 500, y: y - 500, width: 1_000, height: 1_000 };
    expect(touches(box, { ...leaf, width: 2_000, height: 2_000 })).toBe(false);
    expect(handlesIn(crowded, box)).toEqual([]);
  });
});

describe('the doors of a vehicle', () => {
  const car = DrawnRoom.parse({
    id: 'car',
    name: '轿车',
    width: 1_900,
    depth: 5_000,
    furniture: [],
    seats: [{ id: '1A', x: 500, y: 2_000, facing: 0 }],
    vehicle: {
      body: 'car',
      doors: [
        { side: 'left', y: 2_000, width: 900, kind: 'hinged' },
        { side: 'right', y: 2_000, width: 900, kind: 'hinged' },
      ],
    },
  });
  const doors = (room: DrawnRoom) => room.vehicle?.doors.map(({ side, y }) => [side, y]);

  it('are taken hold of in the wall, and go along it', () => {
    expect(handleAt(car, { x: 1_880, y: 2_300 })).toBe('door:1');
    expect(doors(moved(car, ['door:1'], 40, 1_000))).toEqual([
      ['left', 2_000],
      ['right', 3_000],
    ]);
  });

  it('stay in the vehicle, and change sides when they are carried past its middle', () => {
    expect(doors(moved(car, ['door:0'], 1_200, 9_000))).toEqual([
      ['right', 4_550],
      ['right', 2_000],
    ]);
  });

  it('are taken out like anything else, and nothing else with them', () =>
    expect(removed(car, ['door:0'])).toEqual({ ...car, vehicle: { ...car.vehicle, doors: car.vehicle?.doors.slice(1) } }));
});
