import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../src/layouts';
import type { Layout, LayoutId } from '../../src/layouts/layout';
import { wayToSeat } from '../../src/layouts/way-to-seat';
import { seatId } from '../../src/model/ids';
import type { Settings } from '../../src/model/occasion';

function room(id: LayoutId, settings: Settings = {}): Layout {
  const layout = buildLayout(id, settings);
  if ('fault' in layout) throw new Error(layout.fault);
  return layout;
}
const way = (layout: Layout, seat: string) => wayToSeat(layout, seatId(seat));

describe('the way to a seat, from the door', () => {
  const talks = room('meeting/talks', { perSide: 11, behind: 3 });

  it.each([
    ['S8', { to: 'seat', line: 'back-to-door', place: { from: 'right', count: 2 } }],
    ['S6', { to: 'seat', line: 'back-to-door', place: { from: 'middle', count: 0 } }],
    ['N4', { to: 'seat', line: 'facing-door', place: { from: 'left', count: 2 } }],
    ['NB1', { to: 'seat', line: 'facing-door', row: 2, place: { from: 'left', count: 1 } }],
  ])('talks with the door below: %s', (seat, expected) => {
    expect(way(talks, seat)).toEqual(expected);
  });

  it('an even line has no middle seat: the two beside the middle are the first to each hand', () => {
    const even = room('meeting/talks', { perSide: 4 });
    expect(way(even, 'S2')).toMatchObject({ place: { from: 'left', count: 1 } });
    expect(way(even, 'S3')).toMatchObject({ place: { from: 'right', count: 1 } });
  });

  it('a line that leads into the room is counted from the door', () => {
    const u = room('meeting/u-shape', { head: 3, perSide: 4 });
    expect(way(u, 'W4')).toEqual({ to: 'seat', line: 'left', place: { from: 'door', count: 1 } });
    expect(way(u, 'E1')).toEqual({ to: 'seat', line: 'right', place: { from: 'door', count: 4 } });
  });

  it('in a hall it is the table that is looked for', () => {
    const hall = room('banquet/hall', { tables: 9, pattern: 'grid', seats: 10 });
    const first = hall.tables.reduce((left, right) =>
      right.at.y < left.at.y || (right.at.y === left.at.y && right.at.x < left.at.x) ? right : left,
    );
    expect(way(hall, `${first.id}.1`)).toEqual({ to: 'table', table: first.id, depth: 'far', across: 'left' });
  });

  it('of tables in one row only the hand is said', () => {
    expect(way(room('banquet/hall', { tables: 3, pattern: 'row' }), 'T1.1')).toEqual({ to: 'table', table: 'T1', across: 'left' });
  });

  it.each([
    ['1', { depth: 'far', across: 'middle' }],
    ['3', { depth: 'middle', across: 'right' }],
    ['6', { depth: 'near', across: 'middle' }],
    ['7', { depth: 'near', across: 'left' }],
  ] as const)('around one table, where everybody looks another way: %s', (seat, expected) => {
    expect(way(room('banquet/round', { seats: 10 }), seat)).toEqual({ to: 'spot', ...expected });
  });

  it('says nothing of a seat that is not there', () => {
    expect(way(talks, 'N99')).toBeUndefined();
  });
});

describe('the way to a place without a door, as those see it whom it faces', () => {
  it.each([
    ['meeting/rostrum', {}, '1B', { row: 1, rows: 1, place: { from: 'left', count: 2 } }],
    ['meeting/rostrum', {}, '1D', { row: 1, rows: 1, place: { from: 'middle', count: 0 } }],
    ['ceremony/photo', {}, '2H', { row: 2, rows: 2, place: { from: 'right', count: 4 } }],
    // Those who sign and those beside them are one line; whoever stands behind is the next, whatever the seat is called.
    ['ceremony/signing', {}, 'T1', { row: 1, rows: 2, place: { from: 'left', count: 1 } }],
    ['ceremony/signing', {}, 'A1', { row: 1, rows: 2, place: { from: 'left', count: 2 } }],
    ['ceremony/signing', {}, '1F', { row: 2, rows: 2, place: { from: 'right', count: 1 } }],
  ] as const)('%s %j %s', (id, settings, seat, expected) => {
    expect(way(room(id, settings), seat)).toEqual({ to: 'platform-seat', ...expected });
  });
});

describe('the way to a seat in a vehicle, looking ahead', () => {
  it.each([
    ['vehicle/sedan', '1C', { row: 1, rows: 2, across: 'right' }],
    ['vehicle/sedan', '2A', { row: 2, rows: 2, across: 'left' }],
    ['vehicle/sedan', '2B', { row: 2, rows: 2, across: 'middle' }],
    ['vehicle/van-7', '3A', { row: 3, rows: 3, across: 'left' }],
    ['vehicle/coaster', '1A', { row: 1, rows: 6, across: 'left' }],
    ['vehicle/coaster', '2B', { row: 2, rows: 6, across: 'left', beside: 'aisle' }],
    ['vehicle/coaster', '2C', { row: 2, rows: 6, across: 'right' }],
    // Rows are counted as the seats are called: the driver of a coach sits in front of the first.
    ['vehicle/coach', '0A', { row: 0, rows: 12, across: 'left' }],
    ['vehicle/coach', '1D', { row: 1, rows: 12, across: 'right', beside: 'window' }],
    ['vehicle/coach', '11C', { row: 11, rows: 12, across: 'middle' }],
    ['vehicle/train-bay', 'BW', { row: 1, rows: 2, across: 'left', backwards: true }],
    ['vehicle/train-bay', 'FA', { row: 2, rows: 2, across: 'right' }],
    ['vehicle/lift', 'B1', { row: 2, rows: 2, across: 'left', entered: true }],
  ] as const)('%s %s', (id, seat, expected) => {
    expect(way(room(id), seat)).toEqual({ to: 'vehicle-seat', ...expected });
  });

  it('in a column the vehicle comes first', () => {
    const convoy = room('vehicle/convoy', { vehicles: 'sedan,coaster' });
    expect(way(convoy, 'V2.3C')).toMatchObject({ to: 'vehicle-seat', vehicle: 2, row: 3, across: 'right' });
  });
});
