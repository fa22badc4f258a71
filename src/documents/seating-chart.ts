import type { Speaker } from '../i18n/speak';
import { type Fit, fitted, letterSeats, numberSeats, unmarked } from './chart-seats';
import { type Surround, surround } from './chart-surround';
import { millimeters } from './escape';
import { type Sheet, sheetOf } from './paper';
import { type PaperSeat, paintedSeat } from './paper-seat';
import type { Page, PrintDocument } from './print-document';
import type { SeatingChartRequest } from './seating-chart-request';
import { seatingList } from './seating-list';
import { paintShapes } from './svg';

const captionOf = (speaker: Speaker) => (key: string) =>
  speaker.knows('layouts', `caption.${key}`) ? speaker.speak('layouts', `caption.${key}`) : key;

function drawnPage(request: SeatingChartRequest, sheet: Sheet, around: Surround, fit: Fit, seats: readonly PaperSeat[]): Page {
  const { drawing, speaker } = request;
  const floor = [...drawing.room, ...drawing.seats.flatMap(({ body }) => body)];
  const room = paintShapes(floor, { scale: fit.scale, palette: 'paper', caption: captionOf(speaker) });
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
export function seatingChart(asked: SeatingChartRequest): PrintDocument {
  const { context, speaker, options = {} } = asked;
  const request = options.ranks === false ? { ...asked, drawing: unmarked(asked.drawing, 'ranks') } : asked;
  const sheet = sheetFor(request);

  // The notes in the foot take room, and whether they are needed depends on the room: the drawing leaves it in any case.
  const longest = speaker.say('documents', 'chart.seeSome');
  const fit = fitted(request.drawing.frame, surround(request, sheet, longest, 9).room);
  const lettered = letterSeats(request, fit, options.names === 'vertical');
  // A few long names go to the list alone; where it is many, a chart of seat ids is easier to read than a mixed one.
  const numbers = lettered.unnamed > lettered.named / 3;
  const { untitled, unnamed } = lettered;
  const listed = numbers || untitled > 0 || unnamed > 0;
  const list = listed ? seatingList({ ...request, sheet: sheetOf(options.paper ?? 'A4', 'portrait'), first: 2 }) : [];

  const drawn = numbers ? { ...request, drawing: unmarked(request.drawing, 'all') } : request;
  const reference = numbers ? 'chart.seeList' : unnamed > 0 ? 'chart.seeSome' : 'chart.seeTitles';
  const around = surround(drawn, sheet, listed ? speaker.say('documents', reference) : '', 1 + list.length);
  const someNotes = [
    ...(unnamed > 0 ? [speaker.say('documents', 'chart.noteNames', { count: unnamed })] : []),
    ...(untitled > 0 ? [speaker.say('documents', 'chart.noteTitles', { count: untitled })] : []),
  ];
  return {
    id: 'seating-chart',
    title: options.heading ?? speaker.say('documents', 'chart.title', { occasion: context.occasion.title }),
    language: speaker.language,
    pages: [drawnPage(drawn, sheet, around, fit, numbers ? numberSeats(drawn, fit) : lettered.seats), ...list],
    notes: numbers ? [speaker.say('documents', 'chart.noteNumbers')] : someNotes,
    ...(options.fonts ? { fonts: options.fonts } : {}),
  };
}
