import { millimeters } from '../escape';
import type { Sheet } from '../paper';
import type { Page } from '../print-document';

export type CardSheet = Sheet & {
  /** Upper left corners of the cards. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** Cut marks outside the block of cards. */
  readonly marks: string;
};

const tick = (x: number, y: number, right: number, down: number): string =>
  `<path d="M${millimeters(x)} ${millimeters(y)}${right ? `h${millimeters(right)}` : `v${millimeters(down)}`}" fill="none" stroke="#000" stroke-width="0.15"/>`;

/** Sheets that an office has, smallest first; each upright and across. */
const sheets: readonly Sheet[] = [
  { width: 210, height: 297 },
  { width: 297, height: 210 },
  { width: 297, height: 420 },
  { width: 420, height: 297 },
];

type Grid = Sheet & { readonly columns: number; readonly rows: number };

function gridOn({ width, height }: Sheet, card: Sheet): Grid {
  return { width, height, columns: Math.floor(width / card.width), rows: Math.floor(height / card.height) };
}

/** A4 as it holds more of them, else A3; a card that fits on neither is a sheet of its own. */
function gridFor(card: Sheet): Grid {
  const [upright, across, ...large] = sheets.map((sheet) => gridOn(sheet, card));
  const count = (grid: Grid | undefined) => (grid ? grid.columns * grid.rows : 0);
  const small = count(upright) >= count(across) ? upright : across;
  return [small, ...large].find((grid): grid is Grid => count(grid) > 0) ?? { ...card, columns: 1, rows: 1 };
}

/** `card` as it lies on the paper, unfolded. A card as large as the sheet needs no cutting. */
export function sheetFor(card: Sheet): CardSheet {
  const { width, height, columns, rows } = gridFor(card);
  const left = (width - columns * card.width) / 2;
  const top = (height - rows * card.height) / 2;
  const xs = Array.from({ length: columns + 1 }, (_, column) => left + column * card.width);
  const ys = Array.from({ length: rows + 1 }, (_, row) => top + row * card.height);
  // A mark stands outside the cards; where they reach the edge of the sheet, on the line of the cut itself.
  const reach = (free: number) => Math.max(0, Math.min(5, free - 1));
  const [across, down] = [reach(left), reach(top)];
  const level = (y: number) =>
    across > 0
      ? [tick(left - 1 - across, y, across, 0), tick(width - left + 1, y, across, 0)]
      : [tick(0, y, 4, 0), tick(width - 4, y, 4, 0)];
  const upright = (x: number) =>
    down > 0 ? [tick(x, top - 1 - down, 0, down), tick(x, height - top + 1, 0, down)] : [tick(x, 0, 0, 4), tick(x, height - 4, 0, 4)];
  const inside = (edge: number, end: number) => edge > 0.5 && edge < end - 0.5;
  const marks = [...xs.filter((x) => inside(x, width)).flatMap(upright), ...ys.filter((y) => inside(y, height)).flatMap(level)];
  return {
    width,
    height,
    places: ys.slice(0, -1).flatMap((y) => xs.slice(0, -1).map((x) => ({ x, y }))),
    marks: marks.join(''),
  };
}

/** Cards in their order over as many sheets as they need. */
export function cardPages(card: Sheet, bodies: readonly string[]): readonly Page[] {
  const sheet = sheetFor(card);
  const pages: Page[] = [];
  for (let first = 0; first < bodies.length; first += sheet.places.length) {
    const cards = bodies.slice(first, first + sheet.places.length).map((body, place) => {
      const { x = 0, y = 0 } = sheet.places[place] ?? {};
      return `<g transform="translate(${millimeters(x)} ${millimeters(y)})">${body}</g>`;
    });
    pages.push({ width: sheet.width, height: sheet.height, body: `${cards.join('')}${sheet.marks}` });
  }
  return pages;
}
