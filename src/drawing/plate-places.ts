import { type Facing, forward, stepped } from '../geometry/facing';
import { distance, type Point } from '../geometry/point';
import { centered, type Rectangle } from '../geometry/rectangle';
import type { LayoutSeat, Scene } from '../layouts/layout';

/** At 100 % a pixel is 12.5 mm (80 px to the meter); the sizes are those of `look`. */
export const pixel = 12.5;

type Size = { readonly width: number; readonly height: number };

const meeting: Size = { width: 60 * pixel, height: 58 * pixel };
const secondRow: Size = { width: 52 * pixel, height: 40 * pixel };
const banquet: Size = { width: 60 * pixel, height: 46 * pixel };
const armchair: Size = { width: 58 * pixel, height: 48 * pixel };
const vehicle: Size = { width: 48 * pixel, height: 34 * pixel };
const standing: Size = { width: 50 * pixel, height: 34 * pixel };

/** The back of an armchair or sofa: the plate lies before it, on the cushion. */
const upholstered = 130;

/** Between two plates side by side, and behind a plate, where backrest and mark need room. */
const beside = 4 * pixel;
const behind = 15 * pixel;

const looksAlong = (facing: Facing): { readonly x: boolean; readonly y: boolean } => {
  const { x, y } = forward(facing);
  return { x: Math.abs(x) > 0.8, y: Math.abs(y) > 0.8 };
};

/** Behind the table; an interpreter sits at it. */
const behindTable = ({ side, keptFor }: LayoutSeat): boolean =>
  /^[NSWE]?B$/.test(side) || (keptFor !== undefined && keptFor !== 'interpreter');

/** No wider than the seat is between its neighbors, and no longer than `most`: across the plate where the vehicle lies on its side. */
function inVehicle({ facing, width }: LayoutSeat, most: number): Size {
  const [across, along] = looksAlong(facing).x ? (['height', 'width'] as const) : (['width', 'height'] as const);
  return { ...vehicle, [across]: Math.min(vehicle[across], width + 40), [along]: Math.min(vehicle[along], most) };
}

function preferred(seat: LayoutSeat, scene: Scene): Size {
  const { body, facing, depth } = seat;
  switch (body) {
    case 'vehicle':
    case 'captain':
      return inVehicle(seat, Number.POSITIVE_INFINITY);
    case 'folding':
      // Smaller than the cushion, so that its dashes can be seen.
      return inVehicle(seat, depth * 0.8);
    case 'armchair':
    case 'sofa-place':
      return looksAlong(facing).x ? { width: Math.min(armchair.width, depth - upholstered + 60), height: armchair.height } : armchair;
    case 'standing':
      return standing;
    default:
      if (behindTable(seat)) return secondRow;
      return scene === 'banquet' ? banquet : meeting;
  }
}

/** Half of the plate as seen from the way the person faces; an ellipse, since the corners are round. */
const reach = ({ width, height }: Size, facing: Facing): number => {
  const { x, y } = forward(facing);
  return Math.hypot((x * width) / 2, (y * height) / 2);
};

/** The plate's front edge lies where the seat's does, so that it never covers the table; people who stand have it behind them. */
function middleOf({ at, facing, depth, body }: LayoutSeat, size: Size): Point {
  const half = reach(size, facing);
  if (body === 'armchair' || body === 'sofa-place') return stepped(at, facing, 0, -depth / 2 + upholstered + half);
  if (body === 'standing') return stepped(at, facing, 0, -half + depth / 4);
  return stepped(at, facing, 0, Math.min(0, depth / 2 - half));
}

type Standing = { readonly seat: LayoutSeat; readonly kind: string; readonly looks: ReturnType<typeof looksAlong> };
type Placed = Standing & { readonly at: Point };

const cell = 1000;
/** Wider than any room has columns of cells, so that every cell has a number of its own. */
const columns = 1 << 20;

/** Seats nearer than this were drawn onto one another: no plate is small enough for both, and the others keep theirs. */
const oneOnAnother = 250;

