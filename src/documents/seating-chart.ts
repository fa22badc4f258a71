import type { Drawing, SeatDrawing } from '../drawing/drawing';
import type { Rectangle } from '../geometry/rectangle';
import type { Speaker } from '../i18n/speak';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { legend } from './chart-legend';
import { conventionLine, occasionLine, showsItsView } from './chart-words';
import { millimeters } from './escape';
import type { PaperFonts } from './fonts';
import { lettered } from './lettering';
import { type Orientation, type PaperName, type Sheet, sheetOf } from './paper';
import { discRadius, paintedSeat, type PaperSeat } from './paper-seat';
import { type PlateText, plateText, smallestName } from './plate-text';
import type { Page, PrintDocument } from './print-document';
import { seatingList } from './seating-list';
import { paintShapes } from './svg';
import { heading } from './table-pages';
import { brokenInto, typeWidth } from './type-width';
import { spokenTime } from './when';

export type SeatingChartOptions = {
  readonly paper?: PaperName;
  /** Absent: the way in which the drawing becomes larger. */
  readonly orientation?: Orientation;
  readonly names?: 'horizontal' | 'vertical';
  readonly titles?: boolean;
  readonly ranks?: boolean;
  readonly conventionNamed?: boolean;
  readonly heading?: string;
  readonly version?: string;
  /** The clock is the caller's: `2026-11-23T10:42`. */
  readonly printedAt?: string;
  readonly fonts?: PaperFonts;
};

export type SeatingChartRequest = {
  readonly context: OccasionContext;
  readonly drawing: Drawing;
  readonly speaker: Speaker;
  readonly options?: SeatingChartOptions;
};

const margin = 12;
const small = 2.9;
const noteColor = '#333333';

/** What stands around the drawing, worked out first: it decides how large the drawing can be. */
type Surround = { readonly svg: string; readonly room: Rectangle };

function surround({ context, drawing, speaker, options = {} }: SeatingChartRequest, sheet: Sheet, extra: string, pages: number): Surround {
  const width = sheet.width - 2 * margin;
  const middle = sheet.width / 2;
  const title = heading(options.heading ?? speaker.say('documents', 'chart.title', { occasion: context.occasion.title }), middle, margin, width, 8.5);
  const line = occasionLine(context, speaker);
  const lineSize = Math.min(4.4, width / Math.max(1, typeWidth(line)));
  const top = margin + title.height + 2 + lineSize / 2;
  const parts = [title.svg, lettered(line, { x: middle, y: top, size: lineSize, voice: 'text' })];

  const stamp = [
    ...(options.version ? [speaker.say('documents', 'chart.version', { version: options.version })] : []),
    ...(options.printedAt ? [speaker.say('documents', 'chart.printed', { time: spokenTime(options.printedAt, speaker) })] : []),
    ...(pages > 1 ? [speaker.say('documents', 'chart.page', { page: 1, pages })] : []),
  ].join('　');
  const stampWidth = typeWidth(stamp) * small + 6;
  const said = [...(options.conventionNamed === false ? [] : [conventionLine(context, speaker)]), extra].filter(Boolean).join(' ');
  const notes = brokenInto(said, (width - stampWidth) / small);
  const notesTop = sheet.height - margin - (notes.length - 0.5) * small * 1.45;
  notes.forEach((text, place) => {
    parts.push(lettered(text, { x: margin, y: notesTop + place * small * 1.45, size: small, align: 'start', voice: 'text', color: noteColor }));
  });
  parts.push(lettered(stamp, { x: sheet.width - margin, y: sheet.height - margin - small * 0.72, size: small, align: 'end', voice: 'text', color: noteColor }));

  const view = speaker.say('documents', `view.${context.layout.view}`);
  const viewWidth = typeWidth(view) * 3.3 + 8;
  const measured = legend(drawing, speaker, margin, 0, width - viewWidth - 4);
  const legendTop = notesTop - small * 1.1 - Math.max(measured.height, small * 1.6) + small * 0.6;
  parts.push(legend(drawing, speaker, margin, legendTop, width - viewWidth - 4).svg);
  parts.push(viewSign(view, sheet.width - margin, legendTop, !showsItsView(drawing) && context.layout.view !== 'from-above'));
  const rule = legendTop - small * 1.2;
  parts.push(`<path d="M${margin} ${millimeters(rule)}h${millimeters(width)}" stroke="#000" stroke-width="0.15"/>`);
  const start = top + lineSize / 2 + 4;
  return { svg: parts.join(''), room: { x: margin, y: start, width, height: rule - 3 - start } };
}

