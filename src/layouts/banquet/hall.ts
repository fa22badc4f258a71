import { caption, path, type Shape } from '../../geometry/shape';
import { choice, count, defineTemplate } from '../define-template';
import { body, box, cloth, disc, edge, trace, ware } from '../furniture/pen';
import { floorOf, room } from '../furniture/room';
import { aroundTable, chairCircle, diameterFor, type RoundTable } from '../furniture/round-table';
import { plate } from '../furniture/table';
import type { LayoutSeat } from '../layout';
import { banquetChair } from '../place';
import { tablesOf } from './patterns';

/** A hall shows the whole: per place only the plate, in the middle the number of the table. */
const hallTable = ({ at, diameter, table }: RoundTable, seats: readonly LayoutSeat[]): readonly Shape[] => [
  disc(at.x, at.y, diameter / 2, body),
  ...seats.flatMap((seat) => plate(seat, 425, 96)),
  disc(at.x, at.y, 300, cloth),
  { kind: 'text', ...at, text: table, size: 230, paint: 'furniture-text', strong: true },
];

const stageShapes = (half: number, top: number): readonly Shape[] => [
  path(`M${-half} ${top}V${top + 1000}Q0 ${top + 1450} ${half} ${top + 1000}V${top}Z`, body),
  path(`M${-half} ${top + 1120}Q0 ${top + 1570} ${half} ${top + 1120}`, trace),
  box(600 - half, top + 20, half * 2 - 1200, 70, ware),
  path(`M${450 - half} ${top + 560}h460l-60 300h-340z`, edge),
  caption('hallStage', { x: 0, y: top + 640 }, 230),
];

/** A banquet hall with round tables. */
export const banquetHall = defineTemplate(
  'banquet/hall',
  [
    count('tables', 5, 1, 999),
    count('seats', 10, 4, 40),
    choice('pattern', 'row', 'column', 'plum', 'grid', 'triangle'),
    count('columns', 0, 0, 30),
    choice('stage', 'none', 'far'),
  ],
  (asked) => {
    const diameter = diameterFor(asked.count('seats'), 1800, 565);
    // The corner tables of five stand 2,400 from the middle both ways; a waiter passes between chairs in every pattern.
    const spacing = asked.choice('pattern') === 'plum' ? 2400 * Math.SQRT2 + diameter - 1800 : 3600 + diameter - 1800;
    const tables = tablesOf(asked.choice('pattern'), asked.count('tables'), asked.count('columns'), spacing).map(
      (at, index): RoundTable => ({ at, diameter, table: `T${index + 1}` }),
    );
    const seated = tables.map((table) => ({ table, seats: aroundTable(table, asked.count('seats'), banquetChair) }));
    const chairs = chairCircle(diameter) + 240;
    const reach = Math.max(...tables.map(({ at }) => Math.abs(at.x))) + chairs;
    const [top, bottom] = [Math.min(...tables.map(({ at }) => at.y)) - chairs, Math.max(...tables.map(({ at }) => at.y)) + chairs];
    const hasStage = asked.choice('stage') === 'far';
    const wall = top - (hasStage ? 2120 : 400);
    const half = Math.max(reach + 390, hasStage ? 2600 : 1800);
    const { shapes, ...walls } = room(floorOf(half, wall, bottom + 1220), { x: 0, leaves: 2 });
    return {
      ...walls,
      view: 'from-above',
      seats: seated.flatMap(({ seats }) => seats),
      tables: tables.map(({ table, at }) => ({ id: table, at, diameter })),
      furniture: () => [
        ...shapes,
        ...(hasStage ? stageShapes(Math.min(half - 400, 4000), wall) : []),
        ...seated.flatMap(({ table, seats }) => hallTable(table, seats)),
      ],
    };
  },
);
