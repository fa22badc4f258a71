import { forward, stepped } from '../geometry/facing';
import type { Point } from '../geometry/point';
import { around, grown, type Rectangle } from '../geometry/rectangle';
import { group, type Shape } from '../geometry/shape';
import type { LayoutSeat } from '../layouts/layout';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { pixel } from './plate-places';
import type { SeatPlace } from './seat-places';
import { emWidth } from './text-width';

/** One side of a room that belongs to one party. */
export type PartySide = {
  readonly party: 'guest' | 'host';
  /** The delegation, where everybody of the party who sits on this side comes with the same. */
  readonly delegation?: string;
  readonly door?: 'facing' | 'behind';
};

export type SideWords = { readonly name: string; readonly rest: string };

type Held = PartySide & { readonly seats: readonly LayoutSeat[]; readonly facing: number };

function doorOf({ layout }: OccasionContext, seats: readonly LayoutSeat[], facing: number): PartySide['door'] {
  const [first] = seats;
  if (!layout.door || !first) return undefined;
  const { x, y } = forward(facing);
  const way = { x: layout.door.at.x - first.at.x, y: layout.door.at.y - first.at.y };
  // Beside the door one neither faces it nor has it behind.
  if (Math.abs(y) < 0.8) return undefined;
  return x * way.x + y * way.y > 0 ? 'facing' : 'behind';
}

/** Sides whose ranked seats are all one party's, where each party holds exactly one. */
export function sidesOf(context: OccasionContext): readonly Held[] {
  const sides = new Map<string, LayoutSeat[]>();
  for (const seat of context.layout.seats) {
    if (seat.side === '' || seat.row !== 1) continue;
    sides.set(seat.side, [...(sides.get(seat.side) ?? []), seat]);
  }
  const held = [...sides.values()].flatMap((seats): readonly Held[] => {
    const orders = new Set(seats.flatMap(({ id }) => context.standing(id)?.order ?? []));
    const [party, ...others] = orders;
    const [facing, ...turns] = new Set(seats.map((seat) => seat.facing));
    if ((party !== 'guest' && party !== 'host') || others.length > 0 || facing === undefined || turns.length > 0) return [];
    const sitters = seats.flatMap(({ id }) => context.occupant(id) ?? []);
    const delegations = new Set(sitters.flatMap((sitter) => (sitter.party === party && sitter.delegation) || []));
    const [delegation, ...more] = delegations;
    const door = doorOf(context, seats, facing);
    return [{ party, seats, facing, ...(delegation && more.length === 0 ? { delegation } : {}), ...(door ? { door } : {}) }];
  });
  return held.length === 2 && held[0]?.party !== held[1]?.party ? held : [];
}

const nameSize = 13 * pixel;
const restSize = 12 * pixel;
const disc = 4.5 * pixel;
const lineHeight = 16 * pixel;

const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

const square = ({ x, y }: Point, half: number): Rectangle => ({ x: x - half, y: y - half, width: half * 2, height: half * 2 });

/** About its own middle, so that it can be moved as a whole. */
function wordsAt({ party }: PartySide, words: SideWords, { x, y }: Point): Shape {
  const { name, rest } = words;
  const width = widthOf(words);
  const [left, middle] = [-width / 2, 0];
  const circle: Shape =
    party === 'guest'
      ? { kind: 'circle', x: left + disc, y: middle, radius: disc, fill: 'guest' }
      : { kind: 'circle', x: left + disc, y: middle, radius: disc - pixel * 0.5, fill: 'paper', stroke: 'host', weight: 'heavy' };
  const start = left + disc * 2 + 7 * pixel;
  const line = { kind: 'text', y: middle, align: 'start' } as const;
  return group(
    { x: x + width / 2, y: y + lineHeight / 2 },
    0,
    circle,
    { ...line, x: start, text: name, size: nameSize, paint: 'ink', strong: true },
    { ...line, x: start + emWidth(name) * nameSize * 1.04 + 9 * pixel, text: rest, size: restSize, paint: 'ink-soft' },
  );
}

