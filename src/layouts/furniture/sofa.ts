import type { Facing } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { group, path, type Shape } from '../../geometry/shape';
import { backrest, box, upholstery } from './pen';

/** The body of a sofa under its cushions: arms and one long backrest. The cushions are the seats. */
export function sofa(at: Point, facing: Facing, width: number): Shape {
  const half = width / 2;
  return group(
    at,
    facing,
    box(-half, -365, width, 790, upholstery, 120),
    path(`M${-half} 245V305q0 120 120 120H${half - 120}q120 0 120 -120V245q-70 45 -150 45H${150 - half}q-80 0 -150 -45Z`, backrest),
  );
}
