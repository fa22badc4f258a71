import type { Drawing, TableDrawing } from '../../drawing/drawing';
import { centered, type Rectangle, touches } from '../../geometry/rectangle';
import { tableNumber } from './labels';
import { type Brush, paintShape } from './paint-shapes';

/** What the layout writes on a table, in millimeters; from afar it would be dust. */
const tableText = 230;
const leastTableText = 11;

/** The number of a table, and below it what its sign says, as far as there is room. */
export function paintTableName(context: CanvasRenderingContext2D, { id, at, diameter, label }: TableDrawing, brush: Brush): void {
  const size = Math.min(18 * brush.pixel, diameter * 0.42);
  const named = label !== undefined && diameter >= 40 * brush.pixel;
  const cover = named ? Math.max(size, 20 * brush.pixel) : size * 0.75;
  paintShape(context, { kind: 'circle', ...at, radius: Math.min(cover, diameter * 0.46), fill: 'furniture' }, brush);
  const above = named ? size * 0.36 : 0;
  paintShape(context, { kind: 'text', x: at.x, y: at.y - above, text: tableNumber(id), size, paint: 'ink', strong: true }, brush);
  if (!named) return;
  const letters = Math.max(2, [...label].length);
  const small = Math.min(10.5 * brush.pixel, (diameter * 0.86) / letters);
  paintShape(context, { kind: 'text', x: at.x, y: at.y + size * 0.62, text: label, size: small, paint: 'ink-soft' }, brush);
}

/** The tables of a hall in this part of it by number and name, once what the layout writes on them is too small to read or says less. */
export function paintTables(context: CanvasRenderingContext2D, { tables }: Drawing, part: Rectangle, brush: Brush): void {
  if (tables.length < 2) return;
  const afar = tableText < leastTableText * brush.pixel;
  for (const table of tables) {
    const { at, diameter, label } = table;
    if ((afar || label !== undefined) && touches(centered(at, diameter, diameter), part)) paintTableName(context, table, brush);
  }
}
