import type { Drawing } from '../../drawing/drawing';
import { laidDown } from '../../drawing/laid-down';
import { turned } from '../../drawing/turned';
import { isVehicle } from '../../model/scene';
import { type Sheet, sheetOf } from '../paper';
import { drawingOf } from '../print-job';
import { type Fit, fitted, goesByNumbers, letterSeats, unmarked } from './chart-seats';
import { surround } from './chart-surround';
import { type Keyed, keyedSheet } from './keyed-sheet';
import type { SeatingChartRequest } from './seating-chart-request';
import { rowsBySheets, type SheetWithRoom, vehicleRows } from './vehicle-rows';

const sheetsFor = ({ options: { paper = 'A4', orientation } = {} }: SeatingChartRequest): readonly Sheet[] =>
  orientation ? [sheetOf(paper, orientation)] : [sheetOf(paper, 'landscape'), sheetOf(paper, 'portrait')];

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** With its key, if there are people whose names stand beside the drawing. */
type Part = { readonly drawing: Drawing; readonly fit: Fit; readonly keyed?: Keyed };
/** How the drawing stands on its sheets: on one as it is, or a column of vehicles in rows. */
export type Setting = { readonly sheet: Sheet; readonly parts: readonly Part[] };

export const asAsked = (request: SeatingChartRequest): SeatingChartRequest =>
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

/** Who looks for one of a column leafs through no more sheets than this; ids on fewer sheets, with the key to them, are found sooner. */
const mostSheets = 4;

type Keyable = { readonly on: SheetWithRoom; readonly drawings: readonly Drawing[] };

/** Every drawing with its key on its sheet; undefined where one of them has no room for it. */
function keyedOn(request: SeatingChartRequest, { on, drawings }: Keyable): Setting | undefined {
  const parts: Part[] = [];
  for (const drawing of drawings) {
    const keyed = keyedSheet(request, drawing, on.room);
    if (!keyed) return undefined;
    parts.push(keyed === 'plain' ? { drawing, fit: fitted(drawing.frame, on.room) } : { drawing, fit: keyed.fit, keyed });
  }
  return { sheet: on.sheet, parts };
}

/** Without any key: the key only makes a drawing smaller. */
const largestScale = ({ on, drawings }: Keyable): number => Math.min(...drawings.map(({ frame }) => fitted(frame, on.room).scale));
/** A column can be set in rows in dozens of ways, most of them long and thin. */
const mostTried = 6;

const entriesIn = ({ parts }: Setting): number => total(parts.map(({ keyed }) => keyed?.entries ?? 0));
const scaleOf = ({ parts }: Setting): number => Math.min(...parts.map(({ fit }) => fit.scale));

/** Fewer names beside the drawing, then a larger drawing. */
const plainer = (one: Setting, other: Setting): Setting =>
  entriesIn(other) < entriesIn(one) || (entriesIn(other) === entriesIn(one) && scaleOf(other) > scaleOf(one)) ? other : one;

/** Where names find no room on their plates: the setting that has the key to them on the same sheets, on as few as it takes. */
function withKey(
  requests: readonly SeatingChartRequest[],
  sheets: readonly SheetWithRoom[],
  best: Setting,
  isSpread: boolean,
): Setting | undefined {
  const [asked] = requests;
  if (!asked) return undefined;
  const lettered = letteredIn(asked, best.parts);
  const isMixed = !goesByNumbers({
    unnamed: total(lettered.map(({ unnamed }) => unnamed)),
    named: total(lettered.map(({ named }) => named)),
  });
  const on = sheets.find(({ sheet }) => sheet === best.sheet);
  const asItIs = on && isMixed && !isSpread ? keyedOn(asked, { on, drawings: best.parts.map(({ drawing }) => drawing) }) : undefined;
  if (asItIs) return asItIs;
  const ways = requests.flatMap((request) => (request.context.layout.vehicles ? rowsBySheets(request) : [[request.drawing]]));
  const counts = [...new Set(ways.map(({ length }) => length))].sort((left, right) => left - right);
  for (const count of counts) {
    const settings = ways
      .filter(({ length }) => length === count)
      .flatMap((drawings) => sheets.map((on): Keyable => ({ on, drawings })))
      .map((keyable) => ({ keyable, scale: largestScale(keyable) }))
      .sort((one, other) => other.scale - one.scale)
      .slice(0, mostTried)
      .flatMap(({ keyable }) => keyedOn(asked, keyable) ?? []);
    if (settings.length > 0) return settings.reduce(plainer);
  }
  return undefined;
}

/**
 * A plan as the room stands; a vehicle in which names find no room also on its side, a column of them also in rows: where most names
 * stand. Whoever has no name on a plate even so has one beside the drawing, if there is room for it.
 */
export function settingOf(request: SeatingChartRequest): Setting {
  // The notes in the foot take room, and whether they are needed depends on the room: the drawing leaves it in any case.
  const longest = request.speaker.say('documents', 'chart.seeKeyAndList');
  const sheets = sheetsFor(request).map((sheet) => ({ sheet, room: surround(request, sheet, longest).room }));
  const unnamedIn = ({ parts }: Setting): number => total(letteredIn(request, parts).map(({ unnamed }) => unnamed));
  let best = onOneSheet(request, sheets);
  let unnamed = unnamedIn(best);
  const lying = isVehicle(request.context.layout.id) ? laid(request) : undefined;
  // A column laid down as a whole would stand above the road that it drives along: only its rows are.
  const ways = !lying
    ? []
    : request.context.layout.vehicles
      ? [() => inRows(request, sheets), () => inRows(lying, sheets)]
      : [() => [onOneSheet(lying, sheets)]];
  for (const way of ways) {
    if (unnamed === 0) break;
    for (const other of way()) {
      const left = unnamedIn(other);
      if (left < unnamed) [best, unnamed] = [other, left];
    }
  }
  const isSpread = best.parts.length > mostSheets;
  if (unnamed === 0 && !isSpread) return best;
  const keyed = withKey(lying ? [request, lying] : [request], sheets, best, isSpread);
  return keyed && (unnamed > 0 || keyed.parts.length * 2 <= best.parts.length) ? keyed : best;
}

export const letteredIn = (request: SeatingChartRequest, parts: readonly Part[]) =>
  parts.map(({ drawing, fit }) => letterSeats({ ...request, drawing }, fit, request.options?.names));
