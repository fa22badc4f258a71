import type { Point } from '../../geometry/point';
import type { DrawnRoom, Furniture } from '../../model/drawn-room';
import { boxAround, changed, doorOf, type Handle, isDoorway, pieceOf, turned } from './handles';
import { type Made, madeOf, placedBy, poseOf, remade } from './made';
import { atEdge, extentOf, numberReaching } from './made-size';

type Side = -1 | 0 | 1;
/** What a hand pulls: an edge (`x: 1` the right one) or a corner of a piece as it lies before it is turned, or all that is held round its middle. */
export type Grip = { readonly at: Point } & ({ readonly pulls: 'turn' } | { readonly pulls: 'size'; readonly x: Side; readonly y: Side });

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A step beside a piece, turned with it. */
function turnedStep({ x, y }: Point, turn: number): Point {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

const beside = ({ x, y }: Point, step: Point): Point => ({ x: x + step.x, y: y + step.y });
const turnOf = (piece: Furniture): number => (piece.kind === 'circle' ? 0 : (piece.turn ?? 0));

const edges: readonly (readonly [Side, Side])[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
const corners: readonly (readonly [Side, Side])[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

function sizeGrips(piece: Furniture): readonly Grip[] {
  if (piece.kind === 'outline' || (piece.kind === 'circle' && piece.flag)) return [];
  const [across, down] = piece.kind === 'circle' ? [piece.radius, piece.radius] : [piece.width / 2, piece.height / 2];
  return [...edges, ...(piece.kind === 'circle' ? [] : corners)].map(([x, y]) => ({
    pulls: 'size',
    x,
    y,
    at: beside(piece, turnedStep({ x: x * across, y: y * down }, turnOf(piece))),
  }));
}

/** At the edges of a table or block that was made by numbers, chairs and all, and at its corners where both ways can be pulled. */
function madeGrips(room: DrawnRoom, made: Made): readonly Grip[] {
  const pose = poseOf(room, made);
  const { pulls = {}, make } = made.kind;
  if (!pose) return [];
  const box = extentOf(make(made.numbers, ''));
  return [...edges, ...corners]
    .filter(([x, y]) => (x === 0 || pulls.x !== undefined) && (y === 0 || pulls.y !== undefined))
    .map(([x, y]) => ({ pulls: 'size', x, y, at: placedBy(pose, atEdge(box, x, y)) }));
}

/** Made anew by the numbers that bring its edge to the hand; the edge over against it stays. */
function pulledAnew(room: DrawnRoom, made: Made, { x, y }: { readonly x: Side; readonly y: Side }, to: Point, step: number): DrawnRoom {
  const pose = poseOf(room, made);
  if (!pose) return room;
  const hand = turnedStep({ x: to.x - pose.at.x, y: to.y - pose.at.y }, -pose.turn);
  const { pulls = {}, make } = made.kind;
  const opposite = (numbers: Made['numbers']): Point => atEdge(extentOf(make(numbers, '')), -x, -y);
  const stays = opposite(made.numbers);
  let numbers = made.numbers;
  if (x !== 0 && pulls.x) numbers = numberReaching(made.kind, numbers, pulls.x, ({ width }) => width, x * (hand.x - stays.x), step);
  // A corner of a round table is pulled by its width alone.
  if (y !== 0 && pulls.y && (x === 0 || pulls.y !== pulls.x))
    numbers = numberReaching(made.kind, numbers, pulls.y, ({ height }) => height, y * (hand.y - stays.y), step);
  return remade(room, made, numbers, [stays, opposite(numbers)]);
}

const onlyPiece = (room: DrawnRoom, held: readonly Handle[]): Furniture | undefined =>
  held.length === 1 && held[0] ? pieceOf(room, held[0]) : undefined;

/** How far above what is held it is turned by. Screen pixels. */
const above = 28;

/** Everything that can be pulled at what is held. `pixel`: millimeters of the room on one of the screen. */
export function gripsOf(room: DrawnRoom, held: readonly Handle[], pixel: number): readonly Grip[] {
  const box = boxAround(room, held);
  if (!box || held.some((handle) => isDoorway(handle) || doorOf(room, handle))) return [];
  const piece = onlyPiece(room, held);
  const made = madeOf(room, held);
  const round: readonly Grip[] =
    piece?.kind === 'circle' ? [] : [{ pulls: 'turn', at: { x: box.x + box.width / 2, y: box.y - above * pixel } }];
  return [...(piece ? sizeGrips(piece) : []), ...(made ? madeGrips(room, made) : []), ...round];
}

/** Nothing is drawn smaller by hand. Millimeters. */
const smallest = 50;
/** A turn by hand goes in these steps, unless it is free. Degrees. */
const turnStep = 15;

function resized(piece: Furniture, { x, y }: { readonly x: Side; readonly y: Side }, to: Point, step: number): Furniture {
  const grid = (length: number) => Math.max(smallest, step > 0 ? Math.round(length / step) * step : Math.round(length));
  const local = turnedStep({ x: to.x - piece.x, y: to.y - piece.y }, -turnOf(piece));
  if (piece.kind === 'circle') return { ...piece, radius: grid(2 * Math.hypot(local.x, local.y)) / 2 };
  if (piece.kind === 'outline') return piece;
  // The edge over against the hand stays where it is.
  const width = x === 0 ? piece.width : grid(x * local.x + piece.width / 2);
  const height = y === 0 ? piece.height : grid(y * local.y + piece.height / 2);
  const shift = turnedStep({ x: (x * (width - piece.width)) / 2, y: (y * (height - piece.height)) / 2 }, turnOf(piece));
  return { ...piece, ...beside(piece, shift), width, height };
}

/** The room with what is held pulled by a grip to a point; lengths and angles go in steps, 0 for none. */
export function pulled(room: DrawnRoom, held: readonly Handle[], grip: Grip, to: Point, step: number): DrawnRoom {
  const made = madeOf(room, held);
  if (grip.pulls === 'size' && made) return pulledAnew(room, made, grip, to, step);
  if (grip.pulls === 'size') return changed(room, held, { seat: (seat) => seat, piece: (piece) => resized(piece, grip, to, step) });
  const box = boxAround(room, held);
  if (!box) return room;
  const degrees = (Math.atan2(to.x - box.x - box.width / 2, box.y + box.height / 2 - to.y) * 180) / Math.PI;
  return turned(room, held, step > 0 ? Math.round(degrees / turnStep) * turnStep : Math.round(degrees));
}
