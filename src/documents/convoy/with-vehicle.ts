import type { Drawing } from '../../drawing/drawing';
import type { Rectangle } from '../../geometry/rectangle';
import type { Speaker } from '../../i18n/speak';
import type { SeatId } from '../../model/ids';
import type { Block } from '../flow-blocks';
import { type FlowSheet, sheetsOf } from '../flow-pages';
import { chartDrawing } from '../seating/chart-drawing';
import { fitted, letterSeats } from '../seating/chart-seats';
import { placeIn, type Ride } from './rides';

/** The longest a vehicle is drawn on a sheet, and the shortest beside its list; millimeters. */
const [longest, shortest, step] = [222, 130, 8] as const;
/** Between the margins. */
const sheetWidth = 170;
const lengths = Array.from({ length: Math.floor((longest - shortest) / step) + 1 }, (_, place) => longest - place * step);
/** How broad the column of the vehicle is: the list needs the rest of the width, and longer names a larger vehicle. */
const breadths = [62, 72, 82] as const;

type Put = { readonly flow: FlowSheet; readonly unnamed: number };

/**
 * The vehicle as long as the sheet allows, and beside it what is told of it: the drawing is then large enough for whole names. Where that
 * finds no room, as with a coach, or names still find none on their seats, the vehicle has a sheet of its own and the list the next one.
 */
export function withVehicle(
  ride: Ride,
  drawing: Drawing,
  speaker: Speaker,
  told: readonly Block[],
  flowOf: (blocks: readonly Block[]) => FlowSheet,
): FlowSheet {
  const request = { context: ride.context, speaker, drawing, options: { titles: false, idOf: (seat: SeatId) => placeIn(ride, seat) } };
  const lettered = (room: Rectangle) => {
    const fit = fitted(drawing.frame, room);
    return { fit, ...letterSeats(request, fit) };
  };
  const draw = (room: Rectangle) => {
    const { fit, seats } = lettered(room);
    return chartDrawing(request, fit, seats);
  };
  const { width, height } = drawing.frame;
  const unnamedAt = (scale: number): number => lettered({ x: 0, y: 0, width: width * scale, height: height * scale }).unnamed;
  const isOneSheet = (flow: FlowSheet) => sheetsOf(flow) === 1;

  const scaleOf = (length: number, breadth: number): number => Math.min(length / height, breadth / width);
  const beside = (length: number, breadth: number): FlowSheet => {
    const scale = scaleOf(length, breadth);
    return flowOf([{ kind: 'beside', width: width * scale, height: height * scale, draw, blocks: told }]);
  };
  const alone = (length: number): Block => ({ kind: 'picture', height: length, draw });

  let best: Put | undefined;
  // Beside the smallest vehicle the list has the most room: where it has too little there, it has too little beside every other.
  for (const breadth of isOneSheet(beside(shortest, breadths[0])) ? breadths : []) {
    const fitting = lengths.find((length) => isOneSheet(beside(length, breadth)));
    if (fitting === undefined) break;
    const unnamed = unnamedAt(scaleOf(fitting, breadth));
    if (unnamed < (best?.unnamed ?? Number.POSITIVE_INFINITY)) best = { flow: beside(fitting, breadth), unnamed };
    if (best?.unnamed === 0) return best.flow;
  }
  const length = lengths.find((one) => isOneSheet(flowOf([alone(one)]))) ?? shortest;
  if (best && unnamedAt(Math.min(length / height, sheetWidth / width)) > 0) return best.flow;
  return flowOf([alone(length), { kind: 'sheet' }, ...told]);
}
