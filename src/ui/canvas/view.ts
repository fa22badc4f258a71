import type { Point, ScreenPoint } from '../../geometry/point';
import { grown, type Rectangle } from '../../geometry/rectangle';

/** What part of the room is on screen: `scale` pixels per millimeter, and where the room's origin lies. */
export type View = { readonly scale: number; readonly left: number; readonly top: number };
export type Size = { readonly width: number; readonly height: number };

/** 80 px to the meter. */
export const fullScale = 0.08;
const least = 0.004;
const most = 0.6;
/** A courtesy of two armchairs need not fill the screen. */
const mostFitted = 0.16;
/** Layouts bring a margin of their own. */
export const canvasMargin = 12;

export const toScreen = ({ scale, left, top }: View, { x, y }: Point): ScreenPoint => ({ left: x * scale + left, top: y * scale + top });
export const toRoom = ({ scale, left, top }: View, point: ScreenPoint): Point => ({
  x: (point.left - left) / scale,
  y: (point.top - top) / scale,
});

const within = (scale: number) => Math.min(most, Math.max(least, scale));

/** What bars and headings lie over the canvas; the room is fitted into what they leave. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
export const plainInsets: Insets = { top: canvasMargin, right: canvasMargin, bottom: canvasMargin, left: canvasMargin };

function placed(frame: Rectangle, { width, height }: Size, insets: Insets, scale: number): View {
  const wide = width - insets.left - insets.right;
  const high = height - insets.top - insets.bottom;
  return {
    scale,
    left: insets.left + (wide - frame.width * scale) / 2 - frame.x * scale,
    // A room taller than the screen is shown from its top: that is where its head is.
    top: insets.top + Math.max(0, (high - frame.height * scale) / 2) - frame.y * scale,
  };
}

/** The whole room, as large as it can be. */
export function fitView(frame: Rectangle, size: Size, insets: Insets = plainInsets): View {
  const wide = Math.max(1, size.width - insets.left - insets.right);
  const high = Math.max(1, size.height - insets.top - insets.bottom);
  return placed(frame, size, insets, within(Math.min(wide / frame.width, high / frame.height, mostFitted)));
}

/** Names want plates of 36 px, and are still written on 32. When the whole room nearly gives that, a little less of it is shown. */
const legible = [36, 34, 32.1] as const;

/**
 * How a plan opens: the whole room, unless a step nearer makes the names legible. One may have to look along a room, but never down for its
 * door: a wall may lie between the bars at the foot, not under the edge.
 */
export function openingView(frame: Rectangle, size: Size, plateWidth: number, insets: Insets = plainInsets): View {
  const fit = fitView(frame, size, insets);
  const nearer = legible
    .map((width) => width / plateWidth)
    .find((wanted) => fit.scale < wanted && fit.scale * 1.7 >= wanted && insets.top + frame.height * wanted <= size.height - canvasMargin);
  return nearer === undefined ? fit : placed(frame, size, insets, nearer);
}

/** Nearer or farther, while what is under the pointer stays there. */
export function zoomedAt(view: View, at: ScreenPoint, factor: number): View {
  const scale = within(view.scale * factor);
  const room = toRoom(view, at);
  return { scale, left: at.left - room.x * scale, top: at.top - room.y * scale };
}

/** Some of the room always stays in sight. */
export function keptInSight(view: View, frame: Rectangle, { width, height }: Size): View {
  const margin = 80;
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));
  return {
    scale: view.scale,
    left: clamp(view.left, margin - (frame.x + frame.width) * view.scale, width - margin - frame.x * view.scale),
    top: clamp(view.top, margin - (frame.y + frame.height) * view.scale, height - margin - frame.y * view.scale),
  };
}

const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Moves as little as needed to have the place on screen, clear of what lies over the edges. */
export function revealed(view: View, place: Rectangle, { width, height }: Size, insets: Insets = noInsets): View {
  const box = grown(place, 40 / view.scale);
  const { left, top } = toScreen(view, box);
  const right = left + box.width * view.scale;
  const bottom = top + box.height * view.scale;
  const shift = (low: number, high: number, from: number, to: number) => (low < from ? from - low : high > to ? to - high : 0);
  return {
    scale: view.scale,
    left: view.left + shift(left, right, insets.left, width - insets.right),
    top: view.top + shift(top, bottom, insets.top, height - insets.bottom),
  };
}
