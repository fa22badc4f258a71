import { forward, ownRight } from '../geometry/facing';
import type { Point } from '../geometry/point';
import type { SeatId } from '../model/ids';
import { isVehicle } from '../model/scene';
import type { Layout, LayoutSeat } from './layout';

export type Across = 'left' | 'middle' | 'right';
export type Depth = 'near' | 'middle' | 'far';

/** Where a seat is, for whoever shows somebody the way: as seen from the door, or in a vehicle by those who look ahead. */
export type Way =
  /** `count` seats from the middle of the line, or from the door where the line leads into the room; `row` where there are several. */
  | {
      readonly to: 'seat';
      readonly line: 'facing-door' | 'back-to-door' | 'left' | 'right';
      readonly row?: number;
      readonly place?: { readonly from: 'middle' | 'left' | 'right' | 'door'; readonly count: number };
    }
  | { readonly to: 'table'; readonly table: string; readonly depth: Depth; readonly across: Across }
  /** `vehicle`: its place in the column. `row` counts from the front; `last` where it is the last of two. */
  | { readonly to: 'vehicle-seat'; readonly vehicle?: number; readonly row: number; readonly rows: number; readonly across: Across };

const lookingIn = { left: 90, top: 180, right: 270, bottom: 0 } as const;

/** Millimeters; what differs by less stands in one line. */
const slack = 200;

/** A third on each side, and the middle third. */
const third = (at: number, all: readonly number[]): -1 | 0 | 1 => {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (most - least < slack) return 0;
  const share = (at - least) / (most - least);
  return share < 1 / 3 ? -1 : share > 2 / 3 ? 1 : 0;
};
const acrossOf = (at: number, all: readonly number[]): Across => (['left', 'middle', 'right'] as const)[third(at, all) + 1] ?? 'middle';
const depthOf = (at: number, all: readonly number[]): Depth => (['near', 'middle', 'far'] as const)[third(at, all) + 1] ?? 'middle';

/** The two measures of a point for somebody who looks that way. */
const seenBy = (facing: number) => {
  const [ahead, right] = [forward(facing), ownRight(facing)];
  return ({ x, y }: Point) => ({ ahead: x * ahead.x + y * ahead.y, right: x * right.x + y * right.y });
};

function inVehicle({ seats, vehicles = [] }: Layout, own: LayoutSeat): Way {
  const riders = seats.filter(({ table }) => table === own.table);
  const rows = [...new Set(riders.map(({ row }) => row))].sort((left, right) => left - right);
  const across = acrossOf(
    own.at.x,
    riders.map(({ at }) => at.x),
  );
  const vehicle = vehicles.findIndex(({ id }) => id === own.table) + 1;
  return { to: 'vehicle-seat', ...(vehicle > 0 ? { vehicle } : {}), row: rows.indexOf(own.row) + 1, rows: rows.length, across };
}

/** In a line of seats; a seat that is alone on its side needs no count. */
function inLine(line: readonly LayoutSeat[], own: LayoutSeat, seen: ReturnType<typeof seenBy>): Extract<Way, { to: 'seat' }>['place'] {
  if (line.length === 1) return undefined;
  const at = line.map((seat) => seen(seat.at));
  const spread = (measure: 'ahead' | 'right') => Math.max(...at.map((one) => one[measure])) - Math.min(...at.map((one) => one[measure]));
  const leadsIn = spread('ahead') > spread('right');
  const measure = leadsIn ? 'ahead' : 'right';
  const sorted = [...line].sort((left, right) => seen(left.at)[measure] - seen(right.at)[measure]);
  const place = sorted.indexOf(own);
  if (leadsIn) return { from: 'door', count: place + 1 };
  const middle = (line.length - 1) / 2;
  if (place === middle) return { from: 'middle', count: 0 };
  return place > middle ? { from: 'right', count: Math.ceil(place - middle) } : { from: 'left', count: Math.ceil(middle - place) };
}

/** Undefined where its side has one row. The second row of a side has a letter of its own (`NB` behind `N`). */
function rowOf(own: LayoutSeat, seats: readonly LayoutSeat[]): number | undefined {
  const before = own.side.endsWith('B') ? own.side.slice(0, -1) : '';
  if (before !== '' && seats.some(({ side }) => side === before)) return 2;
  return seats.some(({ side, row }) => side === own.side && row !== own.row) ? own.row : undefined;
}

/** The way to a seat; undefined where nothing tells how one comes in. */
export function wayToSeat(layout: Layout, id: SeatId): Way | undefined {
  const { seats, tables, door } = layout;
  const own = seats.find((seat) => seat.id === id);
  if (!own) return undefined;
  if (isVehicle(layout.id) || layout.own) return inVehicle(layout, own);
  if (!door) return undefined;
  const entering = lookingIn[door.wall ?? 'bottom'];
  const seen = seenBy(entering);
  const table = tables.length > 1 ? tables.find((one) => one.id === own.table) : undefined;
  if (table) {
    const at = tables.map((one) => seen(one.at));
    const here = seen(table.at);
    const measures = (measure: 'ahead' | 'right') => at.map((one) => one[measure]);
    return {
      to: 'table',
      table: table.id,
      depth: depthOf(here.ahead, measures('ahead')),
      across: acrossOf(here.right, measures('right')),
    };
  }
  // At a round table everybody looks another way, so that there is no line to count in.
  const looks = new Set(seats.filter(({ side, row }) => side === own.side && row === own.row).map(({ facing }) => facing));
  const turned = (((own.facing - entering) % 360) + 360) % 360;
  const line = (
    [
      [0, 'back-to-door'],
      [90, 'left'],
      [180, 'facing-door'],
      [270, 'right'],
    ] as const
  ).find(([at]) => at === turned)?.[1];
  if (looks.size > 1 || !line) return undefined;
  const place = inLine(
    seats.filter(({ side, row }) => side === own.side && row === own.row),
    own,
    seen,
  );
  const row = rowOf(own, seats);
  return { to: 'seat', line, ...(row === undefined ? {} : { row }), ...(place ? { place } : {}) };
}
