import { describe, expect, it } from 'vitest';
import { buildLayout, templateOf } from '../../src/layouts';
import type { LayoutId } from '../../src/layouts/layout';
import { isFault } from '../../src/layouts/read-settings';
import drawings from '../fixtures/layouts/drawings.json' with { type: 'json' };

/** The fixture holds the seats of the worked drawings (look/layouts/geometry.json): x, y, facing. */
type Worked = {
  readonly drawing: string;
  readonly layout: string;
  readonly settings: Record<string, string>;
  readonly seats: Record<string, number[]>;
};
const tolerance = 2;

describe('seats stand where the worked drawings have them', () => {
  it.each(drawings as unknown as readonly Worked[])('$drawing', ({ layout: id, settings, seats }) => {
    const template = templateOf(id);
    if (!template) throw new Error(`No layout is called ${id}.`);
    const layout = buildLayout(id as LayoutId, settings);
    if (isFault(layout)) throw new Error(JSON.stringify(layout));
    expect(layout.seats.map((seat) => seat.id).sort()).toEqual(Object.keys(seats).sort());
    const astray = layout.seats.filter(({ id: seat, at, facing }) => {
      const [x = Number.NaN, y = Number.NaN, turn] = seats[seat] ?? [];
      return !(Math.abs(at.x - x) <= tolerance && Math.abs(at.y - y) <= tolerance && facing === turn);
    });
    expect(astray).toEqual([]);
  });
});
