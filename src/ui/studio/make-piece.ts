import { stepped } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { drawnFrom, piecesOf } from '../../layouts/drawn-from';
import { aroundTable, diameterFor, dinnerTable } from '../../layouts/furniture/round-table';
import { sofa } from '../../layouts/furniture/sofa';
import { buildLayout } from '../../layouts/index';
import type { LayoutId } from '../../layouts/layout';
import { banquetChair } from '../../layouts/place';
import type { DrawnSeat, Furniture } from '../../model/drawn-room';
import { RoomId, seatId } from '../../model/ids';

/** Something from the cupboard, standing around the point 0,0. */
export type Piece = { readonly seats: readonly DrawnSeat[]; readonly furniture: readonly Furniture[] };

export const seat = (id: string, { x, y }: Point, facing: number, body: NonNullable<DrawnSeat['body']> = 'chair'): DrawnSeat => ({
  id: seatId(id),
  x,
  y,
  facing,
  body,
  ...(body === 'armchair' ? { width: 800, depth: 850 } : {}),
});
export const alone = (one: DrawnSeat): Piece => ({ seats: [one], furniture: [] });
export const only = (...furniture: readonly Furniture[]): Piece => ({ seats: [], furniture });
export const steps = (count: number, pitch: number) => Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * pitch);

/** A chair's front edge stands 50 mm from the table (look/layouts). */
export const fromTable = 50 + 480 / 2;
/** A place at a meeting; at a meal 565 mm would do. */
export const pitch = 750;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Chairs side by side facing the top of the drawing, row 1 in front. */
export function rows(count: number, each: number, spacing: number, between: number): readonly DrawnSeat[] {
  return steps(count, between).flatMap((y, row) =>
    steps(each, spacing).map((x, index) => seat(`${row + 1}${letters[index] ?? `A${letters[index - 26]}`}`, { x, y }, 0)),
  );
}

/** Chairs on an arc that look at its middle, from the left of the drawing. */
export function arc(count: number, radius: number, spread: number): readonly DrawnSeat[] {
  return steps(count, count > 1 ? spread / (count - 1) : 0).map((degrees, index) =>
    seat(String(index + 1), stepped({ x: 0, y: 0 }, 180 + degrees * -1, 0, radius), (degrees * -1 + 360) % 360),
  );
}

/** Chairs along both long sides of a table, and one at each end where asked. */
export function aroundRectangle(each: number, ends: number, width: number, depth: number): readonly DrawnSeat[] {
  const offsets = steps(each, width / Math.max(1, each));
  return [
    ...offsets.map((x, index) => seat(`N${index + 1}`, { x, y: -depth / 2 - fromTable }, 180)),
    ...offsets.map((x, index) => seat(`S${index + 1}`, { x, y: depth / 2 + fromTable }, 0)),
    ...(ends > 0 ? [seat('W1', { x: -width / 2 - fromTable, y: 0 }, 90), seat('E1', { x: width / 2 + fromTable, y: 0 }, 270)] : []),
  ];
}

/** Points on an oval by which its edge is measured. */
const fine = 720;

/** Angles that part the edge of an oval into so many equal lengths, from the top clockwise. */
function equalSteps(count: number, rx: number, ry: number): readonly number[] {
  const angleOf = (index: number) => (index / fine) * 2 * Math.PI;
  const lengths = [0];
  for (let index = 1; index <= fine; index += 1) {
    const middle = (angleOf(index - 1) + angleOf(index)) / 2;
    lengths.push((lengths[index - 1] ?? 0) + Math.hypot(rx * Math.cos(middle), ry * Math.sin(middle)));
  }
  const whole = lengths[fine] ?? 0;
  return Array.from({ length: count }, (_, step) => {
    const wanted = (whole * step) / count;
    const after = Math.max(
      1,
      lengths.findIndex((one) => one >= wanted),
    );
    const [from = 0, to = 0] = [lengths[after - 1], lengths[after]];
    return angleOf(after - 1 + (wanted - from) / (to - from));
  });
}

/** Chairs at equal steps round an oval, looking at it. */
export function aroundOval(count: number, width: number, depth: number): readonly DrawnSeat[] {
  const [rx, ry] = [width / 2 + fromTable, depth / 2 + fromTable];
  return equalSteps(count, rx, ry).map((angle, index) => {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    // Square to the edge where it stands.
    const facing = Math.round((Math.atan2(-sin * ry, -cos * rx) * 180) / Math.PI + 360) % 360;
    return seat(String(index + 1), { x: sin * rx, y: -cos * ry }, facing);
  });
}

export const oval = (width: number, depth: number): Furniture => {
  const [rx, ry] = [width / 2, depth / 2];
  return { kind: 'outline', x: 0, y: 0, d: `M${-rx} 0A${rx} ${ry} 0 1 1 ${rx} 0A${rx} ${ry} 0 1 1 ${-rx} 0Z` };
};

/** A table bent round people who face the top: inner and outer edge of an arc. */
export const bent = (radius: number, depth: number, spread: number): Furniture => {
  const half = (spread / 2 / 180) * Math.PI;
  const at = (r: number, side: number) => `${Math.round(Math.sin(half) * r * side)} ${Math.round(Math.cos(half) * r)}`;
  const [inner, outer] = [radius - depth / 2, radius + depth / 2];
  return {
    kind: 'outline',
    x: 0,
    y: 0,
    d: `M${at(outer, -1)}A${outer} ${outer} 0 0 0 ${at(outer, 1)}L${at(inner, 1)}A${inner} ${inner} 0 0 1 ${at(inner, -1)}Z`,
  };
};

export const rectangle = (width: number, height: number, caption?: string): Furniture => ({
  kind: 'rectangle',
  x: 0,
  y: 0,
  width,
  height,
  ...(caption ? { caption } : {}),
});

/** The body of a sofa under its cushions, the cushions being its seats: as in the furniture of the templates. */
export function sofaPieces(width: number): readonly Furniture[] {
  // It leans away from where it looks: turned as its seats are.
  return piecesOf(sofa({ x: 0, y: 0 }, 180, width), { at: { x: 0, y: 0 }, turn: 0 }, () => '');
}

/** A template without its walls, around its own middle. */
export function fromTemplate(id: LayoutId, settings: Readonly<Record<string, number>>): Piece {
  const layout = buildLayout(id, settings);
  if ('fault' in layout)
    throw new Error(`${id} does not take ${JSON.stringify(settings)}.\nMaybe a piece offers numbers that its template does not.`);
  const { seats, furniture } = drawnFrom(layout, RoomId.parse('piece'), id, () => '');
  const [xs, ys] = [seats.map(({ x }) => x), seats.map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const shift = <Thing extends Point>(thing: Thing): Thing => ({ ...thing, x: thing.x - middle.x, y: thing.y - middle.y });
  return { seats: seats.map(shift), furniture: furniture.map(shift) };
}

/** As wide as a dinner of so many needs (banquet/round). */
export const roundFor = (seats: number): number => diameterFor(seats, 1800, 565);

/** A dinner table laid for everybody at it. */
export function roundTable(count: number, diameter: number): Piece {
  const table = { at: { x: 0, y: 0 }, diameter, table: '' };
  const people = aroundTable(table, count, banquetChair);
  return {
    seats: people.map(({ id, at, facing }) => seat(id, at, facing, 'banquet-chair')),
    furniture: dinnerTable(table, people).flatMap((shape) => piecesOf(shape, { at: { x: 0, y: 0 }, turn: 0 }, () => '')),
  };
}
