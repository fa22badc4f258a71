import { count, defineTemplate } from '../define-template';
import { flowers, plant } from '../furniture/decoration';
import { floorOf, room } from '../furniture/room';
import { plate, tableInU } from '../furniture/table';
import { banquetChair, place, sideOf, spread } from '../place';

const pitch = 720;
const tableDepth = 1000;
const chairAway = 255;

/** A dinner table in the shape of a U: head, outer sides, the inner sides where they are used, and the two short ends. */
export const banquetU = defineTemplate(
  'banquet/u',
  [count('head', 5, 1, 20), count('perSide', 4, 1, 40), count('inner', 0, 0, 1)],
  (asked) => {
    const inner = Math.max(2800, asked.count('head') * pitch + 400 - 2 * tableDepth) / 2;
    const outer = inner + tableDepth;
    const arm = Array.from({ length: asked.count('perSide') }, (_, index) => tableDepth + 610 + index * pitch);
    const end = (arm.at(-1) ?? tableDepth) + 660;
    const arms = (inner + outer) / 2;
    const seats = [
      ...sideOf('N', spread(asked.count('head'), pitch), (x) => ({ x, y: -chairAway }), 180, banquetChair),
      ...sideOf('WO', arm, (y) => ({ x: -outer - chairAway, y }), 90, banquetChair),
      ...sideOf('EO', arm, (y) => ({ x: outer + chairAway, y }), 270, banquetChair),
      ...(asked.count('inner') === 1
        ? [
            ...sideOf('WI', arm, (y) => ({ x: -inner + chairAway, y }), 270, banquetChair),
            ...sideOf('EI', arm, (y) => ({ x: inner - chairAway, y }), 90, banquetChair),
          ]
        : []),
      place('WE', { x: -arms, y: end + chairAway }, 0, banquetChair, { side: 'WE' }),
      place('EE', { x: arms, y: end + chairAway }, 0, banquetChair, { side: 'EE' }),
    ];
    const { shapes, ...walls } = room(floorOf(outer + 1430, -1580, end + 1730), { x: 0, leaves: 2 });
    return {
      ...walls,
      view: 'from-above',
      seats,
      furniture: () => [
        ...shapes,
        ...tableInU(inner, outer, end),
        ...spread(asked.count('head'), pitch)
          .slice(1)
          .flatMap((x) => flowers({ x: x - pitch / 2, y: 600 }, 0.63)),
        ...seats.flatMap((seat) => plate(seat, 425, 120)),
        ...(end - tableDepth > 2000 ? [0.45, 0.75] : [0.6]).map((part) => plant({ x: 0, y: tableDepth + (end - tableDepth) * part })),
      ],
    };
  },
);
