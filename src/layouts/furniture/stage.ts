import type { Point } from '../../geometry/point';
import { caption, path, type Shape } from '../../geometry/shape';
import { body, box, cloth, dark, disc, edge, stroke, structure, trace, ware } from './pen';

/** A curtain seen from above. */
export function curtain(x: number, y: number, width: number): readonly Shape[] {
  const folds = Math.max(1, Math.floor(width / 240));
  const fold = width / folds / 4;
  return [path(`M${x} ${y}${`q${fold} -70 ${fold * 2} 0q${fold} 70 ${fold * 2} 0`.repeat(folds)}`, structure)];
}

/** A lectern with its microphone; `at` is the middle of its upper edge. */
export const lectern = ({ x, y }: Point): readonly Shape[] => [
  path(`M${x - 350} ${y}H${x + 350}L${x + 270} ${y + 500}H${x - 270}Z`, body),
  path(`M${x - 40} ${y + 210}q40 -150 90 -190`, edge),
  disc(x + 52, y + 18, 26, dark),
  caption('lectern', { x, y: y + 330 }, 110),
];

/** A picture, screen or wall hanging flat on a wall. */
export const hanging = (x: number, y: number, width: number, height: number): Shape => box(x, y, width, height, ware);

/** A screen on the wall. */
export const screen = ({ x, y }: Point, width: number): readonly Shape[] => [
  box(x - width / 2, y, width, 70, cloth),
  caption('screen', { x, y: y + 170 }, 110),
];

/** A platform with its front edge and one step down. */
export const platform = (halfWidth: number, top: number, front: number): readonly Shape[] => [
  box(-halfWidth, top, halfWidth * 2, front - top, { ...trace, fill: 'paper' }),
  stroke(trace, [-halfWidth, front + 140], [halfWidth, front + 140]),
  stroke(structure, [-halfWidth, front], [halfWidth, front]),
];
