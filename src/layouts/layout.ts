import type { Facing } from '../geometry/facing';
import type { Point } from '../geometry/point';
import type { Rectangle } from '../geometry/rectangle';
import type { Shape } from '../geometry/shape';
import type { SeatWork } from '../model/drawn-room';
import type { SeatId } from '../model/ids';
import type { Settings } from '../model/occasion';
import type { OwnLayoutId } from '../model/own-layout';

/** How the seat is drawn. */
export type SeatBody = 'chair' | 'banquet-chair' | 'armchair' | 'sofa-place' | 'vehicle' | 'captain' | 'folding' | 'standing';

/**
 * A place for one person, and what conventions may ask about it. Millimeters.
 * `side` is where it stands in the drawing, as its id says: N S W E (talks, squares), NB SB WB EB (second row of a side),
 * WO WI EO EI (outer and inner side of a U), P B (principals, behind them), HN HS HW HE (heads), L C (sofa, armchairs),
 * T A (signers, assistants), F B (lift). Empty where there are only rows.
 */
export type LayoutSeat = {
  readonly id: SeatId;
  readonly at: Point;
  readonly facing: Facing;
  readonly body: SeatBody;
  readonly width: number;
  readonly depth: number;
  readonly side: string;
  /** 1 is nearest the audience, the stage, the camera, the table, the front of the vehicle. */
  readonly row: number;
  /** Counted as drawn inside its side or row, 1 first. */
  readonly place: number;
  /** Seats on this side or in this row. */
  readonly of: number;
  /** The table (`T2`) or vehicle (`V1`) of a hall or convoy; empty where there is one. */
  readonly table: string;
  /** Letter of the column in rows and vehicles. */
  readonly letter: string;
  /** Marked for a party by whoever drew the room. */
  readonly party?: 'guest' | 'host';
  /** Kept for somebody at work by whoever drew the room. */
  readonly keptFor?: SeatWork;
};

export type LayoutTable = { readonly id: string; readonly at: Point; readonly diameter: number };

/** What somebody who draws a vehicle says of it. */
export type OwnVehicle = {
  readonly body: 'car' | 'van' | 'bus';
  readonly driver: SeatId | undefined;
  /** Where passengers get in; where both sides have doors, the side away from the wheel. */
  readonly doorSide: 'left' | 'right';
  /** People that it may carry, the driver included. */
  readonly capacity: number | undefined;
};

/** One vehicle of a convoy, drawn where it stands. */
export type LayoutVehicle = {
  readonly id: string;
  readonly layout: LayoutId;
  readonly frame: Rectangle;
  readonly shapes: readonly Shape[];
  readonly own?: OwnVehicle;
};

/** On its pole, blown to the left or the right of the drawing. */
export type Flag = { readonly at: Point; readonly towards: 1 | -1 };

export type Door = {
  /** Middle of the opening. */
  readonly at: Point;
  readonly width: number;
  /** In which wall of the drawing; absent: the one at the bottom. */
  readonly wall?: 'left' | 'top' | 'right';
};

/** Which way the drawing is looked at; printed wherever it could be read the other way. */
export type View = 'from-audience' | 'from-stage' | 'from-camera' | 'from-front' | 'from-door' | 'from-room' | 'from-above';

export type Layout = {
  readonly id: LayoutId;
  /** Every setting, defaults filled in. */
  readonly settings: Settings;
  /** The whole drawing, with its margin. */
  readonly frame: Rectangle;
  readonly seats: readonly LayoutSeat[];
  readonly furniture: readonly Shape[];
  readonly tables: readonly LayoutTable[];
  readonly door?: Door;
  /** Of a convoy, in order of march. */
  readonly vehicles?: readonly LayoutVehicle[];
  /** Of a vehicle that was drawn by hand. */
  readonly own?: OwnVehicle;
  /** Of what was drawn: the template that its seats still stand as in. */
  readonly like?: Layout;
  /** The two flags of two parties. */
  readonly flags?: readonly Flag[];
  readonly view: View;
};

export type Scene = 'meeting' | 'ceremony' | 'banquet' | 'vehicle';

export const layoutIds = [
  'meeting/rostrum',
  'meeting/audience',
  'meeting/talks',
  'meeting/courtesy-call',
  'meeting/u-shape',
  'meeting/hollow-square',
  'meeting/conference',
  'meeting/round',
  'meeting/living-room',
  'meeting/armchairs',
  'ceremony/signing',
  'ceremony/photo',
  'banquet/round',
  'banquet/long',
  'banquet/hall',
  'banquet/head',
  'banquet/u',
  'vehicle/sedan',
  'vehicle/suv',
  'vehicle/van-7',
  'vehicle/mpv-7',
  'vehicle/van-9',
  'vehicle/coaster',
  'vehicle/coach',
  'vehicle/train-bay',
  'vehicle/aircraft',
  'vehicle/lift',
  'vehicle/convoy',
] as const;
/** A template, or a room or vehicle of one's own, which lives in the plan. */
export type LayoutId = (typeof layoutIds)[number] | OwnLayoutId;

/** In a room of one's own people meet, unless it is for meals. */
export const sceneOf = (layout: LayoutId): Scene =>
  layout.startsWith('own/') ? 'meeting' : (layout.slice(0, layout.indexOf('/')) as Scene);

/** One thing that can be asked of a template. */
export type Setting =
  | { readonly key: string; readonly kind: 'count'; readonly least: number; readonly most: number; readonly standard: number }
  | { readonly key: string; readonly kind: 'choice'; readonly choices: readonly string[]; readonly standard: string }
  /** Seats row by row, front row first: `7` or `12,14,14`. */
  | { readonly key: string; readonly kind: 'rows'; readonly most: number; readonly standard: string }
  /** Letters before which an aisle runs: `D,I`. Empty for none. */
  | { readonly key: string; readonly kind: 'letters'; readonly standard: string }
  /** Vehicle layouts in order of march: `sedan,coaster`. */
  | {
      readonly key: string;
      readonly kind: 'vehicles';
      readonly choices: readonly string[];
      readonly most: number;
      readonly standard: string;
    };

export type Template = {
  readonly id: LayoutId;
  readonly settings: readonly Setting[];
  /** Settings have been read by `readSettings`; they are complete and inside their limits. */
  readonly build: (settings: Settings) => Layout;
};
