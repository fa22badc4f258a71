import type { Facing } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { caption, group, path, type Shape } from '../../geometry/shape';
import { choice, count, defineTemplate } from '../define-template';
import { body, boxAt, cloth, ware } from '../furniture/pen';
import { floorOf, room } from '../furniture/room';
import { screen } from '../furniture/stage';
import type { LayoutSeat } from '../layout';
import { chair, place, sideOf, spread } from '../place';

const pitch = 760;
/** Middle of the table to a chair at its middle; the boat shape brings the outermost chairs 50 nearer. */
const chairAway = 1000;
const headAway = 370;

/** Boat shape: wider in the middle, so that everybody along it sees everybody. */
const boat = (half: number): readonly Shape[] => [
  path(`M${-half} -580Q0 -820 ${half} -580Q${half + 66} 0 ${half} 580Q0 820 ${-half} 580Q${-half - 66} 0 ${-half} -580Z`, body),
  path(
    `M${450 - half} -120Q0 -240 ${half - 450} -120Q${half - 417} 0 ${half - 450} 120Q0 240 ${450 - half} 120Q${417 - half} 0 ${450 - half} -120Z`,
    cloth,
  ),
];

type Side = { readonly name: string; readonly facing: Facing; readonly at: (along: number, away: number) => Point };

function seatsOf(perSide: number, half: number, isLengthwise: boolean, hasHeads: boolean): readonly LayoutSeat[] {
  const sides: readonly Side[] = isLengthwise
    ? [
        { name: 'W', facing: 90, at: (along, away) => ({ x: -away, y: along }) },
        { name: 'E', facing: 270, at: (along, away) => ({ x: away, y: along }) },
      ]
    : [
        { name: 'N', facing: 180, at: (along, away) => ({ x: along, y: -away }) },
        { name: 'S', facing: 0, at: (along, away) => ({ x: along, y: away }) },
      ];
  const heads = isLengthwise
    ? [
        place('HN', { x: 0, y: -half - headAway }, 180, chair, { side: 'HN' }),
        place('HS', { x: 0, y: half + headAway }, 0, chair, { side: 'HS' }),
      ]
    : [
        place('HW', { x: -half - headAway, y: 0 }, 90, chair, { side: 'HW' }),
        place('HE', { x: half + headAway, y: 0 }, 270, chair, { side: 'HE' }),
      ];
  const along = spread(perSide, pitch);
  const outermost = along.at(-1) || 1;
  const away = (offset: number) => chairAway - 50 * (offset / outermost) ** 2;
  return [
    ...sides.flatMap(({ name, facing, at }) => sideOf(name, along, (offset) => at(offset, away(offset)), facing, chair)),
    ...(hasHeads ? heads : []),
  ];
}

/** One long table for one party, the chairperson at the middle of a side or at its head. */
export const conference = defineTemplate(
  'meeting/conference',
  [count('perSide', 5, 1, 40), choice('door', 'side', 'end'), choice('chair', 'middle', 'head')],
  (asked) => {
    const perSide = asked.count('perSide');
    const isLengthwise = asked.choice('door') === 'end';
    const hasHeads = asked.choice('chair') === 'head';
    const half = (perSide * pitch + 520) / 2;
    const ends = half + (hasHeads ? 1090 : 900);
    const seats = seatsOf(perSide, half, isLengthwise, hasHeads);
    if (isLengthwise) {
      const { shapes, ...walls } = room(floorOf(2020, -ends, half + (hasHeads ? 1840 : 1500)), { x: 0, leaves: 1 });
      return {
        ...walls,
        view: 'from-above',
        seats,
        furniture: () => [...shapes, group({ x: 0, y: 0 }, 90, ...boat(half)), ...(hasHeads ? [] : screen({ x: 0, y: 10 - ends }, 2000))],
      };
    }
    const wide = Math.max(2200, ends);
    const { shapes, ...walls } = room(floorOf(wide, -2220, 2220), { x: wide - 810, leaves: 1 });
    return {
      ...walls,
      view: 'from-above',
      seats,
      furniture: () => [
        ...shapes,
        ...boat(half),
        ...(hasHeads ? [] : [boxAt(wide - 50, -200, 80, 2400, ware), caption('screen', { x: wide - 260, y: -200 }, 100)]),
      ],
    };
  },
);
