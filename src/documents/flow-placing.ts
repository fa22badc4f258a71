import type { Slice } from './flow-blocks';

/** Where slices may stand on the sheets of a flow, millimeters. */
export type SheetFrame = {
  readonly left: number;
  /** Of one column, and of the white between two. */
  readonly width: number;
  readonly gutter: number;
  readonly columns: number;
  readonly bottom: number;
  readonly topOf: (page: number) => number;
};

type Spot = { readonly slice: Slice; readonly page: number; readonly x: number; readonly y: number };

export type PlacedSlices = {
  readonly sheets: number;
  readonly spots: readonly Spot[];
  /** By mark, 1 first. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** Sheets that begin where one was asked for. */
  readonly turned: ReadonlySet<number>;
};

/** What must stand together with the slice at `from`: it, and whatever it holds to; itself alone where no sheet has room for that. */
function togetherFrom(slices: readonly Slice[], from: number, most: number): number {
  let sum = 0;
  for (let index = from; index < slices.length; index += 1) {
    sum += slices[index]?.height ?? 0;
    if (!slices[index]?.holds) break;
  }
  return sum > most ? (slices[from]?.height ?? 0) : sum;
}

/** One below the other, column by column, sheet by sheet, down to where `bottomOf` lets a sheet go. */
function placedWithin(slices: readonly Slice[], frame: SheetFrame, bottomOf: (page: number) => number): PlacedSlices {
  const { left, width, gutter, columns, topOf } = frame;
  const spots: Spot[] = [];
  const pageOf = new Map<string, number>();
  const turned = new Set<number>();
  let [page, column, y, fresh] = [0, 0, topOf(0), true];
  const put = (slice: Slice) => {
    spots.push({ slice, page, x: left + column * (width + gutter), y });
    y += slice.height;
  };
  const turn = (toSheet: boolean) => {
    column = toSheet ? 0 : (column + 1) % columns;
    if (column === 0) page += 1;
    y = topOf(page);
    fresh = true;
  };
  let before: Slice | undefined;
  for (const [index, slice] of slices.entries()) {
    if (slice.turns) {
      if (!fresh) turn(true);
      turned.add(page);
      continue;
    }
    if (!fresh && y + togetherFrom(slices, index, frame.bottom - topOf(page + 1)) > bottomOf(page) + 0.001) {
      // Where some spare lines have found room the others are not worth a sheet.
      if (slice.spare && before?.spare) continue;
      turn(false);
      if (slice.head) put(slice.head);
    }
    if (slice.mark) pageOf.set(slice.mark, page + 1);
    put(slice);
    before = slice;
    fresh = fresh && slice.height === 0;
  }
  return { sheets: page + 1, spots, pageOf, turned };
}

/** Whether every slice of the sheet stands in the column of what it must stay with. */
const keepsTogether = (spots: readonly Spot[], sheet: number): boolean =>
  spots.every(({ slice, page, x }, place) => {
    const next = spots[place + 1];
    return page < sheet || !slice.holds || !next || (next.page === page && next.x === x);
  });

/** Halvings of a sheet until its columns are level within a millimeter. */
const tries = 8;

/** Slices in their places; the columns of the last sheet are as level as the slices allow. */
export function placeSlices(slices: readonly Slice[], frame: SheetFrame): PlacedSlices {
  const full = placedWithin(slices, frame, () => frame.bottom);
  if (frame.columns === 1) return full;
  const last = full.sheets - 1;
  let best = full;
  let [short, long] = [frame.topOf(last), frame.bottom];
  for (let count = 0; count < tries; count += 1) {
    const bottom = (short + long) / 2;
    const leveled = placedWithin(slices, frame, (page) => (page < last ? frame.bottom : bottom));
    const fits = leveled.spots.every(({ slice, y, page }) => page < last || y + slice.height <= frame.bottom);
    if (leveled.sheets === full.sheets && fits && keepsTogether(leveled.spots, last)) {
      best = leveled;
      long = bottom;
    } else short = bottom;
  }
  return best;
}

/** Whether what goes over several sheets, up to the end or to where a new sheet is asked for, fills less of its last one than `part`. */
export function endsThinly({ spots, turned }: PlacedSlices, frame: SheetFrame, part: number): boolean {
  const filled = new Map<number, number>();
  for (const { page, y, slice } of spots) filled.set(page, Math.max(filled.get(page) ?? 0, y + slice.height - frame.topOf(page)));
  return [...filled].some(
    ([page, height]) =>
      page > 0 &&
      !turned.has(page) &&
      (turned.has(page + 1) || !filled.has(page + 1)) &&
      height < part * (frame.bottom - frame.topOf(page)),
  );
}

/** The sheets as they are drawn. */
export function drawnSheets({ sheets, spots }: PlacedSlices): readonly string[] {
  const bodies = Array.from({ length: sheets }, (): string[] => []);
  for (const { slice, page, x, y } of spots) bodies[page]?.push(slice.draw(x, y));
  return bodies.map((drawn) => drawn.join(''));
}
