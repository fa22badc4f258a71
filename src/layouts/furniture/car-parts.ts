import { caption, path, type Shape } from '../../geometry/shape';
import { bothSides } from './coachwork';
import { body, box, dark, disc, shell, stroke, structure, tenth, ware } from './pen';

/** A tyre at each side, half hidden under the body. `x` is its outer edge. */
export const tyres = (x: number, axle: number): readonly Shape[] => [-x, x - 230].map((left) => box(left, axle - 305, 230, 610, dark, 60));

/** The two outside mirrors; `x` is the edge of the body there. */
export const outsideMirrors = (x: number, y: number): readonly Shape[] =>
  bothSides(
    `M${tenth(x - 20)} ${y}L${tenth(x + 50)} ${y - 30}q20 -60 80 -50l70 25q40 20 30 60l-12 45q-8 30 -50 28L${tenth(x + 40)} ${y + 55}L${tenth(x - 20)} ${y + 80}Z`,
    shell,
  );

const ellipse = (x: number, y: number, across: number, along: number, sweep: 0 | 1) =>
  `M${tenth(x - across)} ${y}A${across} ${along} 0 1 ${sweep} ${tenth(x + across)} ${y}A${across} ${along} 0 1 ${sweep} ${tenth(x - across)} ${y}Z`;

/** The steering wheel, tilted: a ring (the inner edge runs the other way round), three spokes, the hub. */
export function steeringWheel(x: number, y: number, radius = 190): readonly Shape[] {
  const tilt = 0.674;
  const [along, rim] = [radius * tilt, 17];
  const inner = radius - rim;
  return [
    path(`${ellipse(x, y, radius + rim, along + rim, 1)}${ellipse(x, y, inner, along - rim, 0)}`, dark),
    path(
      `M${x - inner - 5} ${y - 25}L${x - 45} ${y - 12}V${y + 12}L${x - inner - 5} ${y - 1}ZM${x + inner + 5} ${y - 25}L${x + 45} ${y - 12}V${y + 12}L${x + inner + 5} ${y - 1}ZM${x - 12} ${y + 20}H${x + 12}V${tenth(y + along - 8)}H${x - 12}Z`,
      dark,
    ),
    path(ellipse(x, y, 56, 38, 1), dark),
  ];
}

/** The console between two separate front seats. */
export const console = (y: number, length: number): readonly Shape[] => [
  box(-92, y, 184, length, body, 50),
  disc(0, y + 150, 44, ware),
  box(-66, y + 410, 132, length - 460, ware, 26),
];

/** 车头 with an arrow, and which side is which: read in a mirror the plan would seat the wrong guest. A long vehicle is drawn smaller, its words larger. */
export function directionMarks(halfWidth: number, y: number, length: number): readonly Shape[] {
  const size = Math.min(180, Math.max(90, length / 58));
  return [
    stroke(structure, [0, -70], [0, -230]),
    stroke(structure, [-36, -180], [0, -230], [36, -180]),
    caption('front', { x: 110 + size * 1.6, y: -155 }, size),
    caption('left', { x: -halfWidth, y }, size),
    caption('right', { x: halfWidth, y }, size),
  ];
}
