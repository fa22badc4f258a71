import { centered } from '../../../src/geometry/rectangle';
import type { Layout, LayoutId, LayoutSeat } from '../../../src/layouts/layout';
import { letterOf } from '../../../src/layouts/letters';
import { seatId } from '../../../src/model/ids';
import type { SeatRole } from '../../../src/protocol/conventions/honor-order';

/** A tiny room and the order of its seats, written by hand: `2A~` ties with the one before, `7?` is ranked by no source, `3B-` by one weak page. */
export type Room = {
  readonly layout: Layout;
  readonly order: { readonly guest?: string; readonly host?: string; readonly any?: string };
  readonly roles?: Partial<Record<SeatRole, string>>;
  readonly free?: string;
};

type Spot = { readonly id: string; readonly x: number; readonly y: number } & Partial<Omit<LayoutSeat, 'id' | 'at'>>;

const seat = ({ id, x, y, ...rest }: Spot): LayoutSeat => ({
  id: seatId(id),
  at: { x, y },
  facing: 180,
  body: 'chair',
  width: 550,
  depth: 550,
  side: '',
  row: 1,
  place: 1,
  of: 1,
  table: '',
  letter: '',
  ...rest,
});

function layoutOf(id: LayoutId, spots: readonly Spot[], more: Partial<Layout> = {}): Layout {
  return {
    id,
    settings: {},
    frame: centered({ x: 0, y: 0 }, 10_000, 10_000),
    seats: spots.map(seat),
    furniture: [],
    tables: [],
    view: 'from-above',
    ...more,
  };
}

const line = (many: number, of: (place: number) => Spot): readonly Spot[] =>
  Array.from({ length: many }, (_, index) => ({ place: index + 1, of: many, ...of(index + 1) }));

/** Rows of a platform, ranked letter by letter from A: order is what these tests are about, not the rule of the center. */
export function rostrum(...rows: readonly number[]): Room {
  const spots = rows.flatMap((many, index) =>
    line(many, (place) => ({
      id: `${index + 1}${letterOf(place)}`,
      letter: letterOf(place),
      x: place * 700,
      y: -index * 1200,
      row: index + 1,
    })),
  );
  return { layout: layoutOf('meeting/rostrum', spots, { view: 'from-audience' }), order: { any: spots.map(({ id }) => id).join(' ') } };
}

/** Talks across a table: five a side, three chairs behind each. Each side by its own left. */
export const talks: Room = {
  layout: layoutOf('meeting/talks', [
    ...line(5, (place) => ({ id: `N${place}`, side: 'N', x: place * 750, y: 0 })),
    ...line(5, (place) => ({ id: `S${place}`, side: 'S', x: place * 750, y: 2200, facing: 0 })),
    ...line(3, (place) => ({ id: `NB${place}`, side: 'NB', row: 2, x: (place + 1) * 750, y: -1200 })),
    ...line(3, (place) => ({ id: `SB${place}`, side: 'SB', row: 2, x: (place + 1) * 750, y: 3400, facing: 0 })),
  ]),
  order: { guest: 'N3 N4 N2 N5 N1', host: 'S3 S2 S4 S1 S5' },
};

/** A lift, the panel before the left front place; the back row is the better. */
export const lift: Room = {
  layout: layoutOf('vehicle/lift', [
    ...line(3, (place) => ({ id: `B${place}`, side: 'B', x: place * 600, y: 0 })),
    ...line(3, (place) => ({ id: `F${place}`, side: 'F', row: 2, x: place * 600, y: 700 })),
  ]),
  order: { any: 'B1 B2 B3 F2 F3 F1' },
};

/** Long sofa at the far wall, two chairs opposite, the door below on the right. */
export const livingRoom: Room = {
  layout: layoutOf(
    'meeting/living-room',
    [
      ...line(3, (place) => ({ id: `L${place}`, side: 'L', x: place * 700, y: 0 })),
      ...line(2, (place) => ({ id: `C${place}`, side: 'C', x: place * 900, y: 2000, facing: 0 })),
    ],
    { door: { at: { x: 1800, y: 4000 }, width: 900 } },
  ),
  order: { guest: 'L2 L1 L3', host: 'C1 C2' },
};

const ring = (many: number, table = '', left = 0): readonly Spot[] =>
  line(many, (place) => {
    const turn = ((place - 1) / many) * 2 * Math.PI;
    return { id: table ? `${table}.${place}` : `${place}`, table, x: left + Math.sin(turn) * 1000, y: -Math.cos(turn) * 1000 };
  });

/** Ten at a round table, first and second host opposite each other. */
export const roundTable: Room = {
  layout: layoutOf('banquet/round', ring(10)),
  order: { guest: '10 2 5 7 3? 4? 8? 9?', host: '1 6' },
};

/** Two round tables of four. */
export const hall: Room = {
  layout: layoutOf('banquet/hall', [...ring(4, 'T1'), ...ring(4, 'T2', 6000)]),
  order: { guest: 'T1.4 T1.2 T1.3 T2.4 T2.2 T2.3', host: 'T1.1 T2.1' },
};

const car = (bench: boolean): readonly Spot[] => [
  { id: '1A', x: -450, y: 0, row: 1, place: 1, facing: 0 },
  ...(bench ? [{ id: '1B', x: 0, y: 0, row: 1, place: 2, facing: 0 }] : []),
  { id: '1C', x: 450, y: 0, row: 1, place: bench ? 3 : 2, facing: 0 },
  ...line(3, (place) => ({ id: `2${letterOf(place)}`, x: (place - 2) * 450, y: 900, row: 2, facing: 0 })),
];

