import { choice, defineTemplate } from '../define-template';
import { plant } from '../furniture/decoration';
import { room } from '../furniture/room';
import { sofa } from '../furniture/sofa';
import { hanging } from '../furniture/stage';
import { lampTable, lowTable } from '../furniture/table';
import { armchair, sideOf, sofaPlace, spread } from '../place';

const sofaWidth = 2200;
/** Three places between two arms of 150. */
const placeWidth = (sofaWidth - 300) / 3;
const onSofa = spread(3, placeWidth);
const armchairs = spread(2, 1450);

function alongTheFarWall() {
  const { shapes, ...walls } = room({ x: -2300, y: -1900, width: 4600, height: 4500 }, { x: 0, leaves: 1 });
  return {
    ...walls,
    view: 'from-above' as const,
    seats: [
      ...sideOf('L', onSofa, (x) => ({ x, y: -1250 }), 180, sofaPlace(placeWidth)),
      ...sideOf('C', armchairs, (x) => ({ x, y: 1050 }), 0, armchair),
    ],
    furniture: () => [
      ...shapes,
      sofa({ x: 0, y: -1250 }, 180, sofaWidth),
      ...lowTable({ x: 0, y: -100 }, 1300, 650),
      ...lampTable({ x: -1450, y: -1250 }),
      ...lampTable({ x: 1450, y: -1250 }),
      hanging(-900, -1890, 1800, 60),
      plant({ x: 1920, y: -1520 }),
      plant({ x: -1920, y: -1520 }),
    ],
  };
}

function alongTheSideWall() {
  const { shapes, ...walls } = room({ x: -2550, y: -2100, width: 5100, height: 4450 }, { x: 1500, leaves: 1 });
  return {
    ...walls,
    view: 'from-above' as const,
    seats: [
      ...sideOf('L', onSofa, (y) => ({ x: -1650, y: y - 250 }), 90, sofaPlace(placeWidth)),
      ...sideOf('C', armchairs, (y) => ({ x: 710, y: y - 250 }), 270, armchair),
    ],
    furniture: () => [
      ...shapes,
      sofa({ x: -1650, y: -250 }, 90, sofaWidth),
      ...lowTable({ x: -500, y: -250 }, 650, 1300),
      ...lampTable({ x: -1710, y: -1650 }),
      ...lampTable({ x: -1710, y: 1150 }),
      hanging(-2540, -1100, 60, 1700),
      plant({ x: 2170, y: -1720 }),
    ],
  };
}

/** A reception room: a long sofa, and two armchairs opposite. */
export const livingRoom = defineTemplate('meeting/living-room', [choice('wall', 'far', 'side')], (asked) =>
  asked.choice('wall') === 'far' ? alongTheFarWall() : alongTheSideWall(),
);
