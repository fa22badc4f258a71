import type { Point } from '../../geometry/point';
import { around, type Rectangle } from '../../geometry/rectangle';
import { aroundTurned, boxOfFurniture } from '../../layouts/box-of-furniture';
import { standardSeat } from './handles';
import { possible } from './made';
import type { Piece } from './make-piece';
import type { PieceKind } from './pieces';

/** What a piece takes with its chairs, before it stands anywhere. */
export const extentOf = ({ seats, furniture }: Piece): Rectangle =>
  around([
    ...furniture.map(boxOfFurniture),
    ...seats.map(({ x, y, facing, width = standardSeat, depth = standardSeat }) => aroundTurned({ x, y }, width, depth, facing)),
  ]);

/** The middle of an edge, a corner, or of all: -1 is left and above, 1 right and below. */
export const atEdge = ({ x, y, width, height }: Rectangle, across: number, down: number): Point => ({
  x: x + (width * (1 + across)) / 2,
  y: y + (height * (1 + down)) / 2,
});

/** Halvings until a length is known by less than a millimeter. */
const halvings = 18;

/** The numbers with one of them such that the piece comes as near as it can to a size which grows with it. `step`: 0 for none. */
export function numberReaching(
  kind: PieceKind,
  numbers: Readonly<Record<string, number>>,
  key: string,
  sizeOf: (extent: Rectangle) => number,
  size: number,
  step: number,
): Readonly<Record<string, number>> {
  const number = kind.numbers.find((one) => one.key === key);
  if (!number) return numbers;
  const sized = (value: number) => sizeOf(extentOf(kind.make({ ...numbers, [key]: possible(number, value) }, '')));
  let [low, high] = [number.least, number.most];
  for (let time = 0; time < halvings; time += 1) {
    const middle = (low + high) / 2;
    if (sized(middle) < size) low = middle;
    else high = middle;
  }
  const reached = (low + high) / 2;
  const stepped = step === 0 || !number.inMillimeters ? Math.round(reached) : Math.round(reached / step) * step;
  return { ...numbers, [key]: possible(number, stepped) };
}
