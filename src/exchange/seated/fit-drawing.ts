import type { LayoutSeat } from '../../layouts/layout';
import type { SeatId } from '../../model/ids';
import type { PlacedName } from './find-names';

/** Seats whose middles are this near one another from top to bottom stand in one line, millimeters. */
const sameLine = 350;

/** The seats as drawn, line by line from the top, each from the left. */
function linesOf(seats: readonly LayoutSeat[]): readonly (readonly LayoutSeat[])[] {
  const lines: LayoutSeat[][] = [];
  for (const seat of [...seats].sort((one, other) => one.at.y - other.at.y || one.at.x - other.at.x)) {
    const line = lines.at(-1);
    if (line?.[0] && seat.at.y - line[0].at.y <= sameLine) line.push(seat);
    else lines.push([seat]);
  }
  return lines.map((line) => line.sort((one, other) => one.at.x - other.at.x));
}

/**
 * For each of `from` one of `to`, both orders kept, at the least cost in all. Null for those that find no place because
 * there are too few.
 */
function matchInOrder<From, To>(
  from: readonly From[],
  to: readonly To[],
  cost: (from: From, to: To) => number,
): readonly (number | null)[] {
  const fitting = from.slice(0, to.length);
  const [rows, columns] = [fitting.length, to.length];
  // best[i][j]: the first i of `from` among the first j of `to`.
  const best = Array.from({ length: rows + 1 }, (_, row) => new Array<number>(columns + 1).fill(row === 0 ? 0 : Number.POSITIVE_INFINITY));
  const at = (row: number, column: number) => best[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const priceOf = (row: number, column: number): number => {
    const [left, right] = [fitting[row], to[column]];
    return left === undefined || right === undefined ? Number.POSITIVE_INFINITY : cost(left, right);
  };
  for (let row = 1; row <= rows; row += 1) {
    for (let column = row; column <= columns; column += 1) {
      const line = best[row];
      if (line) line[column] = Math.min(at(row, column - 1), at(row - 1, column - 1) + priceOf(row - 1, column - 1));
    }
  }
  const places = new Array<number | null>(from.length).fill(null);
  for (let row = rows, column = columns; row > 0; column -= 1) {
    if (at(row, column) === at(row, column - 1)) continue;
    places[row - 1] = column - 1;
    row -= 1;
  }
  return places;
}

/**
 * Names where they would sit, on the seats of the layout: rows of the sheet on lines of seats, and in each the cells on the
 * seats, from the left, a gap in the sheet being a gap among the seats. `turned`: the sheet is seen from the other side.
 */
export function fitDrawing(names: readonly PlacedName[], seats: readonly LayoutSeat[], turned: boolean): ReadonlyMap<PlacedName, SeatId> {
  const lines = linesOf(seats);
  const [byRow, columns] = [new Map<number, PlacedName[]>(), names.map(({ column }) => column)];
  for (const name of names) byRow.set(name.row, [...(byRow.get(name.row) ?? []), name]);
  const rows = [...byRow].sort(([one], [other]) => (turned ? other - one : one - other)).map(([, row]) => row);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const [left, right] = [Math.min(...seats.map(({ at }) => at.x)), Math.max(...seats.map(({ at }) => at.x))];
  /** Where a column of the sheet lies in the room. */
  const across = (column: number) => {
    const share = last === first ? 0.5 : (column - first) / (last - first);
    return left + (turned ? 1 - share : share) * (right - left);
  };
  const found = new Map<PlacedName, SeatId>();
  const lineOf = matchInOrder(rows, lines, (row, line) => (row.length > line.length ? 100 : 1) * Math.abs(row.length - line.length));
  for (const [index, row] of rows.entries()) {
    const line = lines[lineOf[index] ?? -1] ?? [];
    const cells = [...row].sort((one, other) => (turned ? other.column - one.column : one.column - other.column));
    const places = matchInOrder(cells, line, (cell, seat) => Math.abs(across(cell.column) - seat.at.x));
    for (const [place, cell] of cells.entries()) {
      const seat = line[places[place] ?? -1];
      if (seat) found.set(cell, seat.id);
    }
  }
  return found;
}
