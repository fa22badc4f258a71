import type { Point } from './point';

/** Which way a seated person looks: degrees clockwise from up (0 looks to the top of the drawing, 180 to the reader). */
export type Facing = number;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const tidy = (value: number) => Math.round(value * 1e9) / 1e9 + 0;

/** One step the way the person looks. */
export const forward = (facing: Facing): Point => ({ x: tidy(Math.sin(radians(facing))), y: tidy(-Math.cos(radians(facing))) });

/** One step to the person's own right: the LEFT of the drawing for somebody who looks down the page. */
export const ownRight = (facing: Facing): Point => forward(facing + 90);

/** `at`, after `along` millimeters to the own right and `ahead` millimeters forward. */
export function stepped(at: Point, facing: Facing, along: number, ahead: number): Point {
  const right = ownRight(facing);
  const front = forward(facing);
  return { x: at.x + right.x * along + front.x * ahead, y: at.y + right.y * along + front.y * ahead };
}
