import { type Near, nearBy } from '../geometry/near';
import { distance, type Point } from '../geometry/point';
import type { Shape } from '../geometry/shape';

/** What stands on the tables of a layout, as far as a seat id must go round it or may stand in it. */
export type TableWare = { readonly cards: Near<Point>; readonly dishes: Near<Point> };

/** Name cards are small boxes turned with their seat; dinner plates are discs of a hand's width. */
export function tableWare(furniture: readonly Shape[]): TableWare {
  const cards: Point[] = [];
  const dishes: Point[] = [];
  const look = (shapes: readonly Shape[], origin: Point) => {
    for (const shape of shapes) {
      if (shape.kind === 'circle' && shape.radius >= 85 && shape.radius <= 130)
        dishes.push({ x: origin.x + shape.x, y: origin.y + shape.y });
      if (shape.kind !== 'group') continue;
      const only = shape.shapes[0];
      if (only?.kind === 'rectangle' && only.width <= 260 && only.height <= 110) cards.push(shape.at);
      else if (shape.turn === 0) look(shape.shapes, { x: origin.x + shape.at.x, y: origin.y + shape.at.y });
    }
  };
  look(furniture, { x: 0, y: 0 });
  return { cards: nearBy(cards, (point) => point), dishes: nearBy(dishes, (point) => point) };
}

export const nearestTo = (points: Near<Point>, at: Point, within: number): Point | undefined =>
  points
    .around(at, within)
    .reduce<Point | undefined>((best, point) => (distance(point, at) <= (best ? distance(best, at) : within) ? point : best), undefined);
