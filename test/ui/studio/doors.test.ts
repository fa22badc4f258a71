import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorsOf, wallRuns } from '../../../src/layouts/walls';
import { DrawnRoom } from '../../../src/model/drawn-room';
import { anotherDoor, doorsIn, withDoors } from '../../../src/ui/studio/doors';
import { type Handle, handleAt, moved, removed, turned } from '../../../src/ui/studio/handles';
import { advance, resting } from '../../../src/ui/studio/pencil';
import { drawn, sketchOf, takenBack, takingHold } from '../../../src/ui/studio/sketch';
import { snapped } from '../../../src/ui/studio/snap';
import { roomOnPaper as room } from './room';

describe('the doors of a room', () => {
  const two = withDoors(room, [...doorsIn(room), anotherDoor(room)]);

  it('gives a new door a wall of its own, in its middle', () => {
    expect(two.otherDoors).toEqual([{ x: 4_000, width: 1_500, wall: 'left' }]);
    expect(anotherDoor(two)).toEqual({ x: 4_000, width: 1_500, wall: 'right' });
    expect(DrawnRoom.parse(two)).toEqual(two);
  });

  it('makes another one the entrance, and keeps the old one as a door', () => {
    const [entrance, side] = doorsIn(two);
    if (!entrance || !side) throw new Error('Two doors were drawn.');
    const marked = withDoors(two, [side, entrance]);
    expect(marked.door).toEqual(side);
    expect(marked.otherDoors).toEqual([entrance]);
    expect(doorsOf(marked).map(({ entrance: counts, turn }) => [counts, turn])).toEqual([
      [true, 90],
      [false, 0],
    ]);
  });

  it('without its last door has none', () => expect(withDoors(two, [])).not.toHaveProperty('door'));

  it('opens the walls where the doors are', () => {
    const length = (room: DrawnRoom) =>
      wallRuns(room).reduce((sum, [from, to]) => sum + Math.abs(to.x - from.x) + Math.abs(to.y - from.y), 0);
    expect(length(withDoors(room, []))).toBe(36_000);
    expect(length(two)).toBe(36_000 - 3_000);
  });
});

describe('a doorway taken by the hand', () => {
  const held: readonly Handle[] = ['doorway:0'];
  const drop = (dx: number, dy: number, step = 0, reach = 0) => {
    const snap = snapped(room, held, dx, dy, step, reach);
    return { door: moved(room, held, snap.dx, snap.dy).door, guides: snap.guides };
  };

  it('is found in its wall, under whatever stands there', () => {
    expect(handleAt(room, { x: 5_700, y: 7_900 })).toBe('doorway:0');
    expect(handleAt(room, { x: 5_900, y: 7_900 })).toBeUndefined();
    const blocked = { ...room, seats: room.seats.map((seat) => (seat.id === 'S1' ? { ...seat, x: 5_700, y: 7_900 } : seat)) };
    expect(handleAt(blocked, { x: 5_700, y: 7_900 })).toBe('seat:S1');
  });

  it('goes along its wall and no further than the corner', () => {
    expect(drop(-1_200, 90).door).toEqual({ x: 3_800, width: 1_500 });
    expect(drop(4_800, 0).door).toEqual({ x: 9_250, width: 1_500 });
  });

  it('goes into the wall to which it is carried', () => {
    expect(drop(-4_900, -3_000).door).toEqual({ x: 5_000, width: 1_500, wall: 'left' });
    expect(drop(300, -7_500).door).toEqual({ x: 5_300, width: 1_500, wall: 'top' });
  });

  it('holds to the middle of what stands in the room, and the line is shown along the wall only', () => {
    const { door, guides } = drop(-1_990, 20, 0, 60);
    expect(door?.x).toBe(3_000);
    expect(guides).toEqual([{ axis: 'x', at: 3_000 }]);
  });

  it('keeps to the grid where nothing is near', () => expect(drop(-1_330, 0, 100, 10).door?.x).toBe(3_700));

  it('stays in a wall, and whole in the room, wherever it is carried', () => {
    const far = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(far, far, fc.constantFrom(0, 50, 500), fc.constantFrom(0, 200), (dx, dy, step, reach) => {
        const { door } = drop(dx, dy, step, reach);
        if (!door) throw new Error('A door that is carried is still there.');
        const length = door.wall === 'left' || door.wall === 'right' ? room.depth : room.width;
        expect(door.x).toBeGreaterThanOrEqual(750);
        expect(door.x).toBeLessThanOrEqual(length - 750);
        expect(DrawnRoom.safeParse({ ...room, door }).success).toBe(true);
      }),
    );
  });

  it('stays where it is while what stands in the room is moved or turned with it', () => {
    const all: readonly Handle[] = ['doorway:0', 'seat:S1'];
    expect(moved(room, all, 300, -400).door).toEqual(room.door);
    expect(turned(room, all, 90).door).toEqual(room.door);
  });

  it('is taken out by itself', () => expect(removed(room, held)).toEqual(withDoors(room, [])));

  it('is carried by press, move and release, and one step back brings it where it was', () => {
    const press = advance(resting, { type: 'press', point: { x: 5_000, y: 8_000 }, on: 'doorway:0', adding: false }, []);
    expect(press.wishes).toEqual([{ wish: 'hold', handle: 'doorway:0', adding: false }]);
    const away = advance(press.pencil, { type: 'move', point: { x: 7_000, y: 7_900 }, reach: 40 }, held);
    const done = advance(away.pencil, { type: 'release' }, held);
    expect(done).toEqual({ pencil: resting, wishes: [{ wish: 'move', dx: 2_000, dy: -100 }] });
    const sketch = drawn(takingHold(sketchOf(room), held), moved(room, held, 2_000, -100));
    expect(sketch.room.door?.x).toBe(7_000);
    expect(takenBack(sketch).room).toBe(room);
    expect(advance(away.pencil, { type: 'cancel' }, held)).toEqual({ pencil: resting, wishes: [] });
  });
});