/** Which way the drawing is looked at, with an arrow into it where the drawing has none. */
function viewSign(text: string, right: number, y: number, arrow: boolean): string {
  const words = lettered(text, { x: right, y, size: 3.3, align: 'end', voice: 'text' });
  if (!arrow) return words;
  const x = right - typeWidth(text) * 3.3 - 3;
  return `${words}<path d="M${millimeters(x)} ${millimeters(y + 2.2)}v-4.6m-1.3 1.6l1.3 -1.6l1.3 1.6" fill="none" stroke="#000" stroke-width="0.3"/>`;
}

type Fit = { readonly scale: number; readonly x: number; readonly y: number };

function fitted(frame: Rectangle, room: Rectangle): Fit {
  const scale = Math.min(room.width / frame.width, room.height / frame.height);
  return {
    scale,
    x: room.x + (room.width - frame.width * scale) / 2 - frame.x * scale,
    y: room.y + (room.height - frame.height * scale) / 2 - frame.y * scale,
  };
}

const placed = ({ x, y, width, height }: Rectangle, fit: Fit): Rectangle => ({
  x: fit.x + x * fit.scale,
  y: fit.y + y * fit.scale,
  width: width * fit.scale,
  height: height * fit.scale,
});

/** The plate without the strip that the disc of the order number reaches into. */
function writable(plate: Rectangle, seat: SeatDrawing): Rectangle {
  const pad = Math.min(0.8, plate.width * 0.05);
  const strip = seat.mark ? Math.max(0, discRadius(plate) - 0.5) : 0;
  const turn = ((seat.facing % 360) + 360) % 360;
  const [left, right] = [turn > 45 && turn < 135 ? strip : 0, turn > 225 && turn < 315 ? strip : 0];
  const [above, below] = [turn >= 135 && turn <= 225 ? strip : 0, turn <= 45 || turn >= 315 ? strip : 0];
  return {
    x: plate.x + pad + left,
    y: plate.y + pad + above,
    width: plate.width - 2 * pad - left - right,
    height: plate.height - 2 * pad - above - below,
  };
}

type Lettered = { readonly seats: readonly PaperSeat[]; readonly untitled: readonly string[]; readonly least: number };

function letterSeats({ context, drawing, options = {} }: SeatingChartRequest, fit: Fit, vertical: boolean): Lettered {
  const untitled: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  const seats = drawing.seats.map((drawn): PaperSeat => {
    const { mark, ...unmarked } = drawn;
    const seat = options.ranks === false && mark?.kind === 'rank' ? unmarked : drawn;
    const plate = placed(seat.plate, fit);
    const person = seat.person && context.personOf(seat.person);
    if (!person) return { seat, plate, text: undefined };
    const title = options.titles === false ? undefined : (person.title ?? seat.title);
    const text = plateText({ name: seat.name, title }, writable(plate, seat), vertical);
    least = Math.min(least, text.nameSize);
    if (title && text.title.length === 0) untitled.push(person.name);
    return { seat, plate, text };
  });
  return { seats, untitled, least };
}

