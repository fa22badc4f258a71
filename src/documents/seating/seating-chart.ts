import type { Drawing } from '../../drawing/drawing';
import { laidDown } from '../../drawing/laid-down';
import { turned } from '../../drawing/turned';
import type { Speaker } from '../../i18n/speak';
import { isVehicle } from '../../model/scene';
import { choice, defineDocument, text, tick } from '../document-kind';
import { type Sheet, sheetOf } from '../paper';
import type { Page } from '../print-document';
import { drawingOf } from '../print-job';
import { chartDrawing } from './chart-drawing';
import { type Fit, fitted, goesByNumbers, letterSeats, numberSeats, unmarked } from './chart-seats';
import { surround } from './chart-surround';
import { chartTiles } from './chart-tiles';
import type { SeatingChartRequest } from './seating-chart-request';
import { seatingList } from './seating-list';
import { type SheetWithRoom, vehicleRows } from './vehicle-rows';

const sheetsFor = ({ options: { paper = 'A4', orientation } = {} }: SeatingChartRequest): readonly Sheet[] =>
  orientation ? [sheetOf(paper, orientation)] : [sheetOf(paper, 'landscape'), sheetOf(paper, 'portrait')];

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

type Part = { readonly drawing: Drawing; readonly fit: Fit };
/** How the drawing stands on its sheets: on one as it is, or a column of vehicles in rows. */
type Setting = { readonly sheet: Sheet; readonly parts: readonly Part[] };

const asAsked = (request: SeatingChartRequest): SeatingChartRequest =>
  request.options?.ranks === false ? { ...request, drawing: unmarked(request.drawing, 'ranks') } : request;

/** The same vehicles with their fronts to the left. */
function laid(request: SeatingChartRequest): SeatingChartRequest {
  const context = laidDown(request.context);
  const drawing = drawingOf(context, request.speaker);
  return asAsked({ ...request, context, drawing: request.options?.turned ? turned(drawing) : drawing });
}

/** The whole drawing on one sheet, the one on which it is clearly larger. */
function onOneSheet({ drawing }: SeatingChartRequest, sheets: readonly SheetWithRoom[]): Setting {
  const [across, upright] = sheets.map(({ sheet, room }) => ({ sheet, fit: fitted(drawing.frame, room) }));
  if (!across) throw new Error('A chart has a sheet.');
  const { sheet, fit } = upright && upright.fit.scale > across.fit.scale * 1.1 ? upright : across;
  return { sheet, parts: [{ drawing, fit }] };
}

function inRows(request: SeatingChartRequest, sheets: readonly SheetWithRoom[]): readonly Setting[] {
  const rows = vehicleRows(request, sheets);
  if (!rows) return [];
  const { on, drawings, scale } = rows;
  return [{ sheet: on.sheet, parts: drawings.map((drawing) => ({ drawing, fit: fitted(drawing.frame, on.room, scale) })) }];
}

/** A plan as the room stands; a vehicle in which names find no room also on its side, a column of them also in rows: where most names stand. */
function settingOf(request: SeatingChartRequest): Setting {
  // The notes in the foot take room, and whether they are needed depends on the room: the drawing leaves it in any case.
  const longest = request.speaker.say('documents', 'chart.seeSome');
  const sheets = sheetsFor(request).map((sheet) => ({ sheet, room: surround(request, sheet, longest).room }));
  const unnamedIn = ({ parts }: Setting): number => total(letteredIn(request, parts).map(({ unnamed }) => unnamed));
  let best = onOneSheet(request, sheets);
  let unnamed = unnamedIn(best);
  if (!isVehicle(request.context.layout.id)) return best;
  // A column laid down as a whole would stand above the road that it drives along: only its rows are.
  const ways = request.context.layout.vehicles
    ? [() => inRows(request, sheets), () => inRows(laid(request), sheets)]
    : [() => [onOneSheet(laid(request), sheets)]];
  for (const way of ways) {
    if (unnamed === 0) break;
    for (const other of way()) {
      const left = unnamedIn(other);
      if (left < unnamed) [best, unnamed] = [other, left];
    }
  }
  return best;
}

const letteredIn = (request: SeatingChartRequest, parts: readonly Part[]) =>
  parts.map(({ drawing, fit }) => letterSeats({ ...request, drawing }, fit, request.options?.names));

export type Chart = { readonly sheet: Sheet; readonly pages: readonly Page[]; readonly notes: readonly string[] };

/** The drawing of one occasion, fitted to its sheets; a list follows where the drawing cannot say everything. */
export function chartPages(asked: SeatingChartRequest): Chart {
  const { speaker, options = {} } = asked;
  const request = asAsked(asked);
  const { sheet, parts } = settingOf(request);
  const lettered = letteredIn(request, parts);
  const unnamed = total(lettered.map((part) => part.unnamed));
  const untitled = total(lettered.map((part) => part.untitled));
  const numbers = goesByNumbers({ unnamed, named: total(lettered.map(({ named }) => named)) });
  const listed = numbers || untitled > 0 || unnamed > 0;
  const list = listed ? seatingList({ ...request, sheet: sheetOf(options.paper ?? 'A4', 'portrait') }) : [];

  const whole = numbers ? { ...request, drawing: unmarked(request.drawing, 'all') } : request;
  const reference = numbers ? 'chart.seeList' : unnamed > 0 ? 'chart.seeSome' : 'chart.seeTitles';
  const around = surround(whole, sheet, listed ? speaker.say('documents', reference) : '');
  const pages = parts.map(({ drawing, fit }, index): Page => {
    const part = { ...request, drawing: numbers ? unmarked(drawing, 'all') : drawing };
    const seats = numbers ? numberSeats(part, fit) : (lettered[index]?.seats ?? []);
    return { ...sheet, body: around.svg + chartDrawing(part, fit, seats) };
  });
  const someNotes = [
    ...(unnamed > 0 ? [speaker.say('documents', 'chart.noteNames', { count: unnamed })] : []),
    ...(untitled > 0 ? [speaker.say('documents', 'chart.noteTitles', { count: untitled })] : []),
  ];
  return { sheet, pages: [...pages, ...list], notes: numbers ? [speaker.say('documents', 'chart.noteNumbers')] : someNotes };
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
