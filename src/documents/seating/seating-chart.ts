import type { Drawing } from '../../drawing/drawing';
import { turned } from '../../drawing/turned';
import type { Speaker } from '../../i18n/speak';
import { choice, defineDocument, text, tick } from '../document-kind';
import { type Sheet, sheetOf } from '../paper';
import type { Page } from '../print-document';
import { drawingOf } from '../print-job';
import { chartDrawing } from './chart-drawing';
import { goesByNumbers, numberSeats, unmarked } from './chart-seats';
import { asAsked, letteredIn, settingOf, total } from './chart-setting';
import { surround } from './chart-surround';
import { chartTiles } from './chart-tiles';
import type { SeatingChartRequest } from './seating-chart-request';
import { seatingList } from './seating-list';

export type Chart = {
  readonly sheet: Sheet;
  /** As it stands on its sheet; the whole of it where it takes several. */
  readonly drawing: Drawing;
  readonly pages: readonly Page[];
  readonly notes: readonly string[];
};

/** What the foot says of those who have no name on a plate, or no title. */
function reference(key: boolean, numbers: boolean, { unnamed, untitled }: { readonly unnamed: number; readonly untitled: number }) {
  if (key) return numbers ? 'chart.seeKeyAlone' : untitled > 0 ? 'chart.seeKeyAndList' : 'chart.seeKey';
  if (numbers) return 'chart.seeList';
  return unnamed > 0 ? 'chart.seeSome' : 'chart.seeTitles';
}

/** The drawing of one occasion, fitted to its sheets; a key beside it or a list behind it where the drawing cannot say everything. */
export function chartPages(asked: SeatingChartRequest): Chart {
  const { speaker, options = {} } = asked;
  const request = asAsked(asked);
  const { sheet, parts } = settingOf(request);
  const key = parts.some(({ keyed }) => keyed);
  const lettered = letteredIn(request, parts);
  const unnamed = total(lettered.map((part) => part.unnamed));
  const untitled = total(parts.map(({ keyed }, index) => keyed?.untitled ?? lettered[index]?.untitled ?? 0));
  const numbers = key
    ? parts.every(({ keyed }) => !keyed || keyed.numbers)
    : goesByNumbers({ unnamed, named: total(lettered.map(({ named }) => named)) });
  const namesListed = !key && (numbers || unnamed > 0);
  const listed = untitled > 0 || namesListed;
  const list =
    namesListed || (listed && !options.titlesListed) ? seatingList({ ...request, sheet: sheetOf(options.paper ?? 'A4', 'portrait') }) : [];

  // Beside a list of its own a drawing of seat ids is too small for marks.
  const small = numbers && !key;
  const whole = small ? { ...request, drawing: unmarked(request.drawing, 'all') } : request;
  const around = surround(whole, sheet, listed || key ? speaker.say('documents', reference(key, numbers, { unnamed, untitled })) : '');
  const pages = parts.map(({ drawing, fit, keyed }, index): Page => {
    const part = { ...request, drawing: small ? unmarked(drawing, 'all') : drawing };
    const seats = keyed ? keyed.seats : small ? numberSeats(part, fit) : (lettered[index]?.seats ?? []);
    return { ...sheet, body: around.svg + chartDrawing(part, fit, seats) + (keyed?.key ?? '') };
  });
  const entries = total(parts.map(({ keyed }) => keyed?.entries ?? 0));
  const someNotes = [
    ...(entries > 0 ? [speaker.say('documents', 'chart.noteKey', { count: entries })] : []),
    ...(unnamed > 0 && !key ? [speaker.say('documents', 'chart.noteNames', { count: unnamed })] : []),
    ...(untitled > 0 ? [speaker.say('documents', 'chart.noteTitles', { count: untitled })] : []),
  ];
  const [only, ...further] = parts;
  const drawn = only && further.length === 0 ? only.drawing : request.drawing;
  return { sheet, drawing: drawn, pages: [...pages, ...list], notes: small ? [speaker.say('documents', 'chart.noteNumbers')] : someNotes };
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
    const { sheet, drawing: drawn, pages, notes } = chartPages(request);
    const tiles = fit === 'page' ? [] : chartTiles({ ...request, drawing: drawn }, sheet, fit === 'tiles-2' ? 2 : 3);
    return { title: heading.trim() || chartTitle(context.occasion.title, speaker), pages: [...pages, ...tiles], notes };
  },
});
