import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/geometry/shape';
import { drawnFrom } from '../../src/layouts/drawn-from';
import { templates } from '../../src/layouts/index';
import { type Layout, sceneOf } from '../../src/layouts/layout';
import { ownLayout } from '../../src/layouts/own';
import { DrawnRoom } from '../../src/model/drawn-room';
import { RoomId } from '../../src/model/ids';
import { smallRoom } from '../laws/small-reception';
import { layoutWith } from './layout-with';

const traitsOf = (room: DrawnRoom) =>
  Object.fromEntries(ownLayout(room).seats.map(({ id, side, row, place, of }) => [id, `${side} row ${row}, ${place} of ${of}`]));

/** Every shape of a drawing, those in groups too. */
const all = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? all(shape.shapes) : [shape]));

describe('a room drawn by hand', () => {
  it('is the same layout as long as it is the same room', () => {
    expect(ownLayout(smallRoom)).toBe(ownLayout(smallRoom));
    expect(ownLayout(smallRoom)).toMatchObject({ id: 'own/room-small', door: { at: { x: 2500, y: 4000 }, width: 1000 } });
  });

  it('reads rows and sides from the geometry', () => {
    expect(traitsOf(smallRoom)).toEqual({
      A1: '180/1 row 1, 1 of 3',
      A2: '180/1 row 1, 2 of 3',
      A3: '180/1 row 1, 3 of 3',
      L1: '90/1 row 1, 1 of 1',
      R1: '270/1 row 1, 1 of 1',
      B1: '0/1 row 1, 1 of 1',
    });
  });

  it('takes chairs behind for a second row, and chairs far off for another group', () => {
    const behind = DrawnRoom.parse({
      ...smallRoom,
      seats: [...smallRoom.seats, { id: 'A4', x: 2500, y: 0, facing: 180 }, { id: 'Z1', x: 2500, y: 9000, facing: 180 }],
    });
    expect(traitsOf(behind)).toMatchObject({ Z1: '180/1 row 1, 1 of 1', A2: '180/2 row 1, 2 of 3', A4: '180/2 row 2, 1 of 1' });
  });

  it('refuses two seats of one name, and drawings that are no path', () => {
    const twice = { ...smallRoom, seats: [...smallRoom.seats, ...smallRoom.seats] };
    expect(DrawnRoom.safeParse(twice).success).toBe(false);
    const outline = (d: string) => DrawnRoom.safeParse({ ...smallRoom, furniture: [{ kind: 'outline', x: 0, y: 0, d }] }).success;
    expect(outline('M0 0L10 -5.5Z')).toBe(true);
    expect(outline('"/><script>')).toBe(false);
  });
});

describe('a template turned into a room', () => {
  // A car is not a room; the app does not offer it.
  const rooms = templates.map(({ id }) => id).filter((id) => sceneOf(id) !== 'vehicle');

  it.each(rooms)('%s keeps every seat, its place and its looks', (id) => {
    const layout = layoutWith(id);
    const room = drawnFrom(layout, RoomId.parse('r'), '厅', (key) => key);
    expect(DrawnRoom.parse(JSON.parse(JSON.stringify(room)))).toEqual(room);
    const own = ownLayout(room);
    expect(own.seats.map((seat) => seat.id)).toEqual(layout.seats.map((seat) => seat.id));
    const [first] = layout.seats;
    const [same] = own.seats;
    for (const [index, seat] of own.seats.entries()) {
      const was = layout.seats[index];
      expect(seat.at.x - (same?.at.x ?? 0)).toBeCloseTo((was?.at.x ?? 0) - (first?.at.x ?? 0), 0);
      expect(seat.at.y - (same?.at.y ?? 0)).toBeCloseTo((was?.at.y ?? 0) - (first?.at.y ?? 0), 0);
      expect([seat.width, seat.depth]).toEqual([was?.width, was?.depth]);
    }
    expect(own.frame.width).toBeCloseTo(layout.frame.width, 0);
    expect(own.frame.height).toBeCloseTo(layout.frame.height, 0);
    // The first seat stands as far from the door, and from the edge of the drawing, as it did.
    if (layout.door) expect((own.door?.at.x ?? 0) - (same?.at.x ?? 0)).toBeCloseTo(layout.door.at.x - (first?.at.x ?? 0), 0);
    expect((same?.at.y ?? 0) - own.frame.y).toBeCloseTo((first?.at.y ?? 0) - layout.frame.y, 0);
  });

  it.each(rooms)('%s keeps its words, its flags, its doors and every line', (id) => {
    const layout = layoutWith(id);
    const own = ownLayout(drawnFrom(layout, RoomId.parse('r'), '厅', (key) => key));
    const wordsIn = ({ furniture }: Layout) =>
      all(furniture)
        .flatMap((shape) => (shape.kind === 'caption' ? [shape.key] : shape.kind === 'text' ? [shape.text] : []))
        .toSorted()
        .map((word) => (word === 'entrance' ? 'door' : word));
    expect(wordsIn(own).toSorted()).toEqual(wordsIn(layout).toSorted());
    expect(own.flags?.map(({ towards }) => towards)).toEqual(layout.flags?.map(({ towards }) => towards));
    const leaves = ({ furniture }: Layout) =>
      all(furniture).filter((shape) => shape.kind === 'path' && shape.stroke === 'ink-soft' && / 0 0 [01] /.test(shape.d)).length;
    if (layout.door) expect(leaves(own)).toBe(leaves(layout));
    // Walls are drawn run by run and floors anew; of everything else as many shapes as there were.
    const filled = ({ furniture }: Layout) => all(furniture).filter((shape) => 'fill' in shape && shape.fill === 'furniture').length;
    expect(filled(own)).toBe(filled(layout));
  });

  it('moves a table of a hall with everything on it, and a plant with its leaves', () => {
    const { furniture } = drawnFrom(layoutWith('banquet/hall'), RoomId.parse('r'), '厅', () => '');
    expect(furniture.filter(({ group }) => group === 'T1').length).toBeGreaterThan(3);
    const { furniture: squared } = drawnFrom(layoutWith('meeting/hollow-square'), RoomId.parse('r'), '厅', () => '');
    expect(squared.every(({ group }) => group !== undefined)).toBe(true);
  });

  it('keeps the tables on which people sit', () => {
    const kinds = (id: Parameters<typeof layoutWith>[0]) => drawnFrom(layoutWith(id), RoomId.parse('r'), '厅', (key) => key).furniture;
    expect(kinds('meeting/talks').some((piece) => piece.kind === 'rectangle')).toBe(true);
    expect(kinds('banquet/round').some((piece) => piece.kind === 'circle' || piece.kind === 'outline')).toBe(true);
  });
});
