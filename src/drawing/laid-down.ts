import type { Shape } from '../geometry/shape';
import { turnedBox, turnedPoint, turnedShape } from '../geometry/turn';
import type { Layout } from '../layouts/layout';
import type { OccasionContext } from '../protocol/rules/occasion-context';

const left = 270;

/** A word ahead of the front stood beside its arrow; now it runs along it, and needs its own length. Millimeters. */
const aWord = 250;
const turnedMark = (shape: Shape): Shape => {
  const there = turnedShape(shape, left);
  return there.kind === 'caption' && there.x < 0 ? { ...there, x: there.x - there.size } : there;
};

function laid(layout: Layout): Layout {
  const { x, y, width, height } = turnedBox(layout.frame, left);
  return {
    ...layout,
    frame: { x: x - aWord, y, width: width + aWord, height },
    seats: layout.seats.map((seat) => ({ ...seat, at: turnedPoint(seat.at, left), facing: (seat.facing + left) % 360 })),
    furniture: layout.furniture.map(turnedMark),
    tables: layout.tables.map((table) => ({ ...table, at: turnedPoint(table.at, left) })),
    ...(layout.vehicles
      ? {
          vehicles: layout.vehicles.map((vehicle) => ({
            ...vehicle,
            frame: turnedBox(vehicle.frame, left),
            shapes: vehicle.shapes.map((shape) => turnedShape(shape, left)),
          })),
        }
      : {}),
  };
}

/** A vehicle, or a column of them, with its front to the left: for paper that is wider than it is high. Seats and ids are the same. */
export const laidDown = (context: OccasionContext): OccasionContext => ({ ...context, layout: laid(context.layout) });
