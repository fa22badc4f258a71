import { stepped } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import type { Shape } from '../../geometry/shape';
import type { LayoutSeat } from '../layout';
import { type Body, place } from '../place';
import { flowers } from './decoration';
import { body, cloth, disc, ware } from './pen';
import { laidPlace } from './table';

export type RoundTable = {
  readonly at: Point;
  readonly diameter: number;
  /** Empty where it stands alone. */
  readonly table: string;
};

/** As large as its people need, but not smaller than the table that is usual. Whole tens of millimeters, as tables are sold. */
export const diameterFor = (seats: number, usual: number, edgePerPerson: number): number =>
  Math.max(usual, Math.ceil((seats * edgePerPerson) / Math.PI / 10) * 10);

/** From the middle of the table to the middle of a chair. */
export const chairCircle = (diameter: number): number => diameter / 2 + 270;

/** Seats around a table: `1` at the top faces the door, then clockwise seen from above. */
export function aroundTable({ at, diameter, table }: RoundTable, seats: number, chairs: Body): readonly LayoutSeat[] {
  return Array.from({ length: seats }, (_, index) => {
    const facing = (180 + (index * 360) / seats) % 360;
    const id = `${table && `${table}.`}${index + 1}`;
    return place(id, stepped(at, facing, 0, -chairCircle(diameter)), facing, chairs, { place: index + 1, of: seats, table });
  });
}

/** A dinner table: places, turntable with dishes, flowers in the middle. */
export function dinnerTable({ at, diameter }: RoundTable, seats: readonly LayoutSeat[]): readonly Shape[] {
  const turntable = diameter / 2 - 470;
  const dishes = Math.max(6, Math.round((turntable - 100) / 55));
  const dishAt = (index: number) => stepped(at, (index * 360) / dishes + 30, 0, turntable - 100);
  return [
    disc(at.x, at.y, diameter / 2, body),
    ...seats.flatMap((seat) => laidPlace(seat, 440)),
    disc(at.x, at.y, turntable, cloth),
    ...Array.from({ length: dishes }, (_, index) => disc(dishAt(index).x, dishAt(index).y, 62, ware)),
    ...flowers(at, 1.27),
  ];
}