/** Calls back for each pair of seats near enough for their plates to touch, once. */
function eachNearPair(placed: readonly Placed[], see: (one: Placed, other: Placed) => void): void {
  const cells = new Map<number, Placed[]>();
  for (const one of placed) {
    const middle = Math.floor(one.at.y / cell) * columns + Math.floor(one.at.x / cell);
    for (let row = -columns; row <= columns; row += columns) {
      for (let near = middle + row - 1; near <= middle + row + 1; near += 1) {
        for (const other of cells.get(near) ?? []) see(one, other);
      }
    }
    const own = cells.get(middle);
    if (own) own.push(one);
    else cells.set(middle, [one]);
  }
}

/** Makes the plates of a kind smaller until no two of any kind touch. Returns whether something changed. */
function shrink(sizes: Map<string, Size>, placed: readonly Placed[]): boolean {
  const limits = new Map<string, { across: number; down: number }>();
  const limitOf = (kind: string) => {
    const known = limits.get(kind) ?? { across: 1, down: 1 };
    limits.set(kind, known);
    return known;
  };
  eachNearPair(placed, (left, right) => {
    const first = sizes.get(left.kind);
    const second = sizes.get(right.kind);
    if (!first || !second) return;
    const { looks } = left;
    const acrossGap = looks.x ? behind : beside;
    // In front of a standing person's plate stand the toes.
    const toes = left.seat.body === 'standing' ? left.seat.depth / 2 : 0;
    const downGap = (looks.y ? behind : beside) + toes;
    const across = (Math.abs(left.at.x - right.at.x) - acrossGap) / ((first.width + second.width) / 2);
    const down = (Math.abs(left.at.y - right.at.y) - downGap) / ((first.height + second.height) / 2);
    if (across >= 0.999 || down >= 0.999) return;
    if (distance(left.seat.at, right.seat.at) < oneOnAnother) return;
    for (const kind of [left.kind, right.kind]) {
      const limit = limitOf(kind);
      if (across >= down) limit.across = Math.min(limit.across, across);
      else limit.down = Math.min(limit.down, down);
    }
  });
  for (const [kind, { across, down }] of limits) {
    const size = sizes.get(kind);
    if (size) sizes.set(kind, { width: size.width * Math.max(0.2, across), height: size.height * Math.max(0.2, down) });
  }
  return limits.size > 0;
}

/** Seats whose plates are alike: in a vehicle all that have a name of one line's height, elsewhere by what they are. */
function kindOf(seat: LayoutSeat, scene: Scene): string {
  const { width, height } = preferred(seat, scene);
  return scene === 'vehicle' && seat.body !== 'folding' ? `${seat.table} ${height}` : `${seat.body} ${width} ${height}`;
}

/**
 * Where every plate lies: as large as `look` has it, smaller where the seats stand closer, one size for all seats of a kind.
 * Plates never overlap, and never reach over the table.
 */
export function platePlaces(seats: readonly LayoutSeat[], scene: Scene): readonly Rectangle[] {
  const standing = seats.map((seat): Standing => ({ seat, kind: kindOf(seat, scene), looks: looksAlong(seat.facing) }));
  const sizes = new Map<string, Size>();
  for (const { seat, kind } of standing) {
    const size = preferred(seat, scene);
    const known = sizes.get(kind) ?? size;
    sizes.set(kind, { width: Math.min(known.width, size.width), height: Math.min(known.height, size.height) });
  }
  const sizeOf = ({ kind }: Standing): Size => sizes.get(kind) ?? meeting;
  const place = (): readonly Placed[] => standing.map((one) => ({ ...one, at: middleOf(one.seat, sizeOf(one)) }));
  // A smaller plate moves nearer its table, which may bring new neighbours into touch: a few rounds settle it.
  for (let round = 0; round < 6 && shrink(sizes, place()); round += 1);
  return place().map((one) => centered(one.at, sizeOf(one).width, sizeOf(one).height));
}
