import { describe, expect, it } from 'vitest';
import { contains } from '../../src/geometry/rectangle';
import type { Shape } from '../../src/geometry/shape';
import { drawnVehicleFrom, isDrawableVehicle } from '../../src/layouts/drawn-vehicle-from';
import { buildLayout, templates } from '../../src/layouts/index';
import { layoutIn } from '../../src/layouts/layout-in';
import { ownLayout } from '../../src/layouts/own';
import { isFault } from '../../src/layouts/read-settings';
import { DrawnRoom, ownLayoutId, roomOf } from '../../src/model/drawn-room';
import { RoomId, seatId } from '../../src/model/ids';
import { honorOrderOf, isCovered } from '../../src/protocol/conventions/honor-order-of';
import { mirroredVan, ownVan } from './own-vehicle';

const flat = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));

describe('a vehicle drawn by hand', () => {
  it('is a vehicle like any other: its id says so, and the plan finds it again', () => {
    expect(ownLayoutId(ownVan)).toBe('vehicle/own/van');
    expect(roomOf({ van: ownVan }, 'vehicle/own/van')).toBe(ownVan);
    // Not under the name of a room.
    expect(roomOf({ van: ownVan }, 'own/van')).toBeUndefined();
  });

  it('has its rows from the front and its letters from the left', () => {
    expect(ownLayout(ownVan).seats.map(({ id, row, letter, of }) => `${id}:${row}${letter}/${of}`)).toEqual([
      '1A:1A/2',
      '1B:1B/2',
      '2A:2A/3',
      '2B:2B/3',
      '2C:2C/3',
      '3A:3A/3',
      '3B:3B/3',
      '3C:3C/3',
    ]);
  });

  it('has its wheel before whoever drives, and its doors where they were put', () => {
    const { own, frame, seats } = ownLayout(ownVan);
    expect(own).toMatchObject({ body: 'van', driver: '1A', doorSide: 'right', capacity: 7 });
    expect(ownLayout(mirroredVan).own?.doorSide).toBe('left');
    expect(seats.every(({ at }) => contains(frame, at))).toBe(true);
  });

  it('has its passengers get in by the door behind the front row, also where the wheel is on that side and the front has two doors', () => {
    const van = ownVan.vehicle;
    if (!van) throw new Error('A van is a vehicle.');
    const doors = [...van.doors, { side: 'right', kind: 'hinged', y: 1_560, width: 1_000 } as const];
    expect(ownLayout({ ...ownVan, vehicle: { ...van, doors, driver: seatId('1B') } }).own?.doorSide).toBe('right');
    expect(ownLayout({ ...ownVan, vehicle: { ...van, doors } }).own?.doorSide).toBe('right');
  });

  it.each(['car', 'van', 'bus'] as const)('is drawn as a %s of any size, with every number finite, and shut in a column', (body) => {
    for (const [width, depth] of [
      [1_500, 3_400],
      [1_980, 5_300],
      [2_550, 12_000],
    ] as const) {
      const vehicle: DrawnRoom = { ...ownVan, width, depth, vehicle: { ...ownVan.vehicle, body, doors: ownVan.vehicle?.doors ?? [] } };
      const shapes = flat(ownLayout(vehicle).furniture);
      expect(shapes.filter(({ kind }) => kind === 'path').length).toBeGreaterThan(12);
      expect(JSON.stringify(shapes)).not.toMatch(/NaN|Infinity|null/);
    }
  });

  it('drives in a column beside vehicles of the gallery', () => {
    const rooms = { van: ownVan };
    const layout = layoutIn(rooms, 'vehicle/convoy', { vehicles: 'sedan,own/van' });
    if (!layout || isFault(layout)) throw new Error(JSON.stringify(layout));
    expect(layout.vehicles?.map(({ layout: id }) => id)).toEqual(['vehicle/sedan', 'vehicle/own/van']);
    expect(layout.seats.filter(({ table }) => table === 'V2').map(({ id }) => id)).toContain('V2.3C');
    expect(layoutIn(rooms, 'vehicle/convoy', { vehicles: 'sedan,own/van' })).toBe(layout);
    expect(layoutIn(rooms, 'vehicle/convoy', { vehicles: 'own/lost' })).toMatchObject({ fault: 'notVehicles' });
  });
});

describe('a vehicle of the gallery to draw on', () => {
  it.each(templates.map(({ id }) => id).filter(isDrawableVehicle))('%s: every seat where it was, the same hand at the wheel', (id) => {
    for (const wheel of ['left', 'right']) {
      const layout = buildLayout(id, { wheel });
      if (isFault(layout)) throw new Error(JSON.stringify(layout));
      const honor = honorOrderOf(layout, 'cn-domestic', {});
      const steering = isCovered(honor) ? honor.roles.driver?.[0]?.seat : undefined;
      const room = DrawnRoom.parse(drawnVehicleFrom(layout, steering, RoomId.parse('copy'), '自家车', () => ''));
      const copy = ownLayout(room);
      expect(copy.seats.map(({ id: seat }) => seat)).toEqual(layout.seats.map(({ id: seat }) => seat));
      for (const [index, { at, facing, body }] of layout.seats.entries()) {
        const seat = copy.seats[index];
        expect(Math.abs((seat?.at.x ?? 0) - at.x)).toBeLessThan(1);
        expect(Math.abs((seat?.at.y ?? 0) - at.y)).toBeLessThan(1);
        expect([seat?.facing, seat?.body]).toEqual([facing, body]);
      }
      expect(copy.own?.driver).toBe(steering);
      expect(copy.own?.doorSide).toBe(wheel === 'left' ? 'right' : 'left');
    }
  });

  it('what flies, runs on rails or up and down is none', () => {
    for (const id of ['vehicle/aircraft', 'vehicle/train-bay', 'vehicle/lift', 'vehicle/convoy']) expect(isDrawableVehicle(id)).toBe(false);
  });
});
