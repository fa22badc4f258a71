import { caption } from '../../geometry/shape';
import { choice, defineTemplate } from '../define-template';
import { flowers, viewArrow } from '../furniture/decoration';
import { body, boxAt, seam, stroke } from '../furniture/pen';
import { framed } from '../furniture/room';
import { curtain, lectern, platform } from '../furniture/stage';
import { cup, nameCard } from '../furniture/table';
import type { LayoutSeat } from '../layout';
import { chair } from '../place';
import { reachOf, rowOfSeats } from './row-of-seats';

const pitch = 760;
const rowPitch = 1500;
const tableDepth = 500;
const front = 1150;

/** One table for the seats between two aisles. */
function rowTable(block: readonly LayoutSeat[], y: number) {
  const [first, last] = [block[0], block.at(-1)];
  if (!first || !last) return [];
  const middle = (first.at.x + last.at.x) / 2;
  const half = (last.at.x - first.at.x + pitch) / 2 + 180;
  return [
    boxAt(middle, y, half * 2, tableDepth, body, 20),
    stroke(seam, [middle - half, y + 160], [middle + half, y + 160]),
    ...block.flatMap((seat) => [nameCard(seat, 615), cup(seat, 460)]),
  ];
}

/** The presidium of a meeting: rows of tables on a platform, facing the audience at the bottom of the drawing. */
export const rostrum = defineTemplate(
  'meeting/rostrum',
  [
    { key: 'rows', kind: 'rows', most: 60, standard: '7' },
    { key: 'aisles', kind: 'letters', standard: '' },
    // 双数单摆: the first of an even row on the center point, the row longer by one seat on the own left (cn.md §1.3).
    choice('axis', 'between', 'seat'),
  ],
  (asked) => {
    const aisles = asked.list('aisles');
    const shape = { pitch, aisle: 1000, aisles, onSeat: asked.choice('axis') === 'seat' };
    const rows = asked.list('rows').map((seats, index) => rowOfSeats(index + 1, Number(seats), -550 - index * rowPitch, 180, chair, shape));
    const half = Math.max(2100, Math.max(...rows.map(reachOf)) + pitch / 2 + 700);
    const top = -1740 - (rows.length - 1) * rowPitch;
    const pots = Array.from({ length: Math.floor((2 * half - 2600) / 430) + 1 }, (_, index) => 1650 + index * 430 - half);
    return {
      frame: framed({ x: -half, y: top, width: half * 2, height: front + 900 - top }),
      seats: rows.flatMap(({ seats }) => seats),
      view: 'from-audience',
      furniture: () => [
        ...platform(half, top, front),
        ...curtain(460 - half, top + 170, 2 * half - 920),
        caption('backdrop', { x: 0, y: top + 390 }, 110),
        ...rows.flatMap(({ y, blocks }) => blocks.flatMap((block) => rowTable(block, y + 550))),
        ...lectern({ x: 950 - half, y: 570 }),
        ...pots.flatMap((x) => flowers({ x, y: 950 }, 0.63)),
        caption('platformEdge', { x: half - 380, y: 1060 }, 90),
        ...viewArrow('fromAudience', { x: 0, y: 1670 }),
      ],
    };
  },
);