/** Too small for names: every plate carries its seat id, and the list says who sits there. */
function numberSeats({ drawing }: SeatingChartRequest, fit: Fit): readonly PaperSeat[] {
  return drawing.seats.map(({ mark: _, ...seat }) => {
    const plate = placed(seat.plate, fit);
    const size = Math.min(3, (plate.width * 0.92) / typeWidth(seat.seat), plate.height * 0.7);
    const text: PlateText = { box: plate, vertical: false, name: [seat.seat], nameSize: size, title: [], titleSize: 0 };
    return { seat, plate, text: size >= 1 ? text : undefined };
  });
}

const captionOf = (speaker: Speaker) => (key: string) => (speaker.knows('layouts', `caption.${key}`) ? speaker.speak('layouts', `caption.${key}`) : key);

function drawnPage(request: SeatingChartRequest, sheet: Sheet, around: Surround, fit: Fit, seats: readonly PaperSeat[]): Page {
  const { drawing, speaker } = request;
  const room = paintShapes(drawing.room, { scale: fit.scale, palette: 'paper', caption: captionOf(speaker) });
  const transform = `translate(${millimeters(fit.x)} ${millimeters(fit.y)}) scale(${Math.round(fit.scale * 1e6) / 1e6})`;
  return { ...sheet, body: `${around.svg}<g transform="${transform}">${room}</g>${seats.map(paintedSeat).join('')}` };
}

function sheetFor(request: SeatingChartRequest): Sheet {
  const { paper = 'A4', orientation } = request.options ?? {};
  if (orientation) return sheetOf(paper, orientation);
  const scaleOn = (sheet: Sheet) => fitted(request.drawing.frame, surround(request, sheet, '', 1).room).scale;
  const [across, upright] = [sheetOf(paper, 'landscape'), sheetOf(paper, 'portrait')];
  return scaleOn(upright) > scaleOn(across) * 1.1 ? upright : across;
}

/** 座次图: the drawing of one occasion, fitted to one sheet; a list follows where the drawing cannot say everything. */
export function seatingChart(request: SeatingChartRequest): PrintDocument {
  const { context, speaker, options = {} } = request;
  const say = (key: 'chart.seeList' | 'chart.seeTitles') => speaker.say('documents', key);
  const sheet = sheetFor(request);
  const room = (extra: string, pages: number) => surround(request, sheet, extra, pages);
  const fitIn = (around: Surround) => fitted(request.drawing.frame, around.room);

  // The notes in the foot take room, and whether they are needed depends on the room: the longer foot is tried first.
  const fit = fitIn(room(say('chart.seeList'), 9));
  const wanted = options.names === 'vertical';
  const choices = (options.names ? [wanted, !wanted] : [false, true]).map((vertical) => letterSeats(request, fit, vertical));
  const lettering = choices.find(({ least }) => least >= smallestName);
  const listed = !lettering || lettering.untitled.length > 0;
  const list = listed ? seatingList({ ...request, sheet: sheetOf(options.paper ?? 'A4', 'portrait'), first: 2 }) : [];
  const extra = lettering ? (listed ? say('chart.seeTitles') : '') : say('chart.seeList');
  const around = room(extra, 1 + list.length);
  const final = { ...fit, y: fit.y + (fitIn(around).y - fit.y) * 0 };
  const chart = drawnPage(request, sheet, around, final, lettering?.seats ?? numberSeats(request, final));

  const notes = [
    ...(lettering ? [] : [speaker.say('documents', 'chart.noteNumbers')]),
    ...(lettering && listed
      ? [speaker.say('documents', 'chart.noteTitles', { count: lettering.untitled.length, names: speaker.list(lettering.untitled) })]
      : []),
  ];
  return {
    id: 'seating-chart',
    title: options.heading ?? speaker.say('documents', 'chart.title', { occasion: context.occasion.title }),
    language: speaker.language,
    pages: [chart, ...list],
    notes,
    ...(options.fonts ? { fonts: options.fonts } : {}),
  };
}
