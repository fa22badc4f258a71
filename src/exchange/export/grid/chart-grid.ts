import { typeWidth } from '../../../documents/type-width';
import type { Drawing, SeatDrawing } from '../../../drawing/drawing';
import type { Point } from '../../../geometry/point';
import { type Area, cellsIn, createFloor, type Floor } from './area';
import { type Furniture, roomShapes, type Words } from './room-shapes';
import { type Tracks, tracksOf } from './tracks';

/** Each seat is three cells, one below the other: number, name, title. */
export type SeatArea = { readonly seat: SeatDrawing; readonly mark: Area; readonly name: Area; readonly title: Area };
export type RoomArea = { readonly area: Area; readonly text: string; readonly kind: 'table' | 'words' };

/** The picture of an occasion laid into columns and rows. */
export type ChartGrid = {
  /** Points of type, so that a plate is as wide as a name. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly seats: readonly SeatArea[];
  readonly room: readonly RoomArea[];
};

export type GridRequest = {
  readonly drawing: Drawing;
  /** In a vehicle the body is too finely drawn for cells: seats and words say it all. */
  readonly withFurniture: boolean;
  readonly captionOf: (key: string) => string;
  readonly titleOf: (seat: SeatDrawing) => string;
  /** What stands in a table that has no words of its own. */
  readonly tableWord: string;
  /** How wide a plate shall be, points. */
  readonly plateWidth: number;
  /** Edges nearer than this share of a plate become one line. */
  readonly tolerance?: number;
};

/** Shares of a plate that number and name take. */
const parts = { mark: 0.22, name: 0.62 };
export const typeSizes = { mark: 8, name: 12, title: 8, words: 10 };

const insideRing = (corners: readonly Point[], { x, y }: Point): boolean =>
  corners.reduce((is, corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const crosses = corner.y > y !== before.y > y && x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
    return crosses ? !is : is;
  }, false);

/** Inside the outline and not in its hole. */
const inside = (rings: Furniture['rings'], point: Point): boolean => rings.filter((ring) => insideRing(ring, point)).length % 2 === 1;

/** Where each column begins, and behind them where the last one ends. */
function startsOf(sizes: readonly number[], first: number): readonly number[] {
  const starts = [first];
  for (const [at, size] of sizes.entries()) starts.push((starts[at] ?? first) + size);
  return starts;
}

/** The cells of a piece of furniture as few blocks: a table is one, a U three. */
function blocksOf({ rings }: Furniture, columns: Tracks, rows: Tracks): readonly Area[] {
  const middle = (lines: readonly number[], at: number) => ((lines[at] ?? 0) + (lines[at + 1] ?? 0)) / 2;
  const covered = (column: number, row: number) =>
    column < columns.sizes.length &&
    row < rows.sizes.length &&
    inside(rings, { x: middle(columns.lines, column), y: middle(rows.lines, row) });
  const floor = createFloor();
  const blocks: Area[] = [];
  for (let top = 0; top < rows.sizes.length; top += 1) {
    for (let left = 0; left < columns.sizes.length; left += 1) {
      if (!covered(left, top) || !floor.isFree({ left, top, right: left + 1, bottom: top + 1 })) continue;
      let right = left + 1;
      while (covered(right, top) && floor.isFree({ left: right, top, right: right + 1, bottom: top + 1 })) right += 1;
      let bottom = top + 1;
      const wholeRow = (row: number) => Array.from({ length: right - left }, (_, step) => covered(left + step, row)).every(Boolean);
      while (wholeRow(bottom) && floor.isFree({ left, top: bottom, right, bottom: bottom + 1 })) bottom += 1;
      const block = { left, top, right, bottom };
      floor.take(block);
      blocks.push(block);
    }
  }
  return blocks;
}

/** The cells of words in one row: from where they stand outwards to both sides, as far as they need and the floor is free. */
function wordsArea(floor: Floor, columns: readonly number[], column: number, middle: number, row: number, need: number): Area | undefined {
  const lines = startsOf(columns, 0);
  let area: Area = { left: column, top: row, right: column + 1, bottom: row + 1 };
  if (column >= columns.length || !floor.isFree(area)) return undefined;
  while ((lines[area.right] ?? 0) - (lines[area.left] ?? 0) < need) {
    const rightFirst = middle - (lines[area.left] ?? 0) > (lines[area.right] ?? 0) - middle;
    const [left, right] = [
      { ...area, left: area.left - 1 },
      { ...area, right: area.right + 1 },
    ];
    const next = (rightFirst ? [right, left] : [left, right]).find(
      (wider) => wider.left >= 0 && wider.right <= columns.length && floor.isFree(wider),
    );
    if (!next) break;
    area = next;
  }
  return area;
}

/** Rows (or columns) together at least as long as what stands in them. */
function stretched(
  sizes: readonly number[],
  needs: readonly { readonly from: number; readonly to: number; readonly need: number }[],
): number[] {
  const grown = [...sizes];
  for (const { from, to, need } of needs) {
    const missing = need - grown.slice(from, to).reduce((sum, size) => sum + size, 0);
    if (missing > 0) for (let at = from; at < to; at += 1) grown[at] = (grown[at] ?? 0) + missing / (to - from);
  }
  return grown;
}

export const widthOf = ({ columns }: Pick<ChartGrid, 'columns'>, { left, right }: Area): number =>
  columns.slice(left, right).reduce((sum, size) => sum + size, 0);

/** Lines that a text takes in a cell of this width, points. */
export const linesIn = (text: string, size: number, width: number): number =>
  text === '' ? 0 : Math.max(1, Math.ceil((typeWidth(text) * size) / Math.max(size, width - 6)));

