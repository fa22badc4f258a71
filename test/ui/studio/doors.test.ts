import { describe, expect, it } from 'vitest';
import { doorsOf, wallRuns } from '../../../src/layouts/walls';
import { DrawnRoom } from '../../../src/model/drawn-room';
import { anotherDoor, doorsIn, withDoors } from '../../../src/ui/studio/doors';
import { roomOnPaper } from './room';

describe('the doors of a room', () => {
  const two = withDoors(roomOnPaper, [...doorsIn(roomOnPaper), anotherDoor(roomOnPaper)]);

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
    expect(length(withDoors(roomOnPaper, []))).toBe(36_000);
    expect(length(two)).toBe(36_000 - 3_000);
  });
});
