/** A place on the plan, in millimeters: x to the right of the drawing, y down the page. */
export type Point = { readonly x: number; readonly y: number };

/** A place on the screen, in CSS pixels after zoom and pan. Named differently on purpose: the two never mix. */
export type ScreenPoint = { readonly left: number; readonly top: number };

export const distance = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y);