export const chauffeured: Room = { layout: layoutOf('vehicle/sedan', car(false)), order: { any: '2C 2A 2B 1C' }, roles: { driver: '1A' } };
export const hostDriven: Room = { layout: layoutOf('vehicle/sedan', car(false)), order: { any: '1C 2C 2A 2B' }, roles: { driver: '1A' } };
export const hostDrivenBench: Room = {
  layout: layoutOf('vehicle/sedan', car(true)),
  order: { any: '1C 2C 2A 2B' },
  roles: { driver: '1A' },
  free: '1B',
};

/** The same row with an aisle after the third seat. */
export const brokenRostrum: Room = {
  layout: layoutOf(
    'meeting/rostrum',
    line(6, (place) => ({ id: `1${letterOf(place)}`, x: place * 700 + (place > 3 ? 800 : 0), y: 0 })),
  ),
  order: { any: '1A 1B 1C 1D 1E 1F' },
};

/** One row before the camera, hosts and guests in turn. */
export const photo: Room = {
  layout: layoutOf(
    'ceremony/photo',
    line(5, (place) => ({ id: `1${letterOf(place)}`, x: place * 600, y: 0 })),
  ),
  order: { guest: '1B 1D', host: '1C 1A 1E' },
};

/** One table, as large as asked for. */
export const largeTable = (many: number): Room => ({
  layout: layoutOf('banquet/round', ring(many)),
  order: { guest: Array.from({ length: many }, (_, index) => `${index + 1}?`).join(' ') },
});

const rides = (vehicle: string, along: number): readonly Spot[] =>
  car(false).map(({ id, x, ...spot }) => ({ ...spot, id: `${vehicle}.${id}`, x: x + along, table: vehicle, of: spot.row === 1 ? 2 : 3 }));

/** So many cars in order of march, each with a chauffeur. */
export function convoyOf(cars: number): Room {
  const vehicles = Array.from({ length: cars }, (_, index) => `V${index + 1}`);
  return {
    layout: layoutOf(
      'vehicle/convoy',
      vehicles.flatMap((vehicle, index) => rides(vehicle, index * 3000)),
    ),
    order: { any: vehicles.map((vehicle) => `${vehicle}.2C ${vehicle}.2A ${vehicle}.2B ${vehicle}.1C`).join(' ') },
    roles: { driver: vehicles.map((vehicle) => `${vehicle}.1A`).join(' ') },
  };
}

/** A rear row of three, its middle seat known as such. */
export const unrankedCar: Room = {
  layout: layoutOf(
    'vehicle/sedan',
    car(false).map((spot) => ({ ...spot, of: spot.row === 1 ? 2 : 3 })),
  ),
  order: {},
};

/** A dinner table, four a side, with its two short ends; the hosts in the middle of the sides. */
export const longTable: Room = {
  layout: layoutOf('banquet/long', [
    ...line(4, (place) => ({ id: `N${place}`, side: 'N', x: place * 700, y: 0 })),
    ...line(4, (place) => ({ id: `S${place}`, side: 'S', x: place * 700, y: 1700, facing: 0 })),
    { id: 'W', side: 'W', x: 0, y: 850, facing: 90 },
    { id: 'E', side: 'E', x: 3500, y: 850, facing: 270 },
  ]),
  order: { host: 'N2 S2', guest: 'N1 S3 N3 S1 N4 S4', any: 'W? E?' },
};

/** Round, with everybody looking at the middle; first and second host face each other. */
export const facingRing = (many: number): Room => ({
  layout: layoutOf(
    'banquet/round',
    ring(many).map((spot, index) => ({ ...spot, facing: (180 + (index / many) * 360) % 360 })),
  ),
  order: {
    host: `1 ${many / 2 + 1}`,
    guest: Array.from({ length: many }, (_, index) => index + 1)
      .filter((place) => place !== 1 && place !== many / 2 + 1)
      .map((place) => `${place}?`)
      .join(' '),
  },
});

/** A U with three in front and two on each outer and inner side. */
export const uTable: Room = {
  layout: layoutOf('banquet/u', [
    ...line(3, (place) => ({ id: `N${place}`, side: 'N', x: place * 700, y: 0 })),
    ...(['WO', 'WI', 'EI', 'EO'] as const).flatMap((side, arm) =>
      line(2, (place) => ({ id: `${side}${place}`, side, x: arm * 1500, y: place * 700, facing: arm % 2 === 0 ? 90 : 270 })),
    ),
  ]),
  order: { host: 'N2', guest: 'N1 N3 WO1 EO1 WI1 EI1 WO2 EO2 WI2 EI2' },
};

/** A hall of two rows with an aisle in the middle. */
export const audience: Room = {
  layout: layoutOf(
    'meeting/audience',
    [1, 2].flatMap((row) =>
      line(6, (place) => ({ id: `${row}${letterOf(place)}`, row, x: place * 600 + (place > 3 ? 900 : 0), y: row * 900, facing: 0 })),
    ),
  ),
  order: { any: '1A 1B 1C 1D 1E 1F 2A 2B 2C 2D 2E 2F' },
};

/** A wide group before the camera in one common order. */
export const commonPhoto: Room = {
  layout: layoutOf(
    'ceremony/photo',
    line(5, (place) => ({ id: `1${letterOf(place)}`, x: place * 600, y: 0 })),
  ),
  order: { any: '1C 1D 1B 1E 1A' },
};
