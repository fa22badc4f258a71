import { buildLayout } from '../../src/layouts';
import type { Layout, LayoutId, LayoutSeat } from '../../src/layouts/layout';
import { isFault } from '../../src/layouts/read-settings';
import type { Settings } from '../../src/model/occasion';

/** The layout with these settings; a fault fails the test that asked. */
export function layoutWith(id: LayoutId, settings: Settings = {}): Layout {
  const layout = buildLayout(id, settings);
  if (isFault(layout)) throw new Error(`${id} ${JSON.stringify(settings)}: ${JSON.stringify(layout)}`);
  return layout;
}

export const seatIds = (id: LayoutId, settings: Settings = {}): string =>
  layoutWith(id, settings)
    .seats.map((seat) => seat.id)
    .join(' ');

export function seatOf(id: LayoutId, settings: Settings, seat: string): LayoutSeat {
  const found = layoutWith(id, settings).seats.find((each) => each.id === seat);
  if (!found) throw new Error(`${id} has no seat ${seat}.`);
  return found;
}
