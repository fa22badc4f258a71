import { count, defineTemplate } from '../define-template';
import { flowers } from '../furniture/decoration';
import { body, boxAt, dark, disc, seam, stroke, ware } from '../furniture/pen';
import { floorOf, room } from '../furniture/room';
import { coveredPlace } from '../furniture/table';
import { banquetChair, place, sideOf, spread } from '../place';

const pitch = 700;
const tableDepth = 1200;
const chairAway = 855;

/** A long dinner table: two sides, and the ends where they are used. */
export const banquetLong = defineTemplate('banquet/long', [count('perSide', 5, 1, 40), count('ends', 0, 0, 1)], (asked) => {
  const perSide = asked.count('perSide');
  const half = (perSide * pitch + 500) / 2;
  const along = spread(perSide, pitch);
  const ends =
    asked.count('ends') === 1
      ? [
          place('W', { x: -half - 255, y: 0 }, 90, banquetChair, { side: 'W' }),
          place('E', { x: half + 255, y: 0 }, 270, banquetChair, { side: 'E' }),
        ]
      : [];
  const seats = [
    ...sideOf('N', along, (x) => ({ x, y: -chairAway }), 180, banquetChair),
    ...sideOf('S', along, (x) => ({ x, y: chairAway }), 0, banquetChair),
    ...ends,
  ];
  const bunches = spread(Math.max(1, Math.round((half * 2 - 800) / 800)), 800);
  const { shapes, ...walls } = room(floorOf(half + 1080, -1830, 2330), { x: 0, leaves: 2 });
  return {
    ...walls,
    view: 'from-above',
    seats,
    furniture: () => [
      ...shapes,
      boxAt(0, 0, half * 2, tableDepth, body, 50),
      stroke(seam, [120 - half, 0], [half - 120, 0]),
      ...bunches.flatMap((x) => flowers({ x, y: 0 }, 0.8)),
      ...bunches.slice(1).flatMap((x) => [disc(x - 400, 0, 30, ware), disc(x - 400, 0, 12, dark)]),
      ...seats.flatMap((seat) => coveredPlace(seat, 435, 120)),
    ],
  };
});
