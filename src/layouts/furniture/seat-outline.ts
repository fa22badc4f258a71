import type { Facing } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { group, path, type Shape } from '../../geometry/shape';
import { box, edge } from './pen';

/** A seat that belongs to somebody else: in outline only, so that nobody is put there. */
export function seatOutline(at: Point, facing: Facing, width: number): Shape {
  const half = width / 2;
  return group(
    at,
    facing,
    path(`M${14 - half} 240L${26 - half} -170q4 -70 74 -70H${half - 100}q70 0 74 70L${half - 14} 240Z`, edge),
    box(-half, 222, width, 138, edge, 50),
    box(-width * 0.29, 304, width * 0.58, 92, edge, 44),
  );
}
