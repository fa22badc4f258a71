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
const lengths = Array.from({ length: Math.floor((longest - shortest) / step) + 1 }, (_, place) => longest - place * step);
/** The list needs the rest of the width. */
const broadest = 62;

/**
 * The vehicle as long as the sheet allows, and beside it what is told of it: the drawing is then long enough for whole names. What is
 * told of a coach is longer than one sheet: it gets the next one, and the vehicle a sheet of its own.
 */
export function withVehicle(
  ride: Ride,
  drawing: Drawing,
  speaker: Speaker,
  told: readonly Block[],
  flowOf: (blocks: readonly Block[]) => FlowSheet,
): FlowSheet {
  const request = { context: ride.context, speaker, drawing, options: { titles: false, idOf: (seat: SeatId) => placeIn(ride, seat) } };
  const draw = (room: Rectangle) => {
    const fit = fitted(drawing.frame, room);
    return chartDrawing(request, fit, letterSeats(request, fit).seats);
  };
  const { width, height } = drawing.frame;
  const isOneSheet = (flow: FlowSheet) => sheetsOf(flow) === 1;
  const beside = (length: number) => {
    const scale = Math.min(length / height, broadest / width);
    return flowOf([{ kind: 'beside', width: width * scale, height: height * scale, draw, blocks: told }]);
  };
  const alone = (length: number): readonly Block[] => [{ kind: 'picture', height: length, draw }];
  const onOne = lengths.map(beside).find(isOneSheet);
  if (onOne) return onOne;
  const longestAlone = lengths.find((length) => isOneSheet(flowOf(alone(length)))) ?? shortest;
  return flowOf([...alone(longestAlone), { kind: 'sheet' }, ...told]);
}
