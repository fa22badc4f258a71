import { path } from '../../geometry/shape';
import { count, defineTemplate } from '../define-template';
import { plantsInside } from '../furniture/decoration';
import { body, seam } from '../furniture/pen';
import { floorOf, room } from '../furniture/room';
import { nameCard } from '../furniture/table';
import { chair, sideOf, spread } from '../place';

const tableDepth = 600;
const headPitch = 798;
const sidePitch = 760;
const chairAway = 280;

/** Four tables around an open middle. */
export const hollowSquare = defineTemplate('meeting/hollow-square', [count('head', 3, 1, 30), count('perSide', 4, 1, 40)], (asked) => {
  const [head, perSide] = [asked.count('head'), asked.count('perSide')];
  const inner = { x: (head * headPitch) / 2 - 30, y: (perSide * sidePitch) / 2 - 30 };
  const outer = { x: inner.x + tableDepth, y: inner.y + tableDepth };
  const [heads, sides] = [spread(head, headPitch), spread(perSide, sidePitch)];
  const seats = [
    ...sideOf('N', heads, (x) => ({ x, y: -outer.y - chairAway }), 180, chair),
    ...sideOf('S', heads, (x) => ({ x, y: outer.y + chairAway }), 0, chair),
    ...sideOf('W', sides, (y) => ({ x: -outer.x - chairAway, y }), 90, chair),
    ...sideOf('E', sides, (y) => ({ x: outer.x + chairAway, y }), 270, chair),
  ];
  const { shapes, ...walls } = room(floorOf(Math.max(1500, outer.x + 1170), -outer.y - 1170, outer.y + 2170), { x: 0, leaves: 2 });
  const corners = [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const;
  return {
    ...walls,
    view: 'from-above',
    seats,
    furniture: () => [
      ...shapes,
      path(`M${-outer.x} ${-outer.y}H${outer.x}V${outer.y}H${-outer.x}ZM${-inner.x} ${-inner.y}V${inner.y}H${inner.x}V${-inner.y}Z`, body),
      path(corners.map(([x, y]) => `M${x * outer.x} ${y * outer.y}L${x * inner.x} ${y * inner.y}`).join(''), seam),
      ...plantsInside({ x: -inner.x, y: -inner.y, width: inner.x * 2, height: inner.y * 2 }),
      ...seats.map((seat) => nameCard(seat, 450)),
    ],
  };
});
