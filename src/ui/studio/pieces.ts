import type { Furniture } from '../../model/drawn-room';
import {
  alone,
  arc,
  aroundOval,
  aroundRectangle,
  bent,
  fromTable,
  fromTemplate,
  only,
  oval,
  type Piece,
  pitch,
  rectangle,
  roundFor,
  roundTable,
  rows,
  seat,
  sofaPieces,
  steps,
} from './make-piece';

type Numbers = Readonly<Record<string, number>>;
/** A number that may be typed before it is put down and after; millimeters unless it counts. */
export type PieceNumber = {
  readonly key: string;
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  /** Of people or things: it goes in whole ones. */
  readonly counts?: true;
  /** A length and no angle: it goes by the grid when a hand pulls it. */
  readonly inMillimeters?: true;
  /** What it is as long as nobody says otherwise, by the others. */
  readonly follows?: (others: Numbers) => number;
};
export type PieceKind = {
  readonly id: string;
  readonly group: 'seats' | 'tables' | 'room' | 'fittings';
  readonly numbers: readonly PieceNumber[];
  /** The numbers that grow where a hand pulls at its right or left edge, and at the edges above and below. */
  readonly pulls?: { readonly x?: string; readonly y?: string };
  /** `caption`: the word for it in the language of the screen, where one is written on it. */
  readonly make: (numbers: Numbers, caption: string) => Piece;
};

const length = (key: string, standard: number, least = 100, most = 60_000): PieceNumber => ({
  key,
  standard,
  least,
  most,
  inMillimeters: true,
});
const degrees = (key: string, standard: number, least: number, most: number): PieceNumber => ({ key, standard, least, most });
const howMany = (key: string, standard: number, least: number, most: number): PieceNumber => ({
  key,
  standard,
  least,
  most,
  counts: true,
});

/** All numbers of a piece, where some are said. */
export function numbersFor({ numbers }: PieceKind, said: Numbers): Numbers {
  const known: Record<string, number> = {};
  for (const { key, standard, follows } of numbers) known[key] = said[key] ?? follows?.(known) ?? standard;
  return known;
}

/** Everything that can be put into a room, in the order of the cupboard. */
export const pieceKinds: readonly PieceKind[] = [
  { id: 'chair', group: 'seats', numbers: [], make: () => alone(seat('1', { x: 0, y: 0 }, 180)) },
  { id: 'armchair', group: 'seats', numbers: [], make: () => alone(seat('1', { x: 0, y: 0 }, 180, 'armchair')) },
  {
    id: 'sofa',
    group: 'seats',
    numbers: [howMany('places', 3, 2, 6)],
    pulls: { x: 'places' },
    make: ({ places = 3 }) => ({
      seats: steps(places, 630).map((x, index) => ({ ...seat(String(index + 1), { x, y: 0 }, 180, 'sofa-place'), width: 630, depth: 850 })),
      furniture: sofaPieces(places * 630 + 300),
    }),
  },
  {
    id: 'rows',
    group: 'seats',
    numbers: [howMany('rows', 3, 1, 60), howMany('each', 10, 1, 52), length('spacing', 550, 450, 2000), length('between', 1000, 800, 3000)],
    pulls: { x: 'spacing', y: 'between' },
    make: ({ rows: count = 3, each = 10, spacing = 550, between = 1000 }) => ({
      seats: rows(count, each, spacing, between),
      furniture: [],
    }),
  },
  {
    id: 'arc',
    group: 'seats',
    numbers: [howMany('each', 9, 2, 52), length('radius', 4000, 800, 40_000), degrees('spread', 90, 10, 300)],
    pulls: { x: 'radius', y: 'spread' },
    make: ({ each = 9, radius = 4000, spread = 90 }) => ({ seats: arc(each, radius, spread), furniture: [] }),
  },
  {
    id: 'round',
    group: 'tables',
    numbers: [howMany('seats', 10, 4, 40), { ...length('diameter', 1800, 1200, 9000), follows: ({ seats = 10 }) => roundFor(seats) }],
    pulls: { x: 'diameter', y: 'diameter' },
    make: ({ seats = 10, diameter = roundFor(seats) }) => roundTable(seats, diameter),
  },
  {
    id: 'rectangular',
    group: 'tables',
    numbers: [
      howMany('each', 4, 1, 40),
      howMany('ends', 0, 0, 1),
      { ...length('width', 4 * pitch, 500), follows: ({ each = 4 }) => each * pitch },
      length('depth', 1200, 500, 4000),
    ],
    pulls: { x: 'width', y: 'depth' },
    make: ({ each = 4, ends = 0, width = each * pitch, depth = 1200 }) => ({
      seats: aroundRectangle(each, ends, width, depth),
      furniture: [rectangle(width, depth)],
    }),
  },
  {
    id: 'oval',
    group: 'tables',
    numbers: [howMany('seats', 12, 4, 60), length('width', 4200, 1000, 20_000), length('depth', 1800, 800, 10_000)],
    pulls: { x: 'width', y: 'depth' },
    make: ({ seats = 12, width = 4200, depth = 1800 }) => ({ seats: aroundOval(seats, width, depth), furniture: [oval(width, depth)] }),
  },
  {
    id: 'curved',
    group: 'tables',
    numbers: [
      howMany('each', 7, 2, 40),
      length('radius', 3000, 1000, 20_000),
      degrees('spread', 100, 20, 180),
      length('depth', 700, 400, 2000),
    ],
    pulls: { x: 'radius', y: 'spread' },
    make: ({ each = 7, radius = 3000, spread = 100, depth = 700 }) => ({
      seats: arc(each, radius + depth / 2 + fromTable, spread * 0.86),
      furniture: [bent(radius, depth, spread)],
    }),
  },
  {
    id: 'uShape',
    group: 'tables',
    numbers: [howMany('head', 3, 1, 20), howMany('perSide', 4, 1, 40)],
    pulls: { x: 'head', y: 'perSide' },
    make: ({ head = 3, perSide = 4 }) => fromTemplate('meeting/u-shape', { head, perSide }),
  },
  {
    id: 'square',
    group: 'tables',
    numbers: [howMany('head', 3, 1, 20), howMany('perSide', 4, 1, 40)],
    pulls: { x: 'head', y: 'perSide' },
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
