import type { Drawing } from '../../../drawing/drawing';
import { forward } from '../../../geometry/facing';
import type { Point } from '../../../geometry/point';
import type { Shape } from '../../../geometry/shape';

export type Words = { readonly key?: string; readonly text?: string; readonly at: Point; readonly size: number };
type Ring = readonly Point[];
/** A table or platform by the corners of its outline, in millimeters; a second ring is the hole of a hollow square. */
export type Furniture = { readonly rings: readonly Ring[] };

/** What is smaller is ware: cards, cups, flowers. */
const leastSide = 380;

const rectangleOf = (x: number, y: number, width: number, height: number): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** The corners of a path in absolute commands, ring by ring; bends count by their ends. None for any other path. */
function ringsOf(d: string): readonly Ring[] {
  if (/[a-y]/.test(d)) return [];
  const rings: Point[][] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVQCAZ])([^MLHVQCAZ]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const last = numbers.at(-1) ?? 0;
    if (command === 'Z') continue;
    at = command === 'H' ? { x: last, y: at.y } : command === 'V' ? { x: at.x, y: last } : { x: numbers.at(-2) ?? 0, y: last };
    if (command === 'M') rings.push([at]);
    else rings.at(-1)?.push(at);
  }
  return rings;
}

/** A shape that nearly fills its frame (a lectern, a table with bent sides) is one block, a U is not. */
function squared(corners: readonly Point[]): readonly Point[] {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const twice = corners.reduce((sum, corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return sum + corner.x * next.y - next.x * corner.y;
  }, 0);
  return Math.abs(twice) / 2 >= width * height * 0.7 ? rectangleOf(x, y, width, height) : corners;
}

function isLarge(corners: readonly Point[]): boolean {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return Math.max(...xs) - Math.min(...xs) >= leastSide && Math.max(...ys) - Math.min(...ys) >= leastSide;
}

function furnitureOf(shape: Shape): readonly Furniture[] {
  if (!('fill' in shape) || shape.fill !== 'furniture') return [];
  const half = shape.kind === 'circle' ? shape.radius * Math.SQRT1_2 : 0;
  const rings =
    shape.kind === 'path'
      ? ringsOf(shape.d)
      : shape.kind === 'circle'
        ? [rectangleOf(shape.x - half, shape.y - half, 2 * half, 2 * half)]
        : [rectangleOf(shape.x, shape.y, shape.width, shape.height)];
  const large = rings.filter((ring) => ring.length > 3 && isLarge(ring));
  const [only] = large;
  if (!only) return [];
  return [{ rings: large.length === 1 ? [squared(only)] : large }];
}

/** As drawn after its group was moved and turned. */
const moved =
  (at: Point, turn: number) =>
  ({ x, y }: Point): Point => {
    const ahead = forward(turn);
    return { x: at.x - x * ahead.y - y * ahead.x, y: at.y + x * ahead.x - y * ahead.y };
  };

/** Tables, platforms and words of a room; everything else of a picture has no place in a grid. */
export function roomShapes({ room }: Pick<Drawing, 'room'>): {
  readonly furniture: readonly Furniture[];
  readonly words: readonly Words[];
} {
  const furniture: Furniture[] = [];
  const words: Words[] = [];
  const walk = (shapes: readonly Shape[], place: (point: Point) => Point): void => {
    for (const shape of shapes) {
      if (shape.kind === 'group') {
        const inner = moved(shape.at, shape.turn);
        walk(shape.shapes, (point) => place(inner(point)));
      } else if (shape.kind === 'caption') words.push({ key: shape.key, at: place(shape), size: shape.size });
      else if (shape.kind === 'text') words.push({ text: shape.text, at: place(shape), size: shape.size });
      else furniture.push(...furnitureOf(shape).map(({ rings }) => ({ rings: rings.map((ring) => ring.map(place)) })));
    }
  };
  walk(room, (point) => point);
  return { furniture, words };
}
