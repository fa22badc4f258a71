import type { Drawing } from '../../drawing/drawing';
import type { Shape } from '../../geometry/shape';
import type { Speaker } from '../../i18n/speak';
import { millimeters } from '../escape';
import { paintShapes } from '../svg';
import { typeWidth } from '../type-width';
import type { Fit } from './chart-seats';
import { type PaperSeat, paintedSeat } from './paper-seat';
import type { SeatingChartRequest } from './seating-chart-request';

const captionOf = (speaker: Speaker) => (key: string) =>
  speaker.knows('layouts', `caption.${key}`) ? speaker.speak('layouts', `caption.${key}`) : key;

/** The furniture with what the signs say on the tables that have a name, over the id by which the seats count. */
function withTableNames({ room, tables }: Drawing): readonly Shape[] {
  const named = new Map(tables.flatMap((table) => (table.label ? [[table.id, { ...table, label: table.label }]] : [])));
  return room.flatMap((shape): readonly Shape[] => {
    const table = shape.kind === 'text' ? named.get(shape.text) : undefined;
    if (shape.kind !== 'text' || !table) return [shape];
    const size = Math.min(shape.size, (table.diameter * 0.7) / Math.max(1, typeWidth(table.label)));
    const small = shape.size * 0.55;
    return [
      { ...shape, text: table.label, size, y: shape.y - small * 0.6 },
      { ...shape, size: small, strong: false, y: shape.y + size * 0.7 },
    ];
  });
}

/** Walls, furniture and the bodies of seats, scaled to the page. */
export function floorDrawing({ drawing, speaker }: SeatingChartRequest, fit: Fit): string {
  const floor = [...withTableNames(drawing), ...drawing.parties, ...drawing.seats.flatMap(({ body }) => body)];
  const room = paintShapes(floor, { scale: fit.scale, palette: 'paper', caption: captionOf(speaker) });
  const transform = `translate(${millimeters(fit.x)} ${millimeters(fit.y)}) scale(${Math.round(fit.scale * 1e6) / 1e6})`;
  return `<g transform="${transform}">${room}</g>`;
}

/** The room scaled to the page, and the seats on it in their paper form. */
export const chartDrawing = (request: SeatingChartRequest, fit: Fit, seats: readonly PaperSeat[]): string =>
  floorDrawing(request, fit) + seats.map(paintedSeat).join('');
