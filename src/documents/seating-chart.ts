import { chartDrawing } from './chart-drawing';
import { type Fit, fitted, letterSeats, numberSeats, unmarked } from './chart-seats';
import { type Surround, surround } from './chart-surround';
import { type Sheet, sheetOf } from './paper';
import type { PaperSeat } from './paper-seat';
import type { Page, PrintDocument } from './print-document';
import type { SeatingChartRequest } from './seating-chart-request';
import { seatingList } from './seating-list';

const drawnPage = (request: SeatingChartRequest, sheet: Sheet, around: Surround, fit: Fit, seats: readonly PaperSeat[]): Page => ({
  ...sheet,
  body: around.svg + chartDrawing(request, fit, seats),
});

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
