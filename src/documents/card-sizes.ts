import { millimeters } from './escape';

/** A finished card: each of its two faces `width` by `height`, a third panel as its foot where it has one. Millimeters. */
export type CardSize = { readonly width: number; readonly height: number; readonly foot?: number };

export const cardSizes = {
  'folded-a4': { width: 297, height: 105 },
  'three-fold-a4': { width: 297, height: 70, foot: 70 },
  '210x140': { width: 210, height: 140 },
  '200x100': { width: 200, height: 100 },
  '180x90': { width: 180, height: 90 },
  '180x70': { width: 180, height: 70 },
  '100x65': { width: 100, height: 65 },
  '90x55': { width: 90, height: 55 },
} as const satisfies Record<string, CardSize>;
export type CardSizeName = keyof typeof cardSizes;

export type CardSheet = {
  readonly width: number;
  readonly height: number;
  /** Upper left corners of the unfolded cards. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** Cut marks outside the block of cards. */
  readonly marks: string;
};

export const unfoldedHeight = ({ height, foot = 0 }: CardSize): number => 2 * height + foot;

const [short, long] = [210, 297];

function grid(card: CardSize, width: number, height: number) {
  const unfolded = unfoldedHeight(card);
  const columns = Math.floor(width / card.width);
  const rows = Math.floor(height / unfolded);
  return { width, height, columns, rows, unfolded, count: columns * rows };
}

const tick = (x: number, y: number, right: number, down: number): string =>
  `<path d="M${millimeters(x)} ${millimeters(y)}h${right}v${down}" fill="none" stroke="#000" stroke-width="0.15"/>`;

/** The A4 sheet, upright or across, that holds more of these cards; a card as large as the sheet needs no cutting. */
export function sheetFor(card: CardSize): CardSheet {
  const across = grid(card, long, short);
  const upright = grid(card, short, long);
  const { width, height, columns, rows, unfolded, count } = upright.count >= across.count && upright.count > 0 ? upright : across;
  if (count === 0) throw new Error(`A card of ${card.width} by ${unfolded} mm does not fit on A4.`);
  const left = (width - columns * card.width) / 2;
  const top = (height - rows * unfolded) / 2;
  const xs = Array.from({ length: columns + 1 }, (_, column) => left + column * card.width);
  const ys = Array.from({ length: rows + 1 }, (_, row) => top + row * unfolded);
  const whole = left === 0 && top === 0;
  const sides = [
    ...xs.flatMap((x) => [tick(x, top - 6, 0, 5), tick(x, height - top + 1, 0, 5)]),
    ...ys.flatMap((y) => [tick(left - 6, y, 5, 0), tick(width - left + 1, y, 5, 0)]),
  ];
  return {
    width,
    height,
    places: ys.slice(0, -1).flatMap((y) => xs.slice(0, -1).map((x) => ({ x, y }))),
    marks: whole ? '' : sides.join(''),
  };
}