const widthOf = ({ name, rest }: SideWords): number =>
  disc * 2 + 7 * pixel + emWidth(name) * nameSize * 1.04 + 9 * pixel + emWidth(rest) * restSize;

type Floor = { readonly free: (box: Rectangle) => boolean };

/** What a heading may stand on: inside the walls, on nobody's plate, mark or id, and not in the door. */
function floorOf({ layout }: OccasionContext, places: readonly SeatPlace[]): Floor {
  const { frame, door } = layout;
  const swing =
    door && !door.wall ? { x: door.at.x - door.width / 2 - 100, y: door.at.y - 900, width: door.width + 200, height: 1300 } : undefined;
  const walls = grown(frame, -160);
  const taken = [
    ...places.map(({ plate }) => grown(plate, 4 * pixel)),
    ...places.map(({ back }) => square(back, 11 * pixel)),
    ...places.flatMap(({ front }) => (front ? [square(front, 12 * pixel)] : [])),
    ...layout.tables.map(({ at, diameter }) => square(at, diameter / 2)),
    ...(swing ? [swing] : []),
  ];
  const foot = door && !door.wall ? door.at.y - 60 : walls.y + walls.height;
  return {
    free: (box) =>
      box.x >= walls.x &&
      box.x + box.width <= walls.x + walls.width &&
      box.y >= walls.y &&
      box.y + box.height <= foot &&
      !taken.some((one) => overlaps(one, box)),
  };
}

/** Pixels from the backrest to the middle of the heading: between the rows, and behind the second. */
const justBehind = [20, 26, 34];
const furtherBehind = [90, 100, 110];

/** Corners worth trying, the best first: just behind the row from its left end, then behind whoever sits there; above a column. */
function* cornersOf({ seats, facing }: Held, places: readonly SeatPlace[], width: number, rows: readonly number[]): Generator<Point> {
  if (places.length === 0) return;
  const row = around(places.map(({ plate }) => plate));
  const { y } = forward(facing);
  if (Math.abs(y) < 0.8) {
    yield { x: row.x + row.width / 2 - width / 2, y: row.y - lineHeight - 10 * pixel };
    return;
  }
  const [first] = seats;
  const back = places[0]?.back;
  if (!first || !back) return;
  for (const away of rows) {
    const middle = stepped(back, facing, 0, -away * pixel).y;
    for (let x = row.x; x + width <= row.x + row.width; x += 100) yield { x, y: middle - lineHeight / 2 };
  }
}

/** ● 客方　罗维斯市代表团　面门: over the side of each party, where there is room for it. */
export function partyHeadings(
  context: OccasionContext,
  places: readonly SeatPlace[],
  say: (side: PartySide) => SideWords,
): readonly Shape[] {
  const sides = sidesOf(context);
  if (sides.length === 0) return [];
  const floor = floorOf(context, places);
  const indexOf = new Map(context.layout.seats.map(({ id }, index) => [id, index]));
  const heading = (side: Held, words: SideWords, rows: readonly number[]): readonly Shape[] => {
    const own = side.seats.flatMap(({ id }) => places[indexOf.get(id) ?? -1] ?? []);
    const width = widthOf(words);
    for (const corner of cornersOf(side, own, width, rows)) {
      if (floor.free({ ...corner, width, height: lineHeight })) return [wordsAt(side, words, corner)];
    }
    return [];
  };
  const bare = ({ party, door }: Held): PartySide => ({ party, ...(door ? { door } : {}) });
  // Both sides in the same way, without the delegations where the whole does not fit: one side named and the other not would be a riddle.
  for (const rows of [justBehind, furtherBehind]) {
    for (const wordsOf of [(side: Held) => say(side), (side: Held) => say(bare(side))]) {
      const headings = sides.map((side) => heading(side, wordsOf(side), rows));
      if (headings.every(({ length }) => length > 0)) return headings.flat();
    }
  }
  return [];
}
