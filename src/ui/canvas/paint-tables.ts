import type { Drawing } from '../../drawing/drawing';
import { type Brush, paintShape } from './paint-shapes';

/** What the layout writes on a table, in millimeters; from afar it would be dust. */
const tableText = 230;
const leastTableText = 11;

/** The number of each table of a hall, once the layout's own is too small to read. */
export function paintTables(context: CanvasRenderingContext2D, { tables }: Drawing, brush: Brush): void {
  if (tables.length < 2 || tableText >= leastTableText * brush.pixel) return;
  for (const { id, at, diameter } of tables) {
    const size = Math.min(18 * brush.pixel, diameter * 0.42);
    paintShape(context, { kind: 'circle', ...at, radius: size * 0.75, fill: 'furniture' }, brush);
    paintShape(context, { kind: 'text', ...at, text: id.replace(/^\D+/, ''), size, paint: 'ink', strong: true }, brush);
  }
}
