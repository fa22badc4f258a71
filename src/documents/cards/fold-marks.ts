import { millimeters } from '../escape';
import type { CardSize } from './card-sizes';

/** Short ticks at both edges where the card is folded. */
export function foldMarks({ width, height, foot }: CardSize): string {
  const folds = foot ? [height, 2 * height] : [height];
  const tick = (x: number, y: number, right: number) =>
    `<path d="M${millimeters(x)} ${millimeters(y)}h${right}" stroke="#7f7f7f" stroke-width="0.15"/>`;
  return folds.flatMap((y) => [tick(0, y, 6), tick(width, y, -6)]).join('');
}
