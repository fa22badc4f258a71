import { caption, path } from '../../geometry/shape';
import { defineTemplate } from '../define-template';
import { body, box, seam, stroke, trace, ware } from '../furniture/pen';
import { floorOf, type RoomDoor, room } from '../furniture/room';
import { chair } from '../place';
import { reachOf, rowOfSeats, type SeatRow } from './row-of-seats';

const pitch = 560;
const rowPitch = 950;
const aisle = 1000;
const firstRow = 1900;

/** One line along each aisle, from row to row: it bends where a row is shorter. */
function aisleLines(rows: readonly SeatRow[]) {
  const aisles = Math.max(...rows.map(({ gaps }) => gaps.length));
  return Array.from({ length: aisles }, (_, index) => {
    const points = rows.flatMap(({ y, gaps }) => {
      const x = gaps[index];
      return x === undefined
        ? []
        : ([
            [x, y - 350],
            [x, y + 350],
          ] as const);
    });
    return stroke({ ...seam, dashed: true }, ...points);
  });
}

/** Doors at the ends of two aisles, else one in the middle. */
function doorsOf(rows: readonly SeatRow[]): readonly [RoomDoor, ...RoomDoor[]] {
  const [first, second, ...more] = rows.at(-1)?.gaps ?? [];
  if (first === undefined || second === undefined || more.length > 0 || second - first < 1700) return [{ x: 0, leaves: 2 }];
  return [
    { x: first, leaves: 2 },
    { x: second, leaves: 2 },
  ];
}

/** Rows of an assembly hall, all facing the stage at the top of the drawing. */
export const audience = defineTemplate(
  'meeting/audience',
  [
    { key: 'rows', kind: 'rows', most: 80, standard: '10,10,10,10,10' },
    { key: 'aisles', kind: 'letters', standard: '' },
  ],
  (asked) => {
    const aisles = asked.list('aisles');
    const rows = asked
      .list('rows')
      .map((seats, index) => rowOfSeats(index + 1, Number(seats), firstRow + index * rowPitch, 0, chair, { pitch, aisle, aisles }));
    const half = Math.max(2600, Math.max(...rows.map(reachOf)) + 880);
    const stage = half - 900;
    const lastRow = firstRow + (rows.length - 1) * rowPitch;
    const { shapes, ...walls } = room(floorOf(half, -1560, lastRow + 1600), ...doorsOf(rows));
    return {
      ...walls,
      view: 'from-above',
      seats: rows.flatMap(({ seats }) => seats),
      furniture: () => [
        ...shapes,
        path(`M${-stage} -1500H${stage}V-260Q0 140 ${-stage} -260Z`, body),
        path(`M${-stage} -150Q0 250 ${stage} -150`, trace),
        box(-stage * 0.45, -1070, stage * 0.9, 360, ware, 16),
        caption('stage', { x: 0, y: -890 }, 170),
        path(`M${260 - stage} -760h420l-50 300h-320z`, ware),
        caption('lectern', { x: 470 - stage, y: -365 }, 110),
        ...aisleLines(rows),
      ],
    };
  },
);
