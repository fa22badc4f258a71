import type { Facing } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { choice, count, defineTemplate } from '../define-template';
import { flag, pairOfFlags, viewArrow } from '../furniture/decoration';
import { floorOf, room } from '../furniture/room';
import { clothedTable, flowersAlong, nameCard } from '../furniture/table';
import type { LayoutSeat } from '../layout';
import { chair, sideOf, spread } from '../place';

const pitch = 800;
const tableDepth = 1400;
/** Middle of the table to the middle of a chair, and of a chair in the second row. */
const firstRow = 980;
const secondRow = 2130;
/** Table end to wall, where nobody sits. */
const beyond = 500;

/** Chairs of the second row stand behind chairs of the first where that comes out even, else at equal steps. */
function secondRowOffsets(behind: number, perSide: number): readonly number[] {
  const first = spread(perSide, pitch);
  const aligned = Array.from({ length: behind }, (_, index) => first[Math.floor(((index + 0.5) * perSide) / behind)] ?? 0);
  const even = aligned.every((offset, index) => offset + (aligned.at(-1 - index) ?? 0) === 0);
  if (behind <= perSide && even) return aligned;
  return spread(behind, Math.max(640, (perSide * pitch) / behind));
}

const flags = pairOfFlags(170, -80);

type Side = { readonly name: string; readonly facing: Facing; readonly at: (along: number, away: number) => Point };

const across: readonly Side[] = [
  { name: 'N', facing: 180, at: (along, away) => ({ x: along, y: -away }) },
  { name: 'S', facing: 0, at: (along, away) => ({ x: along, y: away }) },
];
const lengthwise: readonly Side[] = [
  { name: 'W', facing: 90, at: (along, away) => ({ x: -away, y: along }) },
  { name: 'E', facing: 270, at: (along, away) => ({ x: away, y: along }) },
];

/** Two delegations on the two long sides of one table. */
export const talks = defineTemplate(
  'meeting/talks',
  [count('perSide', 5, 1, 40), choice('door', 'side', 'end'), count('behind', 0, 0, 60)],
  (asked) => {
    const perSide = asked.count('perSide');
    const behind = asked.count('behind');
    const isLengthwise = asked.choice('door') === 'end';
    const length = perSide * pitch + 400;
    const second = secondRowOffsets(behind, perSide);
    const seats = (isLengthwise ? lengthwise : across).flatMap(({ name, facing, at }): readonly LayoutSeat[] => [
      ...sideOf(name, spread(perSide, pitch), (along) => at(along, firstRow), facing, chair),
      ...sideOf(`${name}B`, second, (along) => at(along, secondRow), facing, chair, 2),
    ]);
    const halfLength = Math.max(length / 2, ...second.map((offset) => offset + 240));
    const reach = behind > 0 ? secondRow + 510 : firstRow + 1040;
    const cards = seats.filter(({ row }) => row === 1).map((seat) => nameCard(seat, 450));
    if (isLengthwise) {
      const { shapes, ...walls } = room(floorOf(Math.max(reach, 1250), -halfLength - beyond, halfLength + 1300), { x: 0, leaves: 2 });
      return {
        ...walls,
        seats,
        view: 'from-door',
        furniture: () => [
          ...shapes,
          ...clothedTable(0, 0, tableDepth, length),
          ...flowersAlong(length, (y) => ({ x: 0, y })),
          ...cards,
          ...viewArrow('entering', { x: 0, y: halfLength + 270 }),
        ],
      };
    }
    const { shapes, ...walls } = room(
      floorOf(Math.max(halfLength + beyond, 1600), -reach, behind > 0 ? secondRow + 1240 : firstRow + 1520),
      {
        x: 0,
        leaves: 2,
      },
    );
    return {
      ...walls,
      seats,
      view: 'from-above',
      flags,
      furniture: () => [
        ...shapes,
        ...clothedTable(0, 0, length, tableDepth),
        ...flowersAlong(length, (x) => ({ x, y: 0 })),
        ...flags.flatMap(flag),
        ...cards,
      ],
    };
  },
);
