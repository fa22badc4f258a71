import { stepped } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { group, path, type Shape } from '../../geometry/shape';
import type { LayoutSeat } from '../layout';
import { flowers } from './decoration';
import { body, box, boxAt, cloth, disc, edge, seam, stroke, ware } from './pen';

/** A table with its cloth; the seam inside is what makes it a table and not a block. */
export function clothedTable(x: number, y: number, width: number, height: number, inset = 170): readonly Shape[] {
  return [boxAt(x, y, width, height, body, 40), boxAt(x, y, width - inset * 2, height - inset * 2, seam, 20)];
}

/** A table in the shape of a U, open at the foot: from its axis to the inner and the outer edge of an arm, and how far down the arms go. */
export function tableInU(inner: number, outer: number, end: number): readonly Shape[] {
  const depth = outer - inner;
  return [
    path(`M${-outer} 0H${outer}V${end}H${inner}V${depth}H${-inner}V${end}H${-outer}Z`, body),
    path(`M${-outer} ${depth}h${depth}M${outer} ${depth}h${-depth}`, seam),
  ];
}

/** A small table beside a seat, with two cups. */
export const teaTable = ({ x, y }: Point, width: number, height: number): readonly Shape[] => [
  boxAt(x, y, width, height, body, 16),
  disc(x - 70, y, 44, ware),
  disc(x + 90, y + 60, 44, ware),
];

/** A small table with a lamp. */
export const lampTable = ({ x, y }: Point): readonly Shape[] => [
  boxAt(x, y, 480, 480, body, 16),
  disc(x, y, 150, ware),
  disc(x, y, 60, edge),
];

/** The low table before a sofa. */
export function lowTable({ x, y }: Point, width: number, height: number): readonly Shape[] {
  const along = width > height ? { x: 380, y: 0 } : { x: 0, y: 380 };
  return [
    boxAt(x, y, width, height, body, 30),
    boxAt(x, y, width - 160, height - 160, seam, 16),
    ...flowers({ x, y }, 0.87),
    disc(x - along.x, y - along.y, 46, ware),
    disc(x + along.x, y + along.y, 46, ware),
  ];
}

/** The name card on the table before a seat. */
export const nameCard = ({ at, facing }: LayoutSeat, ahead: number): Shape =>
  group(stepped(at, facing, 0, ahead), facing, boxAt(0, 0, 220, 60, ware, 6));

/** A cup at the own right hand. */
export function cup({ at, facing }: LayoutSeat, ahead: number): Shape {
  const { x, y } = stepped(at, facing, 190, ahead);
  return disc(x, y, 42, ware);
}

/** A plate with its rim. */
export function plate({ at, facing }: LayoutSeat, ahead: number, radius: number): readonly Shape[] {
  const { x, y } = stepped(at, facing, 0, ahead);
  return [disc(x, y, radius, ware), disc(x, y, radius * 0.64, edge)];
}

/** A laid place: plate, and a glass at the own right hand. */
export function laidPlace(seat: LayoutSeat, ahead: number): readonly Shape[] {
  const { x, y } = stepped(seat.at, seat.facing, 90, ahead + 157);
  return [...plate(seat, ahead, 105), disc(x, y, 34, ware)];
}

/** A place laid in the western way: plate between knife and fork. */
export const coveredPlace = ({ at, facing }: LayoutSeat, ahead: number, radius: number): readonly Shape[] => [
  group(
    stepped(at, facing, 0, ahead),
    facing,
    disc(0, 0, radius, ware),
    disc(0, 0, radius * 0.64, edge),
    stroke(edge, [-radius - 45, -90], [-radius - 45, 90]),
    stroke(edge, [radius + 45, -90], [radius + 45, 90]),
  ),
];

/** Flowers along the middle of a long table. */
export function flowersAlong(length: number, at: (offset: number) => Point): readonly Shape[] {
  const reach = length / 2 - 700;
  if (reach < 500) return flowers(at(0));
  const pairs = Math.max(1, Math.floor(reach / 1800));
  return Array.from({ length: pairs * 2 + 1 }, (_, index) => ((index - pairs) / pairs) * reach).flatMap((offset) => [
    ...flowers(at(offset)),
  ]);
}

/** A carpet with its border. */
export const carpet = (x: number, y: number, width: number, height: number): readonly Shape[] => [
  box(x, y, width, height, cloth, 30),
  box(x + 150, y + 150, width - 300, height - 300, seam, 20),
];
