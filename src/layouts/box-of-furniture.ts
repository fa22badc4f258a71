import { boxOfPath } from '../geometry/path-box';
import type { Point } from '../geometry/point';
import { centered, type Rectangle } from '../geometry/rectangle';
import type { Furniture } from '../model/drawn-room';

/** The upright rectangle around something turned. */
export function aroundTurned(at: Point, width: number, height: number, turn: number): Rectangle {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  return centered(at, width * cos + height * sin, width * sin + height * cos);
}

/** A line is no thicker than this, but a hand must find it. */
const thinnest = 100;

/** Where a piece of furniture stands, upright. Millimeters. */
export function boxOfFurniture(piece: Furniture): Rectangle {
  switch (piece.kind) {
    case 'rectangle':
      return aroundTurned(piece, piece.width, piece.height, piece.turn ?? 0);
    case 'circle':
      return centered(piece, piece.radius * 2, piece.radius * 2);
    case 'outline': {
      const { x, y, width, height } = boxOfPath(piece.d, piece.turn ?? 0);
      const middle = { x: piece.x + x + width / 2, y: piece.y + y + height / 2 };
      return centered(middle, Math.max(thinnest, width), Math.max(thinnest, height));
    }
  }
}
