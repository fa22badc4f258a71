import { path, type Shape } from '../../geometry/shape';
import type { Doors } from './car-doors';
import { tyres } from './car-parts';
import { bothSides, mirrored } from './coachwork';
import { box, cabin, edge, glass, polyline, shell, structure, tenth, trace } from './pen';

export type BusBody = {
  /** Half the width outside and inside. */
  readonly outside: number;
  readonly inside: number;
  readonly length: number;
  /** How far back the rounding of the front reaches. */
  readonly nose: number;
  readonly axles: readonly number[];
};

type Curve = readonly [number, number, number, number, number, number];

/** A closed figure from its right half (curves from the middle of the front to the middle of the rear) and the mirror image. */
function symmetric(top: number, curves: readonly Curve[]): string {
  const ends = [[0, top] as const, ...curves.map((curve) => [curve[4], curve[5]] as const)];
  const write = (numbers: readonly number[]) => `C${numbers.map(tenth).join(' ')}`;
  const back = curves.map(([x1, y1, x2, y2], index) => {
    const [x, y] = ends[index] ?? [0, top];
    return write([-x2, y2, -x1, y1, -x, y]);
  });
  return `M0 ${tenth(top)}${curves.map(write).join('')}${back.toReversed().join('')}Z`;
}

const line = (fromX: number, fromY: number, x: number, y: number): Curve => [fromX, fromY, x, y, x, y];

const shellCurve = ({ outside: w, length, nose }: BusBody): string =>
  symmetric(0, [
    [w / 2, 0, w * 0.76, 14, w * 0.87, 70],
    [w * 0.97, 124, w, nose * 0.55, w, nose],
    line(w, nose, w, length - 240),
    [w, length - 70, w * 0.96, length - 12, w * 0.82, length - 6],
    [w / 2, length, w * 0.2, length, 0, length],
  ]);

const cabinCurve = ({ inside: w, length, nose }: BusBody): string =>
  symmetric(nose * 0.62, [
    [w / 2, nose * 0.62, w * 0.86, nose * 0.7, w * 0.94, nose * 0.95],
    [w, nose * 1.05, w, nose * 1.15, w, nose * 1.35],
    line(w, nose * 1.35, w, length - 220),
    [w, length - 110, w * 0.96, length - 70, w * 0.86, length - 66],
    line(w * 0.86, length - 66, 0, length - 66),
  ]);

/** A quadratic bend as a cubic. */
const bent = (fromX: number, fromY: number, bendX: number, bendY: number, x: number, y: number): Curve => [
  fromX + ((bendX - fromX) * 2) / 3,
  fromY + ((bendY - fromY) * 2) / 3,
  x + ((bendX - x) * 2) / 3,
  y + ((bendY - y) * 2) / 3,
  x,
  y,
];

const windscreen = ({ outside, inside, nose }: BusBody): string =>
  symmetric(nose * 0.18, [
    [outside / 2, nose * 0.18, outside * 0.74, nose * 0.24, outside * 0.84, nose * 0.36],
    bent(outside * 0.84, nose * 0.36, outside * 0.93, nose * 0.52, inside * 0.965, nose * 0.95),
    [inside * 0.86, nose * 0.7, inside / 2, nose * 0.62, 0, nose * 0.62],
  ]);

/** Windows along one side (1 is the right), at equal steps between two distances from the front. */
export function windows({ outside, inside }: BusBody, side: 1 | -1, from: number, to: number, usual: number): readonly Shape[] {
  const howMany = Math.max(1, Math.round((to - from) / usual));
  const each = (to - from - (howMany - 1) * 60) / howMany;
  const pane = outside - inside - 28;
  const left = side === 1 ? inside + 14 : -inside - 14 - pane;
  return Array.from({ length: howMany }, (_, index) => box(left, from + index * (each + 60), pane, each, glass, 8));
}

/** Shell, cabin, windscreen, mirrors and rear window; windows and doors are put in by the vehicle. */
export const busShell = (body: BusBody): readonly Shape[] => [
  ...body.axles.flatMap((axle) => tyres(body.outside + 20, axle)),
  path(shellCurve(body), shell),
  path(cabinCurve(body), cabin),
  path(windscreen(body), glass),
  box(-body.inside * 0.8, body.length - 58, body.inside * 1.6, 44, glass, 10),
  ...bothSides(
    `M${body.outside - 110} 190Q${body.outside + 60} 60 ${body.outside + 110} 160l30 180q0 40 -40 40h-40q-30 0 -30 -40l-10 -120`,
    shell,
  ),
  path('M-420 30Q0 10 420 30', edge),
];

/** A folding door in two pairs of leaves with two steps; `side` 1 is the right of the vehicle. */
export function foldingDoor(body: BusBody, from: number, to: number, doors: Doors, side: 1 | -1, stepsInside: number): readonly Shape[] {
  const there = (d: string, line: Parameters<typeof path>[1]) => path(side === 1 ? d : mirrored(d), line);
  const { outside, inside } = body;
  const fold = (to - from) * 0.18;
  const steps = [0.35, 0.75].map((part) => inside - stepsInside * part);
  const way = (from + to) / 2;
  const gap = [
    there(`${polyline([outside + 20, from], [outside + 20, to], [inside - 12, to], [inside - 12, from])}Z`, { fill: 'paper' }),
    there(polyline([outside - 8, from], [outside - 8, to]), trace),
    there(
      `M${outside} ${from}l150 ${tenth(fold)}l-150 ${tenth(fold)}M${outside} ${to}l150 ${tenth(-fold)}l-150 ${tenth(-fold)}`,
      structure,
    ),
    there(`M${inside - 20} ${way}H${inside - stepsInside}m70 -50l-70 50l70 50`, trace),
  ];
  return [
    ...(doors === 'open' ? gap : []),
    there(polyline([outside, from], [inside, from]), structure),
    there(polyline([outside, to], [inside, to]), structure),
    ...steps.map((x) => there(polyline([x, from + 20], [x, to - 20]), trace)),
  ];
}
