import type { Point } from '../../geometry/point';
import type { Picture } from './pages';

/** A floor plan under the paper, to draw over. It is for the eye only: it never goes into the plan. Millimeters. */
export type Tracing = {
  /** A blob of this page. */
  readonly address: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly strength: number;
};

/** As wide as the room, its upper left corner in that of the room. */
export const laidUnder = ({ address, width, height }: Picture, roomWidth: number): Tracing => ({
  ...{ address, x: 0, y: 0, width: roomWidth, height: (roomWidth * height) / width, strength: 0.45 },
});

/** Another page of the same plan in the place of the one before, as wide as that. */
export const exchanged = (tracing: Tracing, { address, width, height }: Picture): Tracing => ({
  ...tracing,
  address,
  height: (tracing.width * height) / width,
});

/** The picture so large that what is `shown` millimeters on the paper now is `real` millimeters; its corner stays. */
export const scaled = (tracing: Tracing, shown: number, real: number): Tracing =>
  shown > 0 && real > 0 ? { ...tracing, width: (tracing.width * real) / shown, height: (tracing.height * real) / shown } : tracing;

/** The picture carried from one point of the room to another. */
export const carried = (tracing: Tracing, from: Point, to: Point): Tracing => ({
  ...tracing,
  x: Math.round(tracing.x + to.x - from.x),
  y: Math.round(tracing.y + to.y - from.y),
});

/** A length on the picture between two clicks. */
export type Measure = { readonly from?: Point; readonly to?: Point };

/** One click more: the first end, the second, and then from the beginning. */
export const clicked = ({ from, to }: Measure, point: Point): Measure => (from && !to ? { from, to: point } : { from: point });

export const lengthOf = ({ from, to }: Measure): number | undefined => (from && to ? Math.hypot(to.x - from.x, to.y - from.y) : undefined);
