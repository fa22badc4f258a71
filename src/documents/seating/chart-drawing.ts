import type { Speaker } from '../../i18n/speak';
import { millimeters } from '../escape';
import { paintShapes } from '../svg';
import type { Fit } from './chart-seats';
import { type PaperSeat, paintedSeat } from './paper-seat';
import type { SeatingChartRequest } from './seating-chart-request';

const captionOf = (speaker: Speaker) => (key: string) =>
  speaker.knows('layouts', `caption.${key}`) ? speaker.speak('layouts', `caption.${key}`) : key;

/** Walls, furniture and the bodies of seats, scaled to the page. */
export function floorDrawing({ drawing, speaker }: SeatingChartRequest, fit: Fit): string {
  const floor = [...drawing.room, ...drawing.parties, ...drawing.seats.flatMap(({ body }) => body)];
  const room = paintShapes(floor, { scale: fit.scale, palette: 'paper', caption: captionOf(speaker) });
  const transform = `translate(${millimeters(fit.x)} ${millimeters(fit.y)}) scale(${Math.round(fit.scale * 1e6) / 1e6})`;
  return `<g transform="${transform}">${room}</g>`;
}

/** The room scaled to the page, and the seats on it in their paper form. */
export const chartDrawing = (request: SeatingChartRequest, fit: Fit, seats: readonly PaperSeat[]): string =>
  floorDrawing(request, fit) + seats.map(paintedSeat).join('');
