import type { Facing } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { choice, defineTemplate } from '../define-template';
import { flowers, plant } from '../furniture/decoration';
import { body, boxAt } from '../furniture/pen';
import { floorOf, room } from '../furniture/room';
import { hanging } from '../furniture/stage';
import { armchair, place } from '../place';

type Arrangement = {
  readonly A: readonly [Point, Facing];
  readonly B: readonly [Point, Facing];
  readonly table: Point;
  /** The door stands aside where the armchairs leave the middle, else on the axis. */
  readonly door: number;
};

const arrangements: Readonly<Record<string, Arrangement>> = {
  facing: { A: [{ x: -750, y: -700 }, 180], B: [{ x: 750, y: -700 }, 180], table: { x: 0, y: -700 }, door: 0 },
  'wall-left': { A: [{ x: -1600, y: -1000 }, 90], B: [{ x: -1600, y: 450 }, 90], table: { x: -1600, y: -275 }, door: 0 },
  'wall-right': { A: [{ x: 1600, y: -1000 }, 270], B: [{ x: 1600, y: 450 }, 270], table: { x: 1600, y: -275 }, door: 0 },
  across: { A: [{ x: -1150, y: -250 }, 90], B: [{ x: 1150, y: -250 }, 270], table: { x: 0, y: -250 }, door: 0 },
  opposed: { A: [{ x: 0, y: -1650 }, 180], B: [{ x: 0, y: 700 }, 0], table: { x: 0, y: -475 }, door: 0 },
};

/** Two people in two armchairs. */
export const armchairs = defineTemplate(
  'meeting/armchairs',
  [choice('place', 'facing', 'wall-left', 'wall-right', 'across', 'opposed')],
  (asked) => {
    const asPlaced = asked.choice('place');
    const arrangement = arrangements[asPlaced];
    if (!arrangement) throw new Error(`No arrangement of two armchairs is called ${asPlaced}.`);
    const { A, B, table, door } = arrangement;
    const [top, bottom] = asPlaced === 'facing' ? [-1900, 1900] : [-2250, 2250];
    const { shapes, ...walls } = room(floorOf(2150, top, bottom), { x: door, leaves: 1 });
    return {
      ...walls,
      view: 'from-above',
      seats: [
        place('A', A[0], A[1], armchair, { place: 1, of: 2, letter: 'A' }),
        place('B', B[0], B[1], armchair, { place: 2, of: 2, letter: 'B' }),
      ],
      furniture: () => [
        ...shapes,
        boxAt(table.x, table.y, 600, 600, body, 20),
        ...flowers(table, 0.8),
        ...(asPlaced === 'facing' ? [hanging(-1500, top + 10, 3000, 70)] : []),
        ...[-1750, 1750].map((x) => plant({ x, y: top + 400 })),
      ],
    };
  },
);
