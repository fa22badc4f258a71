import { type Line, path, type Shape } from '../../geometry/shape';
import { shell, tenth } from './pen';

type Spot = readonly [number, number];

/** x to the right of the middle line, y from the front; from the middle of the front to the middle of the rear. */
export type HalfOutline = readonly Spot[];

const at = (points: HalfOutline, index: number) => points[(index + points.length) % points.length] ?? [0, 0];

/** From one point to the next, bent by the neighbors of both (Catmull-Rom as a cubic). */
const curve = (before: Spot, from: Spot, to: Spot, after: Spot): string => {
  const bend = [
    from[0] + (to[0] - before[0]) / 6,
    from[1] + (to[1] - before[1]) / 6,
    to[0] - (after[0] - from[0]) / 6,
    to[1] - (after[1] - from[1]) / 6,
  ];
  return `C${[...bend, ...to].map(tenth).join(' ')}`;
};

/** The whole body as one smooth closed curve (Catmull-Rom) through the half outline and its mirror image. */
function bodyCurve(half: HalfOutline): string {
  const loop: HalfOutline = [
    ...half,
    ...half
      .slice(1, -1)
      .toReversed()
      .map(([x, y]) => [-x, y] as const),
  ];
  const [x0, y0] = at(loop, 0);
  const curves = loop.map((_, index) => curve(at(loop, index - 1), at(loop, index), at(loop, index + 1), at(loop, index + 2)));
  return `M${x0} ${y0}${curves.join('')}Z`;
}

/** A smooth line through points, from the first to the last; for the nose of an aircraft, whose body is cut off behind. */
export function bodyHalfCurve(points: HalfOutline): string {
  const clamped = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const [x0, y0] = clamped(0);
  const curves = points.slice(1).map((_, index) => curve(clamped(index - 1), clamped(index), clamped(index + 1), clamped(index + 2)));
  return `M${x0} ${y0}${curves.join('')}`;
}

export const coachwork = (half: HalfOutline): Shape => path(bodyCurve(half), shell);

/** How far the body reaches from the middle line at this distance from the front. */
export function halfWidthAt(half: HalfOutline, y: number): number {
  const index = half.findIndex(([, below]) => below >= y);
  const [fromX, fromY] = at(half, Math.max(0, index - 1));
  const [toX, toY] = at(half, Math.max(0, index));
  return toY === fromY ? toX : fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
}

/** Which of a command's numbers are x; an arc also turns the other way in a mirror. */
const xPlaces: Readonly<Record<string, readonly number[]>> = {
  M: [0],
  L: [0],
  T: [0],
  H: [0],
  V: [],
  Q: [0, 2],
  C: [0, 2, 4],
  A: [5],
  Z: [],
};

/** Path data seen in a mirror that stands on the middle line. */
export const mirrored = (d: string): string =>
  d.replaceAll(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, rest: string) => {
    const kind = command.toUpperCase();
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const step = { H: 1, V: 1, Q: 4, C: 6, A: 7 }[kind] ?? 2;
    return (
      command +
      numbers
        .map((number, index) => {
          const spot = index % step;
          if (kind === 'A' && spot === 4) return 1 - number;
          return xPlaces[kind]?.includes(spot) ? 0 - number : number;
        })
        .join(' ')
    );
  });

/** The same line at the right and at the left of the vehicle. */
export const bothSides = (d: string, line: Line): readonly Shape[] => [path(d, line), path(mirrored(d), line)];
