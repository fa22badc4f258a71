import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../src/layouts';
import type { LayoutId } from '../../../src/layouts/layout';
import { ownLayout } from '../../../src/layouts/own';
import { SeatId } from '../../../src/model/ids';
import type { Settings } from '../../../src/model/occasion';
import { placeAboard } from '../../../src/protocol/conventions/place-aboard';
import { ownVan } from '../../layouts/own-vehicle';

function wheelIn(id: LayoutId, seat: string, settings: Settings = {}) {
  const layout = buildLayout(id, settings);
  if ('fault' in layout) throw new Error(`${id} has no such setting.`);
  const place = placeAboard(layout, SeatId.parse(seat));
  return place && (place.wheel ?? 'behind');
}

describe('a place aboard', () => {
  it.each([
    ['vehicle/sedan', ['1A', '1C', '2A'], {}, ['at', 'beside', 'behind']],
    ['vehicle/sedan', ['1A', '1C', '2A'], { wheel: 'right' }, ['beside', 'at', 'behind']],
    ['vehicle/convoy', ['V1.1A', 'V2.1C', 'V2.3B'], { vehicles: 'sedan,mpv-7' }, ['at', 'beside', 'behind']],
    ['vehicle/coach', ['0A', '0D', '1A'], {}, ['at', 'beside', 'behind']],
    ['vehicle/aircraft', ['1A'], {}, ['behind']],
    ['banquet/round', ['1'], {}, [undefined]],
    ['vehicle/sedan', ['9Z'], {}, [undefined]],
  ] as const)('of %s tells who drives: %s', (layout, seats, settings, places) =>
    expect(seats.map((seat) => wheelIn(layout, seat, settings))).toEqual(places),
  );

  it('of a vehicle drawn by hand tells who drives it, and nobody where nobody does', () => {
    const wheels = (room: typeof ownVan) => ['1A', '1B', '2A'].map((seat) => placeAboard(ownLayout(room), SeatId.parse(seat))?.wheel);
    expect(wheels(ownVan)).toEqual(['at', 'beside', undefined]);
    expect(wheels({ ...ownVan, vehicle: { body: 'van', doors: [] } })).toEqual([undefined, undefined, undefined]);
  });
});
