import { stepped } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { drawnFrom, piecesOf } from '../../layouts/drawn-from';
import { sofa } from '../../layouts/furniture/sofa';
import { buildLayout } from '../../layouts/index';
import type { LayoutId } from '../../layouts/layout';
import type { DrawnSeat, Furniture } from '../../model/drawn-room';
import { RoomId, seatId } from '../../model/ids';

/** Something from the cupboard, standing around the point 0,0. */
export type Piece = { readonly seats: readonly DrawnSeat[]; readonly furniture: readonly Furniture[] };
/** A number that may be typed before it is put down; millimeters unless it counts. */
export type PieceNumber = { readonly key: string; readonly standard: number; readonly least: number; readonly most: number };
export type PieceKind = {
  readonly id: string;
  readonly group: 'seats' | 'tables' | 'room' | 'fittings';
  readonly numbers: readonly PieceNumber[];
  /** `caption`: the word for it in the language of the screen, where one is written on it. */
  readonly make: (numbers: Readonly<Record<string, number>>, caption: string) => Piece;
};

const length = (key: string, standard: number, least = 100, most = 60_000): PieceNumber => ({ key, standard, least, most });
const howMany = (key: string, standard: number, least: number, most: number): PieceNumber => ({ key, standard, least, most });

const seat = (id: string, { x, y }: Point, facing: number, body: NonNullable<DrawnSeat['body']> = 'chair'): DrawnSeat => ({
  id: seatId(id),
  x,
  y,
  facing,
  body,
  ...(body === 'armchair' ? { width: 800, depth: 850 } : {}),
});
const alone = (one: DrawnSeat): Piece => ({ seats: [one], furniture: [] });
const only = (...furniture: readonly Furniture[]): Piece => ({ seats: [], furniture });
const steps = (count: number, pitch: number) => Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * pitch);

/** A chair's front edge stands 50 mm from the table (look/layouts). */
const fromTable = 50 + 480 / 2;
/** A place at a meeting; at a meal 565 mm would do. */
const pitch = 750;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Chairs side by side facing the top of the drawing, row 1 in front. */
function rows(count: number, each: number, spacing: number, between: number): readonly DrawnSeat[] {
  return steps(count, between).flatMap((y, row) =>
    steps(each, spacing).map((x, index) => seat(`${row + 1}${letters[index] ?? `A${letters[index - 26]}`}`, { x, y }, 0)),
  );
}

/** Chairs on an arc that look at its middle, from the left of the drawing. */
function arc(count: number, radius: number, spread: number): readonly DrawnSeat[] {
  return steps(count, count > 1 ? spread / (count - 1) : 0).map((degrees, index) =>
    seat(String(index + 1), stepped({ x: 0, y: 0 }, 180 + degrees * -1, 0, radius), (degrees * -1 + 360) % 360),
  );
}

/** Chairs along both long sides of a table, and one at each end where asked. */
function aroundRectangle(each: number, ends: number, width: number, depth: number): readonly DrawnSeat[] {
  const offsets = steps(each, width / Math.max(1, each));
  return [
    ...offsets.map((x, index) => seat(`N${index + 1}`, { x, y: -depth / 2 - fromTable }, 180)),
    ...offsets.map((x, index) => seat(`S${index + 1}`, { x, y: depth / 2 + fromTable }, 0)),
    ...(ends > 0 ? [seat('W1', { x: -width / 2 - fromTable, y: 0 }, 90), seat('E1', { x: width / 2 + fromTable, y: 0 }, 270)] : []),
  ];
}

/** Chairs at equal steps round an oval, looking at its middle. */
function aroundOval(count: number, width: number, depth: number): readonly DrawnSeat[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const [x, y] = [Math.sin(angle) * (width / 2 + fromTable), -Math.cos(angle) * (depth / 2 + fromTable)];
    return seat(String(index + 1), { x, y }, Math.round((Math.atan2(-x, y) * 180) / Math.PI + 360) % 360);
  });
}

const oval = (width: number, depth: number): Furniture => {
  const [rx, ry] = [width / 2, depth / 2];
  return { kind: 'outline', x: 0, y: 0, d: `M${-rx} 0A${rx} ${ry} 0 1 1 ${rx} 0A${rx} ${ry} 0 1 1 ${-rx} 0Z` };
};

