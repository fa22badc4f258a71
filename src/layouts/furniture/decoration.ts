import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { caption, group, type Line, path, type Shape } from '../../geometry/shape';
import type { Flag } from '../layout';
import { cloth, dark, disc, edge, stroke, structure, ware } from './pen';

/** A low bunch of flowers: six petals around a heart. */
export function flowers({ x, y }: Point, size = 1): readonly Shape[] {
  const petals = [0, 60, 120, 180, 240, 300].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return disc(x + 78 * size * Math.cos(angle), y + 78 * size * Math.sin(angle), 63 * size, ware);
  });
  return [...petals, disc(x, y, 45 * size, cloth)];
}

const leafOfPlant: Shape = path('M0 0Q80.5 -126.5 0 -230Q-80.5 -126.5 0 0Z', edge);

/** A plant in a tub, seen from above. */
export const plant = (at: Point): Shape =>
  group(at, 0, disc(0, 0, 96, cloth), ...[0, 40, 80, 120, 160, 200, 240, 280, 320].map((turn) => group({ x: 0, y: 0 }, turn, leafOfPlant)));

/** Plants in rows on the open floor between tables. */
export function plantsInside({ x, y, width, height }: Rectangle): readonly Shape[] {
  const steps = (length: number) => Math.min(3, Math.floor(length / 700));
  const [across, down] = [steps(width), steps(height)];
  return Array.from({ length: across * down }, (_, index) =>
    plant({
      x: x + (((index % across) + 0.5) * width) / across,
      y: y + ((Math.floor(index / across) + 0.5) * height) / down,
    }),
  );
}

/** Two flags left and right of the axis, blown outwards. */
export const pairOfFlags = (x: number, y: number): readonly Flag[] => [
  { at: { x: -x, y }, towards: -1 },
  { at: { x, y }, towards: 1 },
];

/** The cloth alone, for whoever knows whose it is. */
export function flagCloth({ at: { x, y }, towards }: Flag, line: Line): Shape {
  const wave = (dx: number, sign: number) => `q${dx * towards} ${-36 * sign} ${dx * 2 * towards} 0t${dx * 2 * towards} 0`;
  return path(`M${x} ${y - 340}${wave(70, 1)}V${y - 150}${wave(-70, -1)}Z`, line);
}

/**
 * A flag on its pole, blown to the left or the right of the drawing.
 * Whose it is depends on who sits where, which a layout does not know: it stays uncolored.
 */
export function flag({ at, towards }: Flag): readonly Shape[] {
  const { x, y } = at;
  return [
    flagCloth({ at, towards }, { fill: 'furniture-line', stroke: 'wall', weight: 'heavy' }),
    stroke(structure, [x, y], [x, y - 340]),
    disc(x, y, 42, dark),
  ];
}

/** An arrow into the picture, with the words that say from where it is seen. */
export function viewArrow(key: string, { x, y }: Point): readonly Shape[] {
  return [
    group(
      { x, y },
      0,
      stroke(structure, [0, 70], [0, -100]),
      stroke(structure, [-50, -40], [0, -100], [50, -40]),
      // Below and not beside it: the words are longer in one language than in the other.
      caption(key, { x: 0, y: 215 }, 110),
    ),
  ];
}
