import type { Facing } from './facing';
import type { Point } from './point';

/**
 * What a drawing is made of, in millimeters. Screen, paper and image export draw the same list.
 * A paint is the name of a color token; who draws it knows the theme.
 */
export type Paint =
  | 'none'
  | 'paper'
  | 'canvas'
  | 'ink'
  | 'ink-soft'
  | 'wall'
  | 'glass'
  | 'furniture'
  | 'furniture-line'
  | 'furniture-text'
  | 'guest'
  | 'guest-line'
  | 'guest-tint'
  | 'guest-ink'
  | 'host'
  | 'host-line'
  | 'host-tint'
  | 'host-ink'
  | 'other'
  | 'other-line'
  | 'other-tint'
  | 'other-ink'
  | 'on-party'
  | 'accent'
  | 'breach'
  | 'departure'
  | 'remark';

/** heavy 0.30 mm and thin 0.15 mm on paper, whatever the scale; `wall` is a solid bar of 1.3 mm. */
export type Weight = 'heavy' | 'thin' | 'wall';

export type Line = {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly weight?: Weight;
  readonly dashed?: boolean;
};

export type Shape =
  | (Line & { readonly kind: 'path'; readonly d: string })
  | (Line & {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    })
  | (Line & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  | {
      readonly kind: 'text';
      /** Middle of the line of text. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** Height of the type, millimeters of the room. */
      readonly size: number;
      readonly paint: Paint;
      readonly align?: 'start' | 'middle' | 'end';
      readonly strong?: boolean;
    }
  /** Furniture caption: the words come from i18n (`layout.caption.<key>`). */
  | { readonly kind: 'caption'; readonly x: number; readonly y: number; readonly key: string; readonly size: number }
  | { readonly kind: 'group'; readonly at: Point; readonly turn: Facing; readonly shapes: readonly Shape[] };

export const path = (d: string, line: Line): Shape => ({ kind: 'path', d, ...line });
export const caption = (key: string, at: Point, size = 150): Shape => ({ kind: 'caption', key, size, ...at });
export const group = (at: Point, turn: Facing, ...shapes: readonly Shape[]): Shape => ({ kind: 'group', at, turn, shapes });
