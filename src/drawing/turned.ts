import type { Point } from '../geometry/point';
import type { Rectangle } from '../geometry/rectangle';
import { group, type Shape } from '../geometry/shape';
import type { Drawing } from './drawing';

const opposite = ({ x, y }: Point): Point => ({ x: 0 - x, y: 0 - y });
const oppositeBox = ({ x, y, width, height }: Rectangle): Rectangle => ({ x: 0 - x - width, y: 0 - y - height, width, height });

/** What the viewer's end of the room is called when the drawing is looked at from the other end; the camera is named already. */
export const ends: Readonly<Record<string, string | undefined>> = {
  fromAudience: 'audienceSide',
  fromCamera: undefined,
  fromFront: 'frontSide',
  fromRoom: 'roomSide',
};
const endOf = (shapes: readonly Shape[]): Extract<Shape, { kind: 'caption' }> | undefined =>
  shapes.flatMap((shape) => (shape.kind === 'caption' && shape.key in ends ? [shape] : []))[0];

/** Words stay upright inside a group that is turned as a whole. */
const upright = (shape: Shape): Shape =>
  shape.kind === 'text' || shape.kind === 'caption'
    ? group(shape, 180, { ...shape, x: 0, y: 0 })
    : shape.kind === 'group'
      ? { ...shape, shapes: shape.shapes.map(upright) }
      : shape;

function turnedShape(shape: Shape): Shape {
  switch (shape.kind) {
    case 'text':
    case 'caption':
    case 'circle':
      return { ...shape, ...opposite(shape) };
    case 'rectangle':
      return { ...shape, ...oppositeBox(shape) };
    case 'path':
      return group({ x: 0, y: 0 }, 180, shape);
    case 'group': {
      const end = endOf(shape.shapes);
      // The arrow of the view would now point the wrong way: the end of the room is named instead.
      if (end) {
        const key = ends[end.key];
        const at = opposite({ x: shape.at.x + end.x, y: shape.at.y + end.y });
        return key ? { ...end, key, ...at } : group(at, 0);
      }
      return group(opposite(shape.at), shape.turn + 180, ...shape.shapes.map(upright));
    }
    default:
      shape satisfies never;
      throw new Error(`No shape is called ${JSON.stringify(shape)}.`);
  }
}

/** The name of a side moves with its side and stays upright; the flags turn like everything on the table. */
const turnedParty = (shape: Shape): Shape => (shape.kind === 'group' ? { ...shape, at: opposite(shape.at) } : turnedShape(shape));

/** The same room looked at from its other end: from the rostrum, from inside. Plates and words stay upright. */
export function turned({ frame, room, parties, tables, seats }: Drawing): Drawing {
  return {
    frame: oppositeBox(frame),
    room: room.map(turnedShape),
    parties: parties.map(turnedParty),
    tables: tables.map((table) => ({ ...table, at: opposite(table.at) })),
    seats: seats.map((seat) => ({
      ...seat,
      at: opposite(seat.at),
      facing: (seat.facing + 180) % 360,
      plate: oppositeBox(seat.plate),
      back: opposite(seat.back),
      ...(seat.front ? { front: opposite(seat.front) } : {}),
      body: seat.body.map(turnedShape),
    })),
  };
}
