import type { Facing } from '../geometry/facing';
import type { Point } from '../geometry/point';
import type { Rectangle } from '../geometry/rectangle';
import type { Shape } from '../geometry/shape';
import type { PersonId, SeatId } from '../model/ids';
import type { Party } from '../model/person';
import type { Severity } from '../protocol/rules/finding';

/** One seat as it is drawn, in millimeters and in words; screen, paper and image export paint the same. */
export type SeatDrawing = {
  readonly seat: SeatId;
  readonly at: Point;
  readonly facing: Facing;
  /** The plate that carries the name: always upright, never turned with the seat. */
  readonly plate: Rectangle;
  /** Whose seat it is: the sitter's party, else the party that the convention ranks here, else `other`. */
  readonly party: Party;
  readonly person?: PersonId;
  /** Given name above, family name below, or one line; already broken, never cut. */
  readonly name: readonly string[];
  readonly title?: string;
  /** Order number of the seat in its party, or the one-character mark of a role (译 记 驾 …). */
  readonly mark?: { readonly kind: 'rank' | 'role'; readonly text: string };
  readonly locked: boolean;
  readonly kept: boolean;
  readonly severity?: Severity;
  readonly waived: boolean;
  /** Chair, sofa, car seat: drawn under the plate, turned with the seat. */
  readonly body: readonly Shape[];
};

export type Drawing = {
  readonly frame: Rectangle;
  readonly room: readonly Shape[];
  readonly seats: readonly SeatDrawing[];
};
