import { caption, path, type Shape } from '../../geometry/shape';
import { choice, defineTemplate } from '../define-template';
import { body, box, disc, glass, seam, shell, stroke, structure, trace, ware } from '../furniture/pen';
import { seatOutline } from '../furniture/seat-outline';
import type { LayoutSeat } from '../layout';
import { carSeat, place } from '../place';

/** Window, middle, aisle, from the window at the left of the drawing. */
const across: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  '4': [
    ['W', -1320],
    ['A', -830],
  ],
  '6': [
    ['W', -1320],
    ['M', -830],
    ['A', -340],
  ],
};
const seat = carSeat(470);

function facingRow(side: 'F' | 'B', places: string): readonly LayoutSeat[] {
  const row = across[places] ?? [];
  const [y, facing] = side === 'F' ? [950, 0] : [-950, 180];
  return row.map(([letter, x], index) =>
    place(`${side}${letter}`, { x, y }, facing, seat, { side, place: index + 1, of: row.length, letter }),
  );
}

/** The wall of the car with its windows; `x` is its outer edge. */
const wall = (x: number): readonly Shape[] => [
  box(x, -1700, 110, 3400, shell),
  box(x + 25, -700, 60, 1400, glass, 10),
  box(x + 25, -1700, 60, 560, glass),
  box(x + 25, 1140, 60, 560, glass),
];

/** Where the drawing is cut off from the rest of the car. */
const cut = (y: number): Shape => path(`M-1710 ${y}L-120 ${y}l60 -90l120 180l60 -90L1710 ${y}`, trace);

/** Two rows of a railway car, face to face over a table at the window. */
export const trainBay = defineTemplate('vehicle/train-bay', [choice('places', '4', '6')], (asked) => {
  const seats = [...facingRow('F', asked.choice('places')), ...facingRow('B', asked.choice('places'))];
  const aisle = asked.choice('places') === '6' ? 220 : 0;
  const neighbors = asked.choice('places') === '6' ? [790, 1290] : [830, 1320];
  return {
    frame: { x: -2100, y: -1950, width: 4200, height: 3900 },
    view: 'from-above',
    seats,
    furniture: () => [
      box(-1600, -1700, 3200, 3400, { fill: 'paper' }),
      ...wall(-1710),
      ...wall(1600),
      cut(-1700),
      cut(1700),
      box(-1590, -280, asked.choice('places') === '6' ? 1100 : 820, 560, body, 60),
      stroke(seam, [-1590, -210], [asked.choice('places') === '6' ? -540 : -820, -210]),
      disc(-1360, 60, 46, ware),
      disc(-960, -60, 46, ware),
      ...neighbors.flatMap((x) => [seatOutline({ x, y: 950 }, 0, seat.width), seatOutline({ x, y: -950 }, 180, seat.width)]),
      caption('neighbors', { x: 1050, y: 0 }, 75),
      caption('aisle', { x: aisle, y: 200 }, 80),
      caption('windowSide', { x: -1890, y: 0 }, 80),
      stroke(structure, [aisle, -900], [aisle, -1420]),
      stroke(structure, [aisle - 90, -1290], [aisle, -1420], [aisle + 90, -1290]),
      caption('forward', { x: aisle, y: -780 }, 75),
    ],
  };
});
