import type { Point } from '../geometry/point';
import { grown, type Rectangle } from '../geometry/rectangle';
import type { Shape } from '../geometry/shape';
import type { DrawnRoom, DrawnSeat, Furniture } from '../model/drawn-room';
import type { RoomId } from '../model/ids';
import type { Layout } from './layout';

/** What a drawing without walls leaves around its content (`framed`). */
const margin = 370;

/** The clear floor of a room; of what has no walls, the drawing without its margin. */
function floorOf({ furniture, frame }: Layout): Rectangle {
  const floor = furniture.find((shape) => shape.kind === 'rectangle' && shape.fill === 'paper' && shape.stroke === undefined);
  return floor?.kind === 'rectangle' ? floor : grown(frame, -margin);
}

type Turned = { readonly at: Point; readonly turn: number };

/** A point of a group, where the group stands. */
function moved({ at, turn }: Turned, { x, y }: Point): Point {
  const angle = (turn * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 10) / 10 + 0;
  return { x: round(at.x + x * Math.cos(angle) - y * Math.sin(angle)), y: round(at.y + x * Math.sin(angle) + y * Math.cos(angle)) };
}

const turned = (turn: number): { readonly turn?: number } => (turn % 360 === 0 ? {} : { turn: turn % 360 });

/** Walls, floor, doors and their captions are made anew from the room; of the rest, what stands on the floor. */
function furnitureFrom(shapes: readonly Shape[], where: Turned): readonly Furniture[] {
  return shapes.flatMap((shape): readonly Furniture[] => {
    switch (shape.kind) {
      case 'group':
        return furnitureFrom(shape.shapes, { at: moved(where, shape.at), turn: where.turn + shape.turn });
      case 'rectangle': {
        if (shape.stroke === undefined || shape.stroke === 'wall' || shape.stroke === 'ink-soft') return [];
        const { width, height } = shape;
        if (!(width > 0 && height > 0)) return [];
        const middle = moved(where, { x: shape.x + width / 2, y: shape.y + height / 2 });
        if (shape.fill === 'furniture') return [{ kind: 'rectangle', ...middle, width, height, ...turned(where.turn) }];
        const [x, y] = [width / 2, height / 2];
        return [{ kind: 'outline', ...middle, d: `M${-x} ${-y}L${x} ${-y}L${x} ${y}L${-x} ${y}Z`, thin: true, ...turned(where.turn) }];
      }
      case 'circle': {
        const { radius } = shape;
        if (shape.stroke === 'wall' || radius <= 0) return [];
        const middle = moved(where, shape);
        if (shape.fill === 'furniture') return [{ kind: 'circle', ...middle, radius }];
        const d = `M${-radius} 0A${radius} ${radius} 0 0 1 ${radius} 0A${radius} ${radius} 0 0 1 ${-radius} 0Z`;
        return [{ kind: 'outline', ...middle, d, thin: true }];
      }
      case 'path': {
        if (shape.stroke === 'wall' || shape.stroke === 'ink-soft' || shape.fill === 'wall') return [];
        const thin = shape.fill === 'furniture' ? {} : { thin: true };
        return [{ kind: 'outline', ...where.at, d: shape.d, ...thin, ...turned(where.turn) }];
      }
      default:
        return [];
    }
  });
}

/** A template as a room of one's own: every seat keeps its id and its place, so that nobody has to move. */
export function drawnFrom(layout: Layout, id: RoomId, name: string): DrawnRoom {
  const { door, seats, furniture } = layout;
  const floor = floorOf(layout);
  const shift: Turned = { at: { x: -floor.x, y: -floor.y }, turn: 0 };
  return {
    id,
    name,
    width: floor.width,
    depth: door ? door.at.y - floor.y : floor.height,
    ...(door ? { door: { x: door.at.x - floor.x, width: door.width } } : {}),
    furniture: [...furnitureFrom(furniture, shift)],
    seats: seats.map(
      ({ id: seat, at, facing, width, depth, body }): DrawnSeat => ({
        id: seat,
        ...moved(shift, at),
        facing: facing % 360,
        width,
        depth,
        body,
      }),
    ),
  };
}
