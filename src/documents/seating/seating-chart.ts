import { turned } from '../../drawing/turned';
import type { Speaker } from '../../i18n/speak';
import { choice, defineDocument, text, tick } from '../document-kind';
import { type Sheet, sheetOf } from '../paper';
import type { Page } from '../print-document';
import { drawingOf } from '../print-job';
import { chartDrawing } from './chart-drawing';
import { type Fit, fitted, letterSeats, numberSeats, unmarked } from './chart-seats';
import { type Surround, surround } from './chart-surround';
import { chartTiles } from './chart-tiles';
import type { PaperSeat } from './paper-seat';
import type { SeatingChartRequest } from './seating-chart-request';
import { seatingList } from './seating-list';

const drawnPage = (request: SeatingChartRequest, sheet: Sheet, around: Surround, fit: Fit, seats: readonly PaperSeat[]): Page => ({
  ...sheet,
  body: around.svg + chartDrawing(request, fit, seats),
});

function sheetFor(request: SeatingChartRequest): Sheet {
  const { paper = 'A4', orientation } = request.options ?? {};
  if (orientation) return sheetOf(paper, orientation);
  const scaleOn = (sheet: Sheet) => fitted(request.drawing.frame, surround(request, sheet, '').room).scale;
  const [across, upright] = [sheetOf(paper, 'landscape'), sheetOf(paper, 'portrait')];
  return scaleOn(upright) > scaleOn(across) * 1.1 ? upright : across;
}

export type Chart = { readonly sheet: Sheet; readonly pages: readonly Page[]; readonly notes: readonly string[] };

/** The drawing of one occasion, fitted to one sheet; a list follows where the drawing cannot say everything. */
export function chartPages(asked: SeatingChartRequest): Chart {
  const { speaker, options = {} } = asked;
  const request = options.ranks === false ? { ...asked, drawing: unmarked(asked.drawing, 'ranks') } : asked;
  const sheet = sheetFor(request);

  // The notes in the foot take room, and whether they are needed depends on the room: the drawing leaves it in any case.
  const longest = speaker.say('documents', 'chart.seeSome');
  const fit = fitted(request.drawing.frame, surround(request, sheet, longest).room);
  const lettered = letterSeats(request, fit, options.names);
  // A few long names go to the list alone; where it is many, a chart of seat ids is easier to read than a mixed one.
  const numbers = lettered.unnamed > Math.max(2, lettered.named / 3);
  const { untitled, unnamed } = lettered;
  const listed = numbers || untitled > 0 || unnamed > 0;
  const list = listed ? seatingList({ ...request, sheet: sheetOf(options.paper ?? 'A4', 'portrait') }) : [];

  const drawn = numbers ? { ...request, drawing: unmarked(request.drawing, 'all') } : request;
  const reference = numbers ? 'chart.seeList' : unnamed > 0 ? 'chart.seeSome' : 'chart.seeTitles';
  const around = surround(drawn, sheet, listed ? speaker.say('documents', reference) : '');
  const someNotes = [
    ...(unnamed > 0 ? [speaker.say('documents', 'chart.noteNames', { count: unnamed })] : []),
    ...(untitled > 0 ? [speaker.say('documents', 'chart.noteTitles', { count: untitled })] : []),
  ];
  return {
    sheet,
    pages: [drawnPage(drawn, sheet, around, fit, numbers ? numberSeats(drawn, fit) : lettered.seats), ...list],
    notes: numbers ? [speaker.say('documents', 'chart.noteNumbers')] : someNotes,
  };
}

export const chartTitle = (occasion: string, speaker: Speaker): string => speaker.say('documents', 'chart.title', { occasion });

/** 座次图: who sits where, as the room stands. */
export const seatingChart = defineDocument({
  id: 'seating-chart',
  scope: 'occasion',
  group: 'seating',
  options: {
    paper: choice('A4', 'A3'),
    orientation: choice('auto', 'landscape', 'portrait'),
    fit: choice('page', 'tiles-2', 'tiles-3'),
    view: choice('room', 'turned'),
    names: choice('horizontal', 'vertical'),
    titles: tick(true),
    ranks: tick(true),
    honor: tick(false),
    seatIds: tick(false),
    conventionNamed: tick(true),
    heading: text(120),
  },
  make({ context, speaker }, { orientation, view, fit, heading, ...rest }) {
    const drawing = drawingOf(context, speaker);
    const isTurned = view === 'turned';
    const request: SeatingChartRequest = {
      context,
      speaker,
      drawing: isTurned ? turned(drawing) : drawing,
      options: {
        ...rest,
        turned: isTurned,
        ...(orientation === 'auto' ? {} : { orientation }),
        ...(heading.trim() ? { heading: heading.trim() } : {}),
      },
    };
    const { sheet, pages, notes } = chartPages(request);
    const tiles = fit === 'page' ? [] : chartTiles(request, sheet, fit === 'tiles-2' ? 2 : 3);
    return { title: heading.trim() || chartTitle(context.occasion.title, speaker), pages: [...pages, ...tiles], notes };
  },
});
