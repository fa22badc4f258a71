import { forward, ownRight } from '../geometry/facing';
import type { Point } from '../geometry/point';
import type { SeatId } from '../model/ids';
import { isVehicle } from '../model/scene';
import type { Layout, LayoutSeat } from './layout';

export type Across = 'left' | 'middle' | 'right';
export type Depth = 'near' | 'middle' | 'far';

/** So many seats from the middle of a line, or from the door where the line leads into the room. */
export type PlaceInLine = { readonly from: 'middle' | 'left' | 'right' | 'door'; readonly count: number };

/** Where a seat is, for whoever shows somebody the way: from the door, from the front where there is none, in a vehicle looking ahead. */
export type Way =
  /** `row` where there are several. */
  | {
      readonly to: 'seat';
      readonly line: 'facing-door' | 'back-to-door' | 'left' | 'right';
      readonly row?: number;
      readonly place?: PlaceInLine;
    }
  /** On a platform, in a photo: as those see it whom it faces. `row` 1 is next to them. */
  | { readonly to: 'platform-seat'; readonly row: number; readonly rows: number; readonly place?: PlaceInLine }
  /** `depth` where there are tables behind one another. */
  | { readonly to: 'table'; readonly table: string; readonly depth?: Depth; readonly across: Across }
  /** Around one table, where everybody looks another way. */
  | { readonly to: 'spot'; readonly depth: Depth; readonly across: Across }
  | VehicleSeat;

export type VehicleSeat = {
  readonly to: 'vehicle-seat';
  /** Its place in the column. */
  readonly vehicle?: number;
  /** As the seat says it, 0 beside the driver of a coach; else counted from the front. */
  readonly row: number;
  readonly rows: number;
  readonly across: Across;
  /** Of two on one side of the aisle. */
  readonly beside?: 'window' | 'aisle';
  /** Where the others look ahead. */
  readonly backwards?: true;
  /** A lift is entered from the side to which all look. */
  readonly entered?: true;
};

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

/** One of nine parts of what all take up together. */
const spotOf = (
  here: Point,
  all: readonly Point[],
  seen: ReturnType<typeof seenBy>,
): { readonly depth: Depth; readonly across: Across } => ({
  depth: depthOf(
    seen(here).ahead,
    all.map((one) => seen(one).ahead),
  ),
  across: acrossOf(
    seen(here).right,
    all.map((one) => seen(one).right),
  ),
});

/** So many times as wide as between neighbors. */
const aisle = 1.4;

/** Which hand, and how far from the aisle: it runs where the gap between two seats is clearly the widest. */
function acrossVehicle(
  riders: readonly LayoutSeat[],
  line: readonly LayoutSeat[],
  own: LayoutSeat,
): Pick<VehicleSeat, 'across' | 'beside'> {
  const sorted = [...line].sort((left, right) => left.at.x - right.at.x);
  const gaps = sorted.slice(1).map(({ at }, index) => at.x - (sorted[index]?.at.x ?? at.x));
  const widest = Math.max(...gaps);
  if (gaps.length < 2 || widest < aisle * Math.min(...gaps)) {
    return {
      across: acrossOf(
        own.at.x,
        riders.map(({ at }) => at.x),
      ),
    };
  }
  const place = sorted.indexOf(own);
  const toTheLeft = gaps.indexOf(widest) + 1;
  const isLeft = place < toTheLeft;
  const isAlone = (isLeft ? toTheLeft : sorted.length - toTheLeft) === 1;
  const isOutermost = place === 0 || place === sorted.length - 1;
  return { across: isLeft ? 'left' : 'right', ...(isAlone ? {} : { beside: isOutermost ? 'window' : 'aisle' }) };
}

function inVehicle({ id, seats, vehicles = [] }: Layout, own: LayoutSeat): VehicleSeat {
  const riders = seats.filter(({ table }) => table === own.table);
  const lineOf = ({ side, row }: LayoutSeat) => `${side} ${row}`;
  const line = riders.filter((rider) => lineOf(rider) === lineOf(own));
  const numbers = [...new Set(riders.map(({ row }) => row))].sort((left, right) => left - right);
  // Where two benches of one row face each other, the one ahead comes first.
  const benches = [...new Set([...riders].sort((left, right) => left.at.y - right.at.y).map(lineOf))];
  const counted = benches.length > numbers.length ? benches.indexOf(lineOf(own)) + 1 : numbers.indexOf(own.row) + 1;
  const vehicle = vehicles.findIndex((one) => one.id === own.table) + 1;
  const isLift = id === 'vehicle/lift';
  return {
    to: 'vehicle-seat',
    ...(vehicle > 0 ? { vehicle } : {}),
    row: numbers[0] === 0 ? own.row : counted,
    rows: Math.max(benches.length, numbers.length),
    ...acrossVehicle(riders, line, own),
    ...(own.facing === 180 && !isLift ? { backwards: true as const } : {}),
    ...(isLift ? { entered: true as const } : {}),
  };
}

/** Seats one behind the other: what stands less deep than this belongs to one line. */
const lineDepth = 400;

/** As those see it who stand before it: those who sign and those beside them are one line, whoever stands behind is the next. */
function onPlatform(seats: readonly LayoutSeat[], own: LayoutSeat): Way {
  const depths = [...new Set(seats.map(({ at }) => at.y))].sort((left, right) => right - left);
  const lines: number[][] = [];
  for (const depth of depths) {
    const line = lines.at(-1);
    if (line && (line[0] ?? depth) - depth < lineDepth) line.push(depth);
    else lines.push([depth]);
  }
  const row = lines.findIndex((line) => line.includes(own.at.y));
  const place = inLine(
    seats.filter(({ at }) => lines[row]?.includes(at.y)),
    own,
    seenBy(0),
  );
  return { to: 'platform-seat', row: row + 1, rows: lines.length, ...(place ? { place } : {}) };
}

/** In a line of seats; a seat that is alone on its side needs no count. */
function inLine(line: readonly LayoutSeat[], own: LayoutSeat, seen: ReturnType<typeof seenBy>): PlaceInLine | undefined {
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

/** The way to a seat; undefined where nothing tells how one comes to it. */
export function wayToSeat(layout: Layout, id: SeatId): Way | undefined {
  const { seats, tables, door } = layout;
  const own = seats.find((seat) => seat.id === id);
  if (!own) return undefined;
  if (isVehicle(layout.id) || layout.own) return inVehicle(layout, own);
  if (!door) return own.facing === 180 ? onPlatform(seats, own) : undefined;
  const entering = lookingIn[door.wall ?? 'bottom'];
  const seen = seenBy(entering);
  const table = tables.length > 1 ? tables.find((one) => one.id === own.table) : undefined;
  if (table) {
    const depths = tables.map(({ at }) => seen(at).ahead);
    const { depth, across } = spotOf(
      table.at,
      tables.map(({ at }) => at),
      seen,
    );
    const isOneRow = Math.max(...depths) - Math.min(...depths) < slack;
    return { to: 'table', table: table.id, ...(isOneRow ? {} : { depth }), across };
  }
  // At a round table everybody looks another way, and there is no line to count in.
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
  if (looks.size > 1 || !line) {
    return {
      to: 'spot',
      ...spotOf(
        own.at,
        seats.map(({ at }) => at),
        seen,
      ),
    };
  }
  const place = inLine(
    seats.filter(({ side, row }) => side === own.side && row === own.row),
    own,
    seen,
  );
  const row = rowOf(own, seats);
  return { to: 'seat', line, ...(row === undefined ? {} : { row }), ...(place ? { place } : {}) };
}
