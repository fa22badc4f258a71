import { count, defineTemplate } from '../define-template';
import { plantsInside } from '../furniture/decoration';
import { floorOf, room } from '../furniture/room';
import { nameCard, tableInU } from '../furniture/table';
import { chair, sideOf, spread } from '../place';

const tableDepth = 600;
const headPitch = 836;
const armPitch = 760;
/** From the table's edge to the middle of a chair. */
const chairAway = 280;

/** A table open to the door: the head at the top, two arms. */
export const uShape = defineTemplate('meeting/u-shape', [count('head', 3, 1, 20), count('perSide', 4, 1, 40)], (asked) => {
  const inner = Math.max(2700, asked.count('head') * headPitch + 192 - 2 * tableDepth) / 2;
  const outer = inner + tableDepth;
  const arm = Array.from({ length: asked.count('perSide') }, (_, index) => 1230 + index * armPitch);
  const end = (arm.at(-1) ?? 0) + 580;
  const seats = [
    ...sideOf('N', spread(asked.count('head'), headPitch), (x) => ({ x, y: -chairAway }), 180, chair),
    ...sideOf('W', arm, (y) => ({ x: -outer - chairAway, y }), 90, chair),
    ...sideOf('E', arm, (y) => ({ x: outer + chairAway, y }), 270, chair),
  ];
  const { shapes, ...walls } = room(floorOf(outer + 1170, -1220, end + 1600), { x: 0, leaves: 2 });
  return {
    ...walls,
    view: 'from-above',
    seats,
    furniture: () => [
      ...shapes,
      ...tableInU(inner, outer, end),
      ...plantsInside({ x: -inner, y: tableDepth + 300, width: inner * 2, height: end - tableDepth - 900 }),
      ...seats.map((seat) => nameCard(seat, 450)),
    ],
  };
});
