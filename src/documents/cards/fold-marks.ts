import { millimeters } from '../escape';
import type { CardSize } from './card-sizes';

/** Short ticks at both edges where the card is folded. */
function foldMarks({ width, height, foot }: CardSize): string {
  const folds = foot ? [height, 2 * height] : [height];
  const tick = (x: number, y: number, right: number) =>
    `<path d="M${millimeters(x)} ${millimeters(y)}h${right}" stroke="#7f7f7f" stroke-width="0.15"/>`;
  return folds.flatMap((y) => [tick(0, y, 6), tick(width, y, -6)]).join('');
}

/** Both faces of a card as they are printed, `lower` the one that looks at the room; of a flat card that one alone. */
export function unfolded(upper: string, lower: string, size: CardSize, marked: boolean): string {
  if (size.flat) return lower;
  const { width, height } = size;
  return [
    // Folded upright, this face looks to the back: it is printed upside down.
    `<g transform="rotate(180 ${millimeters(width / 2)} ${millimeters(height / 2)})">${upper}</g>`,
    `<g transform="translate(0 ${millimeters(height)})">${lower}</g>`,
    marked ? foldMarks(size) : '',
  ].join('');
}