/** A table bent round people who face the top: inner and outer edge of an arc. */
const bent = (radius: number, depth: number, spread: number): Furniture => {
  const half = (spread / 2 / 180) * Math.PI;
  const at = (r: number, side: number) => `${Math.round(Math.sin(half) * r * side)} ${Math.round(Math.cos(half) * r)}`;
  const [inner, outer] = [radius - depth / 2, radius + depth / 2];
  return {
    kind: 'outline',
    x: 0,
    y: 0,
    d: `M${at(outer, -1)}A${outer} ${outer} 0 0 0 ${at(outer, 1)}L${at(inner, 1)}A${inner} ${inner} 0 0 1 ${at(inner, -1)}Z`,
  };
};

const rectangle = (width: number, height: number, caption?: string): Furniture => ({
  kind: 'rectangle',
  x: 0,
  y: 0,
  width,
  height,
  ...(caption ? { caption } : {}),
});

/** The body of a sofa under its cushions, the cushions being its seats: as in the furniture of the templates. */
function sofaPieces(width: number): readonly Furniture[] {
  // It leans away from where it looks: turned as its seats are.
  return piecesOf(sofa({ x: 0, y: 0 }, 180, width), { at: { x: 0, y: 0 }, turn: 0 }, () => '');
}

/** A template without its walls, around its own middle. */
function fromTemplate(id: LayoutId, settings: Readonly<Record<string, number>>): Piece {
  const layout = buildLayout(id, settings);
  if ('fault' in layout)
    throw new Error(`${id} does not take ${JSON.stringify(settings)}.\nMaybe a piece offers numbers that its template does not.`);
  const { seats, furniture } = drawnFrom(layout, RoomId.parse('piece'), id, () => '');
  const [xs, ys] = [seats.map(({ x }) => x), seats.map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const shift = <Thing extends Point>(thing: Thing): Thing => ({ ...thing, x: thing.x - middle.x, y: thing.y - middle.y });
  return { seats: seats.map(shift), furniture: furniture.map(shift) };
}

/** Everything that can be put into a room, in the order of the cupboard. */
export const pieceKinds: readonly PieceKind[] = [
  { id: 'chair', group: 'seats', numbers: [], make: () => alone(seat('1', { x: 0, y: 0 }, 180)) },
  { id: 'armchair', group: 'seats', numbers: [], make: () => alone(seat('1', { x: 0, y: 0 }, 180, 'armchair')) },
  {
    id: 'sofa',
    group: 'seats',
    numbers: [howMany('places', 3, 2, 6)],
    make: ({ places = 3 }) => ({
      seats: steps(places, 630).map((x, index) => ({ ...seat(String(index + 1), { x, y: 0 }, 180, 'sofa-place'), width: 630, depth: 850 })),
      furniture: sofaPieces(places * 630 + 300),
    }),
  },
  {
    id: 'rows',
    group: 'seats',
    numbers: [howMany('rows', 3, 1, 60), howMany('each', 10, 1, 52), length('spacing', 550, 450, 2000), length('between', 1000, 800, 3000)],
    make: ({ rows: count = 3, each = 10, spacing = 550, between = 1000 }) => ({
      seats: rows(count, each, spacing, between),
      furniture: [],
    }),
  },
  {
    id: 'arc',
    group: 'seats',
    numbers: [howMany('each', 9, 2, 52), length('radius', 4000, 800, 40_000), howMany('spread', 90, 10, 300)],
    make: ({ each = 9, radius = 4000, spread = 90 }) => ({ seats: arc(each, radius, spread), furniture: [] }),
  },
  {
    id: 'round',
    group: 'tables',
    numbers: [howMany('seats', 10, 4, 40)],
    make: ({ seats = 10 }) => fromTemplate('banquet/round', { seats }),
  },
  {
    id: 'rectangular',
    group: 'tables',
    numbers: [howMany('each', 4, 1, 40), howMany('ends', 0, 0, 1), length('depth', 1200, 500, 4000)],
    make: ({ each = 4, ends = 0, depth = 1200 }) => ({
      seats: aroundRectangle(each, ends, each * pitch, depth),
      furniture: [rectangle(each * pitch, depth)],
    }),
  },
  {
    id: 'oval',
    group: 'tables',
    numbers: [howMany('seats', 12, 4, 60), length('width', 4200, 1000, 20_000), length('depth', 1800, 800, 10_000)],
    make: ({ seats = 12, width = 4200, depth = 1800 }) => ({ seats: aroundOval(seats, width, depth), furniture: [oval(width, depth)] }),
  },
  {
    id: 'curved',
    group: 'tables',
    numbers: [
      howMany('each', 7, 2, 40),
      length('radius', 3000, 1000, 20_000),
      howMany('spread', 100, 20, 180),
      length('depth', 700, 400, 2000),
    ],
    make: ({ each = 7, radius = 3000, spread = 100, depth = 700 }) => ({
      seats: arc(each, radius + depth / 2 + fromTable, spread * 0.86),
      furniture: [bent(radius, depth, spread)],
    }),
  },
  {
    id: 'uShape',
    group: 'tables',
    numbers: [howMany('head', 3, 1, 20), howMany('perSide', 4, 1, 40)],
    make: ({ head = 3, perSide = 4 }) => fromTemplate('meeting/u-shape', { head, perSide }),
  },
  {
    id: 'square',
    group: 'tables',
    numbers: [howMany('head', 3, 1, 20), howMany('perSide', 4, 1, 40)],
    make: ({ head = 3, perSide = 4 }) => fromTemplate('meeting/hollow-square', { head, perSide }),
  },
  {
    id: 'bareTable',
    group: 'tables',
    numbers: [length('width', 1800), length('depth', 800)],
    make: ({ width = 1800, depth = 800 }) => only(rectangle(width, depth)),
  },
  {
    id: 'bareRound',
    group: 'tables',
    numbers: [length('width', 1500)],
    make: ({ width = 1500 }) => only({ kind: 'circle', x: 0, y: 0, radius: width / 2 }),
  },
  {
    id: 'stage',
    group: 'room',
    numbers: [length('width', 8000), length('depth', 3000)],
    make: ({ width = 8000, depth = 3000 }, caption) => only(rectangle(width, depth, caption)),
  },
  {
    id: 'screen',
    group: 'room',
    numbers: [length('width', 4000)],
    make: ({ width = 4000 }, caption) => only({ ...rectangle(width, 120, caption), ink: 'cloth' }),
  },
  { id: 'lectern', group: 'room', numbers: [], make: (_, caption) => only(rectangle(700, 500, caption)) },
  {
    id: 'flags',
    group: 'room',
    numbers: [howMany('poles', 2, 1, 40)],
    // Blown outwards from the middle, as a pair of two countries hangs.
    make: ({ poles = 2 }) =>
      only(
        ...steps(poles, 700).map((x): Furniture => ({ kind: 'circle', x, y: 0, radius: 42, ink: 'dark', flag: x < 0 ? 'left' : 'right' })),
      ),
  },
  {
    id: 'column',
    group: 'room',
    numbers: [length('width', 600)],
    make: ({ width = 600 }) => only({ kind: 'circle', x: 0, y: 0, radius: width / 2, ink: 'dark' }),
  },
  {
    id: 'wall',
    group: 'room',
    numbers: [length('width', 3000)],
    make: ({ width = 3000 }) => only({ ...rectangle(width, 120), ink: 'dark' }),
  },
  {
    id: 'window',
    group: 'room',
    numbers: [length('width', 2000)],
    make: ({ width = 2000 }) => only({ ...rectangle(width, 120), ink: 'glass' }),
  },
  {
    id: 'sideDoor',
    group: 'room',
    numbers: [length('width', 1000)],
    make: ({ width = 1000 }, caption) =>
      only({
        kind: 'outline',
        x: 0,
        y: 0,
        d: `M${-width / 2} 0L${-width / 2} ${-width}A${width} ${width} 0 0 1 ${width / 2} 0`,
        thin: true,
        caption,
      }),
  },
];
