import type { Shape } from '../../geometry/shape';
import { tenth } from './pen';

type Along = (value: number) => number;

/** Which axis each number of a command lies on; the flags and radii of an arc on none. */
const axesOf: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  Q: 'xyxy',
  S: 'xyxy',
  C: 'xyxyxy',
  A: '-----xy',
  Z: '',
};

const pathStretched = (d: string, x: Along, y: Along): string =>
  d.replaceAll(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, rest: string) => {
    const axes = axesOf[command] ?? '';
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const moved = numbers.map((number, index) => {
      const axis = axes[index % Math.max(1, axes.length)];
      return axis === 'x' ? tenth(x(number)) : axis === 'y' ? tenth(y(number)) : number;
    });
    return command + moved.join(' ');
  });

/**
 * Coachwork made longer or wider: every point goes where `x` and `y` put it. Wheels, and whatever a path draws relative to a point
 * (mirrors), keep their size.
 */
export function stretched(shapes: readonly Shape[], x: Along, y: Along): readonly Shape[] {
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'path':
        return { ...shape, d: pathStretched(shape.d, x, y) };
      case 'rectangle':
        return {
          ...shape,
          x: x(shape.x + shape.width / 2) - shape.width / 2,
          y: y(shape.y + shape.height / 2) - shape.height / 2,
        };
      case 'group':
        return { ...shape, at: { x: x(shape.at.x), y: y(shape.at.y) } };
      default:
        return { ...shape, x: x(shape.x), y: y(shape.y) };
    }
  });
}
