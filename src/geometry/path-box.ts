import type { Point } from './point';
import type { Rectangle } from './rectangle';

/** How many numbers each command of a path takes, and which of them are its points. */
const numbersOf: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, Q: 4, S: 4, C: 6, A: 7, Z: 0 };

/** The farthest point of an arc from the straight line between its ends; `sweep` says on which side it lies. */
function bulgeOf(from: Point, to: Point, radius: number, large: boolean, sweep: boolean): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const chord = Math.hypot(dx, dy);
  if (chord === 0) return from;
  // An arc too small for its ends grows until it reaches them.
  const reach = Math.max(radius, chord / 2);
  const short = reach - Math.sqrt(Math.max(0, reach * reach - (chord / 2) ** 2));
  const height = (large ? 2 * reach - short : short) * (sweep ? 1 : -1);
  return { x: (from.x + to.x) / 2 + (dy / chord) * height, y: (from.y + to.y) / 2 - (dx / chord) * height };
}

/** The same of an oval arc: a circle in a drawing that is pressed flat. */
function ovalBulge(from: Point, to: Point, [across = 0, down = across, , large, sweep]: readonly number[]): Point {
  const flat = across > 0 && down > 0 ? down / across : 1;
  const round = ({ x, y }: Point): Point => ({ x, y: y / flat });
  const { x, y } = bulgeOf(round(from), round(to), across, large === 1, sweep === 1);
  return { x, y: y * flat };
}

/** Points that a path goes through or is pulled towards; for arcs also where they stand out farthest. */
function* pointsOf(d: string): Generator<Point> {
  let here: Point = { x: 0, y: 0 };
  let start = here;
  for (const [, letter = '', text = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
    const command = letter.toUpperCase();
    const origin = () => (letter === command ? { x: 0, y: 0 } : here);
    const takes = numbersOf[command] ?? 0;
    if (takes === 0) here = start;
    for (let at = 0; takes > 0 && at + takes <= numbers.length; at += takes) {
      const own = numbers.slice(at, at + takes);
      const { x, y } = origin();
      const [last = 0, before = 0] = [own.at(-1), own.at(-2)];
      if (command === 'H') here = { x: x + last, y: here.y };
      else if (command === 'V') here = { x: here.x, y: y + last };
      else {
        const to = { x: x + before, y: y + last };
        if (command === 'A') yield ovalBulge(here, to, own);
        else for (let pair = 0; pair + 3 < takes; pair += 2) yield { x: x + (own[pair] ?? 0), y: y + (own[pair + 1] ?? 0) };
        here = to;
      }
      if (command === 'M' && at === 0) start = here;
      yield here;
    }
  }
}

/** The upright rectangle around a path turned about its own 0,0; millimeters, degrees clockwise. A point where it has no points. */
export function boxOfPath(d: string, turn: number): Rectangle {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of pointsOf(d)) {
    const [px, py] = [x * cos - y * sin, x * sin + y * cos];
    [left, right] = [Math.min(left, px), Math.max(right, px)];
    [top, bottom] = [Math.min(top, py), Math.max(bottom, py)];
  }
  return left > right ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}
