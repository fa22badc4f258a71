import { caption, type Shape } from '../../geometry/shape';
import { defineTemplate } from '../define-template';
import { viewArrow } from '../furniture/decoration';
import { body, box, edge, seam, stroke, structure } from '../furniture/pen';
import { framed } from '../furniture/room';
import { reachOf, rowOfSeats } from '../meeting/row-of-seats';
import { chair, standing } from '../place';

const pitch = 660;
const rowPitch = 780;

/** A camera on its tripod, and the field that it sees. */
const camera = (half: number): readonly Shape[] => [
  stroke({ ...seam, dashed: true }, [50 - half, 420], [0, 1900], [half - 50, 420]),
  stroke(structure, [-360, 2480], [0, 2150], [360, 2480]),
  stroke(structure, [0, 2150], [0, 2030]),
  box(-230, 1990, 460, 280, body, 36),
  box(-110, 1850, 220, 150, body, 16),
  stroke(edge, [-110, 1905], [110, 1905]),
  caption('camera', { x: 0, y: 2130 }, 110),
];

/** A group photo: the front row sits, the rows behind stand on steps. */
export const photo = defineTemplate('ceremony/photo', [{ key: 'rows', kind: 'rows', most: 60, standard: '7,8' }], (asked) => {
  const rows = asked
    .list('rows')
    .map((people, index) =>
      rowOfSeats(index + 1, Number(people), -index * rowPitch, 180, index === 0 ? chair : standing, { pitch, aisle: 0, aisles: [] }),
    );
  const half = Math.max(1500, Math.max(...rows.map(reachOf)) + 580);
  const steps = rows.slice(1).map(({ y }) => y + 330);
  const top = rows.length > 1 ? -700 - (rows.length - 1) * rowPitch : -700;
  return {
    frame: framed({ x: -half, y: top, width: half * 2, height: 2500 - top }),
    view: 'from-camera',
    seats: rows.flatMap(({ seats }) => seats),
    furniture: () => [
      ...steps.flatMap((front, index) => [
        box(-half, front - rowPitch - (index === steps.length - 1 ? 250 : 0), half * 2, rowPitch + (index === steps.length - 1 ? 250 : 0), {
          fill: 'canvas',
          stroke: 'furniture-text',
          weight: 'thin',
        }),
        stroke({ ...edge, weight: 'heavy' }, [-half, front], [half, front]),
      ]),
      ...(steps.length > 0 ? [caption('riser', { x: half - 260, y: -530 }, 90)] : []),
      ...camera(half),
      ...viewArrow('fromCamera', { x: 0, y: 1250 }),
    ],
  };
});