/** A name stands on one line as long as it can be read; only then it is broken. */
export const nameSize = (name: string, width: number): number =>
  Math.floor(Math.min(typeSizes.name, Math.max(9, (width - 5) / Math.max(1, typeWidth(name)))));

export function chartGrid({ drawing, withFurniture, captionOf, titleOf, tableWord, plateWidth, tolerance = 0.3 }: GridRequest): ChartGrid {
  const { seats } = drawing;
  if (seats.length === 0) return { columns: [], rows: [], seats: [], room: [] };
  const [widest, least] = [Math.min(...seats.map(({ plate }) => plate.width)), Math.min(...seats.map(({ plate }) => plate.height))];
  const scale = plateWidth / widest;
  const down = Math.max(scale, 58 / least);
  const shapes = roomShapes(drawing);
  const furniture = withFurniture ? shapes.furniture : [];
  const wordsOf = ({ key, text }: Words) => text ?? captionOf(key ?? '');

  const seatEdges = seats.flatMap(({ plate: { x, width } }) => [x, x + width]);
  const [left, right] = [Math.min(...seatEdges), Math.max(...seatEdges)];
  const outside = shapes.words.flatMap((words) => {
    const half = (typeWidth(wordsOf(words)) * typeSizes.words) / scale / 2;
    return words.at.x < left || words.at.x > right ? [words.at.x - half, words.at.x + half] : [];
  });
  const corners = furniture.flatMap(({ rings }) => rings.flat());
  const across = tracksOf(seatEdges, [...corners.map(({ x }) => x), ...outside], tolerance * widest);
  // Below the height of the smallest strip, or a seat would lose one of its three cells.
  const along = tracksOf(
    seats.flatMap(({ plate: { y, height } }) => [y, y + height * parts.mark, y + height * parts.name, y + height]),
    [...corners.map(({ y }) => y), ...shapes.words.flatMap(({ at, size }) => [at.y - Math.max(size, 110), at.y + Math.max(size, 110)])],
    Math.min(tolerance, 0.19) * least,
  );

  const floor = createFloor();
  const seatAreas = seats.map((seat): SeatArea => {
    const { x, y, width, height } = seat.plate;
    const [first, last] = [across.lineOf(x), across.lineOf(x + width)];
    const lines = [y, y + height * parts.mark, y + height * parts.name, y + height].map(along.lineOf);
    const [top = 0, name = 0, title = 0, bottom = 0] = lines;
    floor.take({ left: first, top, right: last, bottom });
    return {
      seat,
      mark: { left: first, top, right: last, bottom: name },
      name: { left: first, top: name, right: last, bottom: title },
      title: { left: first, top: title, right: last, bottom },
    };
  });

  const seated = (area: 'left' | 'top', count: number) => {
    const held = new Array<boolean>(count).fill(false);
    for (const { mark, title } of seatAreas)
      for (let at = area === 'left' ? mark.left : mark.top; at < (area === 'left' ? mark.right : title.bottom); at += 1) held[at] = true;
    return held;
  };
  const [heldColumns, heldRows] = [seated('left', across.sizes.length), seated('top', along.sizes.length)];
  // An empty floor says nothing in a sheet: it is drawn in, so that names stay large.
  const base = across.sizes.map((size, at) => Math.min(size, heldColumns[at] ? size : widest * 0.6) * scale);
  const tall = along.sizes.map((size, at) => Math.min(size, heldRows[at] ? size : least * 0.6) * down);

  const blocks = furniture.flatMap((piece) => {
    const found = blocksOf(piece, across, along).flatMap((block) => floor.freePart(block) ?? []);
    for (const block of found) floor.take(block);
    return found;
  });
  const starts = startsOf(base, 0);
  const pointsAt = (x: number, column: number) => {
    const share = (x - (across.lines[column] ?? 0)) / (across.sizes[column] ?? 1);
    return (starts[column] ?? 0) + Math.min(1, Math.max(0, share)) * (base[column] ?? 0);
  };
  const texts = new Map<Area, string[]>(blocks.map((block) => [block, []]));
  const loose = shapes.words.flatMap((words): readonly RoomArea[] => {
    const text = wordsOf(words);
    const [column, row] = [across.columnOf(words.at.x), along.columnOf(words.at.y)];
    const under = blocks.find((block) => column >= block.left && column < block.right && row >= block.top && row < block.bottom);
    if (under) {
      texts.get(under)?.push(text);
      return [];
    }
    const need = typeWidth(text) * typeSizes.words + 8;
    const middle = pointsAt(words.at.x, column);
    const area = wordsArea(floor, base, column, middle, row, need);
    if (!area) return [];
    floor.take(area);
    return [{ area, text, kind: 'words' }];
  });
  const tables = blocks.map((area): RoomArea => ({ area, text: (texts.get(area) ?? []).join(' ') || tableWord, kind: 'table' }));

  const rows = stretched(
    tall,
    [
      ...seatAreas.flatMap(({ seat, mark, name, title }) => {
        const width = widthOf({ columns: base }, name);
        const lines = linesIn(titleOf(seat), typeSizes.title, width);
        return [
          { area: mark, need: 13 },
          { area: name, need: Math.max(1, linesIn(seat.fullName ?? '', nameSize(seat.fullName ?? '', width), width)) * 17 },
          { area: title, need: Math.max(11, lines * 10.5 + 3) },
        ];
      }),
      ...loose.map(({ area }) => ({ area, need: 15 })),
      ...tables.map(({ area }) => ({ area, need: 30 })),
    ]
      .toSorted((one, other) => cellsIn(one.area) - cellsIn(other.area))
      .map(({ area, need }) => ({ from: area.top, to: area.bottom, need })),
  );
  return { columns: base, rows, seats: seatAreas, room: [...tables, ...loose] };
}
