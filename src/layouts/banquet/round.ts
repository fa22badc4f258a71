import { count, defineTemplate } from '../define-template';
import { floorOf, room } from '../furniture/room';
import { aroundTable, chairCircle, diameterFor, dinnerTable } from '../furniture/round-table';
import { banquetChair } from '../place';

/** One round dinner table in its own room. */
export const banquetRound = defineTemplate('banquet/round', [count('seats', 10, 4, 40)], (asked) => {
  const diameter = diameterFor(asked.count('seats'), 1800, 565);
  const table = { at: { x: 0, y: 0 }, diameter, table: '' };
  const seats = aroundTable(table, asked.count('seats'), banquetChair);
  const reach = chairCircle(diameter);
  const { shapes, ...walls } = room(floorOf(reach + 940, -reach - 940, reach + 1740), { x: 0, leaves: 2 });
  return { ...walls, view: 'from-above', seats, furniture: () => [...shapes, ...dinnerTable(table, seats)] };
});
