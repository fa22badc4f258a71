import { path, type Shape } from '../../geometry/shape';
import { count, defineTemplate } from '../define-template';
import { flag, flowers, pairOfFlags, viewArrow } from '../furniture/decoration';
import { body, box, edge, ware } from '../furniture/pen';
import { framed } from '../furniture/room';
import { lectern, platform } from '../furniture/stage';
import { coveredPlace } from '../furniture/table';
import type { LayoutSeat } from '../layout';
import { letterOf } from '../letters';
import { banquetChair, place, spread } from '../place';

const pitch = 750;
/** Between the two halves of the table, where the lectern stands. */
const lecternGap = 1300;
const chairY = -705;

/** A table with garland and flowers towards the room. */
function garlanded(block: readonly LayoutSeat[]): readonly Shape[] {
  const [first, last] = [block[0], block.at(-1)];
  if (!first || !last) return [];
  const left = first.at.x - pitch / 2 - 250;
  const length = last.at.x - first.at.x + pitch + 500;
  const swags = Math.max(2, Math.round(length / 240));
  const bunches = Math.max(1, Math.round((length - 500) / 645));
  return [
    box(left, -450, length, 900, body, 30),
    path(`M${left} 450${`q${length / swags / 2} 130 ${length / swags} 0`.repeat(swags)}`, edge),
    ...spread(bunches, 645).flatMap((offset) => flowers({ x: left + length / 2 + offset, y: 310 }, 0.63)),
    ...block.flatMap((seat) => coveredPlace(seat, 435, 120)),
  ];
}

/** The head table of a banquet: one side only, facing the guests in the room. */
export const banquetHead = defineTemplate('banquet/head', [count('seats', 7, 1, 40), count('lectern', 0, 0, 1)], (asked) => {
  const of = asked.count('seats');
  const hasLectern = asked.count('lectern') === 1;
  const inLeftHalf = Math.ceil(of / 2);
  // The lectern stands on the axis: each half of the table begins beside it, and an odd seat goes to the left of the drawing.
  const besideLectern = [
    ...spread(inLeftHalf, pitch).map((x) => x - lecternGap / 2 - (inLeftHalf * pitch) / 2),
    ...spread(of - inLeftHalf, pitch).map((x) => x + lecternGap / 2 + ((of - inLeftHalf) * pitch) / 2),
  ];
  const seats = (hasLectern ? besideLectern : spread(of, pitch)).map((x, index) => {
    const letter = letterOf(index + 1);
    return place(`1${letter}`, { x, y: chairY }, 180, banquetChair, { place: index + 1, of, letter });
  });
  const reach = Math.max(...seats.map(({ at }) => Math.abs(at.x))) + pitch / 2 + 250;
  const half = Math.max(2600, reach + 900);
  const flags = pairOfFlags(half - 650, -1000);
  const blocks = hasLectern ? [seats.slice(0, inLeftHalf), seats.slice(inLeftHalf)] : [seats];
  const guestTables = [-2100, 0, 2100].filter((x) => Math.abs(x) + 650 < half);
  return {
    frame: framed({ x: -half, y: -2050, width: half * 2, height: 4200 }),
    view: 'from-room',
    flags,
    seats,
    furniture: () => [
      ...platform(half, -2050, 950),
      box(400 - half, -2000, half * 2 - 800, 70, ware),
      ...flags.flatMap(flag),
      ...blocks.flatMap(garlanded),
      ...(hasLectern ? lectern({ x: 0, y: -350 }) : []),
      ...guestTables.map((x) => path(`M${x - 650} 2150A650 650 0 0 1 ${x + 650} 2150`, { ...body, weight: 'thin' })),
      // Between the platform and the first tables, whose tops are at 1500.
      ...viewArrow('fromRoom', { x: 1050, y: 1160 }),
    ],
  };
});
