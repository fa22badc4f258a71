import { count, defineTemplate } from '../define-template';
import { plant } from '../furniture/decoration';
import { body, disc } from '../furniture/pen';
import { floorOf, room } from '../furniture/room';
import { aroundTable, chairCircle, diameterFor } from '../furniture/round-table';
import { nameCard } from '../furniture/table';
import { chair } from '../place';

/** A round conference table, open in the middle. */
export const meetingRound = defineTemplate('meeting/round', [count('seats', 10, 4, 60)], (asked) => {
  const diameter = diameterFor(asked.count('seats'), 2400, 750);
  const seats = aroundTable({ at: { x: 0, y: 0 }, diameter, table: '' }, asked.count('seats'), chair);
  const reach = chairCircle(diameter);
  const { shapes, ...walls } = room(floorOf(reach + 890, -reach - 890, reach + 1690), { x: 0, leaves: 2 });
  return {
    ...walls,
    view: 'from-above',
    seats,
    furniture: () => [
      ...shapes,
      disc(0, 0, diameter / 2, body),
      disc(0, 0, diameter / 2 - 700, { ...body, fill: 'paper' }),
      plant({ x: 0, y: 0 }),
      ...seats.map((seat) => nameCard(seat, 400)),
    ],
  };
});
