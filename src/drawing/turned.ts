import type { Point } from '../geometry/point';
import { group, type Shape } from '../geometry/shape';
import { turnedBox, turnedPoint, turnedShape } from '../geometry/turn';
import type { Drawing } from './drawing';

const opposite = (at: Point): Point => turnedPoint(at, 180);

/** What the viewer's end of the room is called when the drawing is looked at from the other end; the camera is named already. */
export const ends: Readonly<Record<string, string | undefined>> = {
  fromAudience: 'audienceSide',
  fromCamera: undefined,
  fromFront: 'frontSide',
  fromRoom: 'roomSide',
};
const endOf = (shapes: readonly Shape[]): Extract<Shape, { kind: 'caption' }> | undefined =>
  shapes.flatMap((shape) => (shape.kind === 'caption' && shape.key in ends ? [shape] : []))[0];

/** The arrow of the view would now point the wrong way: the end of the room is named instead. */
function turnedPart(shape: Shape): Shape {
  const end = shape.kind === 'group' ? endOf(shape.shapes) : undefined;
  if (shape.kind !== 'group' || !end) return turnedShape(shape, 180);
  const key = ends[end.key];
  const at = opposite({ x: shape.at.x + end.x, y: shape.at.y + end.y });
  return key ? { ...end, key, ...at } : group(at, 0);
}

/** The name of a side moves with its side and stays upright; the flags turn like everything on the table. */
const turnedParty = (shape: Shape): Shape => (shape.kind === 'group' ? { ...shape, at: opposite(shape.at) } : turnedPart(shape));

/** The same room looked at from its other end: from the rostrum, from inside. Plates and words stay upright. */
export function turned({ frame, room, parties, tables, seats }: Drawing): Drawing {
  return {
    frame: turnedBox(frame, 180),
    room: room.map(turnedPart),
    parties: parties.map(turnedParty),
    tables: tables.map((table) => ({ ...table, at: opposite(table.at) })),
    seats: seats.map((seat) => ({
      ...seat,
      at: opposite(seat.at),
      facing: (seat.facing + 180) % 360,
      plate: turnedBox(seat.plate, 180),
      back: opposite(seat.back),
      ...(seat.front ? { front: opposite(seat.front) } : {}),
      body: seat.body.map(turnedPart),
    })),
  };
}
