import { letterOf } from '../../layouts/letters';
import type { DrawnSeat, Furniture } from '../../model/drawn-room';
import { seatId } from '../../model/ids';
import type { PieceKind } from './pieces';

/** The cushion of a seat: millimeters across. */
const cushion = 460;

const seat = (id: string, x: number, y: number, body: 'vehicle' | 'captain' | 'folding' = 'vehicle'): DrawnSeat => ({
  id: seatId(id),
  x,
  y,
  facing: 0,
  body,
  ...(body === 'captain' ? { width: 520 } : body === 'folding' ? { width: 430, depth: 400 } : { width: cushion }),
});
const only = (one: DrawnSeat) => ({ seats: [one], furniture: [] });

/** So many seats to the left of the aisle and so many to the right of it, row behind row; the middle of the row at 0. */
function rowsWithAisle(rows: number, left: number, right: number, spacing: number, aisle: number, between: number): readonly DrawnSeat[] {
  const count = left + right;
  const gap = left > 0 && right > 0 ? aisle : 0;
  const wide = (count - 1) * spacing + gap;
  const across = Array.from({ length: count }, (_, index) => index * spacing + (index >= left ? gap : 0) - wide / 2);
  return Array.from({ length: rows }, (_, row) =>
    across.map((x, index) => seat(`${row + 1}${letterOf(index + 1)}`, x, row * between)),
  ).flat();
}

const box = (width: number, height: number, caption?: string): Furniture => ({
  kind: 'rectangle',
  x: 0,
  y: 0,
  width,
  height,
  ...(caption ? { caption } : {}),
});

/** Everything that can be put into a vehicle, in the order of the cupboard. */
export const vehiclePieceKinds: readonly PieceKind[] = [
  {
    id: 'vehicleRows',
    group: 'seats',
    numbers: [
      { key: 'rows', standard: 1, least: 1, most: 20 },
      { key: 'leftOfAisle', standard: 2, least: 0, most: 4 },
      { key: 'rightOfAisle', standard: 1, least: 0, most: 4 },
      { key: 'spacing', standard: 470, least: 400, most: 900 },
      { key: 'aisle', standard: 380, least: 0, most: 2000 },
      { key: 'between', standard: 830, least: 600, most: 2500 },
    ],
    make: ({ rows = 1, leftOfAisle = 2, rightOfAisle = 1, spacing = 470, aisle = 380, between = 830 }) => ({
      seats: rowsWithAisle(rows, leftOfAisle, Math.max(rightOfAisle, leftOfAisle > 0 ? 0 : 1), spacing, aisle, between),
      furniture: [],
    }),
  },
  {
    id: 'bench',
    group: 'seats',
    numbers: [
      { key: 'places', standard: 3, least: 2, most: 6 },
      { key: 'spacing', standard: 470, least: 400, most: 900 },
    ],
    make: ({ places = 3, spacing = 470 }) => ({ seats: rowsWithAisle(1, places, 0, spacing, 0, 0), furniture: [] }),
  },
  { id: 'vehicleSeat', group: 'seats', numbers: [], make: () => only(seat('1', 0, 0)) },
  { id: 'captain', group: 'seats', numbers: [], make: () => only(seat('1', 0, 0, 'captain')) },
  { id: 'folding', group: 'seats', numbers: [], make: () => only(seat('1', 0, 0, 'folding')) },
  {
    id: 'rack',
    group: 'fittings',
    numbers: [
      { key: 'width', standard: 830, least: 100, most: 3000 },
      { key: 'depth', standard: 420, least: 100, most: 3000 },
    ],
    make: ({ width = 830, depth = 420 }, caption) => ({ seats: [], furniture: [box(width, depth, caption)] }),
  },
  {
    id: 'smallTable',
    group: 'fittings',
    numbers: [
      { key: 'width', standard: 600, least: 100, most: 3000 },
      { key: 'depth', standard: 450, least: 100, most: 3000 },
    ],
    make: ({ width = 600, depth = 450 }) => ({ seats: [], furniture: [box(width, depth)] }),
  },
  {
    id: 'partition',
    group: 'fittings',
    numbers: [{ key: 'width', standard: 1700, least: 100, most: 3000 }],
    make: ({ width = 1700 }) => ({ seats: [], furniture: [box(width, 60)] }),
  },
];
