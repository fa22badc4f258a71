import type { Facing } from '../geometry/facing';
import type { Point } from '../geometry/point';
import type { Rectangle } from '../geometry/rectangle';
import type { Shape } from '../geometry/shape';
import type { PersonId, SeatId } from '../model/ids';
import type { Party } from '../model/person';
import type { SeatRole } from '../protocol/conventions/honor-order';
import type { Severity } from '../protocol/rules/finding';

/** One line on a plate: middle of the text, counted from the middle of the plate. Millimeters. */
export type PlateLine = {
  readonly text: string;
  readonly below: number;
  readonly size: number;
  readonly strong: boolean;
  readonly kind: 'name' | 'title';
};

/** Order number in the party, or the one-character mark of a role (译 记 驾 …). */
export type SeatMark =
  | { readonly kind: 'rank'; readonly text: string }
  | { readonly kind: 'role'; readonly text: string; readonly role: SeatRole };

/** One seat as it is drawn, in millimeters and in words; screen, paper and image export paint the same. */
export type SeatDrawing = {
  readonly seat: SeatId;
  /** Table, row, side or vehicle: seats of a block are painted together. */
  readonly block: string;
  readonly at: Point;
  readonly facing: Facing;
  /** The plate that carries the name: always upright, never turned with the seat. */
  readonly plate: Rectangle;
  /** Middle of the backrest: where the mark stands. */
  readonly back: Point;
  /** On the table before the sitter, where the seat id stands; absent where another seat is in the way. */
  readonly front?: Point;
  /** Whose seat it is: the sitter's party, else the party that the convention ranks here, else `other`. */
  readonly party: Party;
  readonly person?: PersonId;
  /** The whole name as the list has it. */
  readonly fullName?: string;
  /** Given name above, family name below, or one line; already broken, never cut. */
  readonly name: readonly string[];
  readonly title?: string;
  /** Name and title set on the plate, as large as they fit. */
  readonly lines: readonly PlateLine[];
  /** The short form of the name, for small plates. */
  readonly short: readonly PlateLine[];
  /** The sitter's; where nobody sits, what the convention makes of the seat. */
  readonly mark?: SeatMark;
  /** Rank of the seat in the honor order, where the plan is asked to show all of them. */
  readonly honor?: string;
  /** Rank of the seat itself in the honor order; `mark` shows the sitter's. */
  readonly rank?: number;
  readonly locked: boolean;
  /** The convention keeps this seat free. */
  readonly kept: boolean;
  /** The person seated here has withdrawn since. */
  readonly withdrawn: boolean;
  /** The worst finding that names this seat. */
  readonly severity?: Severity;
  /** How many findings name this seat and were not accepted by anybody. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Somebody accepted every finding that names this seat. */
  readonly waived: boolean;
  /** A banquet chair: its back is bowed. */
  readonly bowed: boolean;
  /** Chair, sofa, car seat: drawn under the plate, turned with the seat. */
  readonly body: readonly Shape[];
};

export type TableDrawing = {
  readonly id: string;
  readonly at: Point;
  readonly diameter: number;
  /** What the table sign says, where the table has a name. */
  readonly label?: string;
  /** Rank among the tables of the hall; the main table is 1. */
  readonly rank?: number;
};

export type Drawing = {
  readonly frame: Rectangle;
  readonly room: readonly Shape[];
  /** What depends on who sits where, drawn on the room: whose side this is, whose flag. */
  readonly parties: readonly Shape[];
  readonly tables: readonly TableDrawing[];
  /** How many stand in the column, where it is one. */
  readonly vehicles?: number;
  readonly seats: readonly SeatDrawing[];
};
