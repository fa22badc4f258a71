import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { millimeters } from '../escape';
import { lettered } from '../lettering';
import type { Sheet } from '../paper';
import type { Page } from '../print-document';
import { textWidth } from '../type-width';
import { floorDrawing } from './chart-drawing';
import { fitted, letterSeats, unmarked } from './chart-seats';
import { paintedSeat } from './paper-seat';
import type { SeatingChartRequest } from './seating-chart-request';

const margin = 12;
/** Below the picture, for the line that says which part it is. */
const labelRoom = 5;
/** What two neighboring sheets both show, so that they can be glued. */
const overlap = 15;

const meets = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

type Cell = { readonly row: number; readonly column: number };

/** In the margins, where the edge of the neighboring sheet comes to lie: the sheets are laid tick on edge. */
function ticksOf({ row, column }: Cell, count: number, sheet: Sheet, shown: { readonly width: number; readonly height: number }) {
  const [right, bottom] = [margin + shown.width, margin + shown.height];
  const tick = (d: string) => `<path d="${d}" stroke="#000" stroke-width="0.2"/>`;
  const upright = [...(column > 0 ? [margin + overlap] : []), ...(column < count - 1 ? [right - overlap] : [])];
  const across = [...(row > 0 ? [margin + overlap] : []), ...(row < count - 1 ? [bottom - overlap] : [])];
  return [
    ...upright.map((x) => tick(`M${millimeters(x)} ${millimeters(margin - 4)}v3`)),
    ...across.flatMap((y) => [
      tick(`M${millimeters(margin - 4)} ${millimeters(y)}h3`),
      tick(`M${millimeters(sheet.width - margin + 1)} ${millimeters(y)}h3`),
    ]),
  ];
}

/** All the sheets in small, this one filled. */
function scheme({ row, column }: Cell, count: number, { x, y }: Point): string {
  const [width, height] = [2.4, 1.55];
  return Array.from({ length: count * count }, (_, index) => {
    const [down, right] = [Math.floor(index / count), index % count];
    const fill = down === row && right === column ? '#000' : 'none';
    return `<rect x="${millimeters(x + right * width)}" y="${millimeters(y + down * height)}" width="${width}" height="${height}" fill="${fill}" stroke="#000" stroke-width="0.15"/>`;
  }).join('');
}

/** The drawing alone over `count` by `count` sheets, with marks to glue along; each says which part it is. */
export function chartTiles(asked: SeatingChartRequest, sheet: Sheet, count: number): readonly Page[] {
  const { speaker, options = {} } = asked;
  const request = options.ranks === false ? { ...asked, drawing: unmarked(asked.drawing, 'ranks') } : asked;
  const shown = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin - labelRoom };
  const [stepX, stepY] = [shown.width - overlap, shown.height - overlap];
  const whole = { x: 0, y: 0, width: stepX * count + overlap, height: stepY * count + overlap };
  const fit = fitted(request.drawing.frame, whole);
  const { seats } = letterSeats(request, fit, options.names);
  const floor = floorDrawing(request, fit);
  const places = Array.from({ length: count * count }, (_, index) => ({ row: Math.floor(index / count), column: index % count }));
  return places.map(({ row, column }): Page => {
    const part: Rectangle = { x: column * stepX, y: row * stepY, ...shown };
    // Backs and order marks reach a little out of their plates.
    const here = seats.filter(({ plate }) =>
      meets({ x: plate.x - 5, y: plate.y - 5, width: plate.width + 10, height: plate.height + 10 }, part),
    );
    const view = `viewBox="${[part.x, part.y, part.width, part.height].map(millimeters).join(' ')}"`;
    const picture = `<svg x="${margin}" y="${margin}" width="${millimeters(shown.width)}" height="${millimeters(shown.height)}" ${view}>${floor}${here.map(paintedSeat).join('')}</svg>`;
    const line = (d: string) => `<path d="${d}" fill="none" stroke="#7f7f7f" stroke-width="0.15" stroke-dasharray="2 2"/>`;
    const glue = [
      ...(column > 0 ? [line(`M${millimeters(margin + overlap)} ${margin}V${millimeters(margin + shown.height)}`)] : []),
      ...(row > 0 ? [line(`M${margin} ${millimeters(margin + overlap)}H${millimeters(sheet.width - margin)}`)] : []),
    ];
    const words = speaker.say('documents', 'chart.tile', { row: row + 1, column: column + 1, count });
    const label = lettered(words, {
      x: margin,
      y: sheet.height - margin - labelRoom / 2,
      size: 2.9,
      align: 'start',
      voice: 'text',
      color: '#595959',
    });
    const ticks = ticksOf({ row, column }, count, sheet, shown);
    const map = scheme({ row, column }, count, { x: margin + textWidth(words) * 2.9 + 3, y: sheet.height - margin - labelRoom + 0.3 });
    return { ...sheet, body: [picture, ...glue, ...ticks, label, map].join('') };
  });
}
