import { caption } from '../../geometry/shape';
import { count, defineTemplate } from '../define-template';
import { flag, flowers, pairOfFlags, plant } from '../furniture/decoration';
import { body, boxAt, disc, ware } from '../furniture/pen';
import { floorOf, room } from '../furniture/room';
import { hanging } from '../furniture/stage';
import { carpet, teaTable } from '../furniture/table';
import { armchair, chair, place, principalArmchair, sideOf, spread } from '../place';

const armPitch = 1350;
const firstArm = 900;
const armX = 2525;
const principalX = 860;
const behindY = -1125;

/** Half of the chairs stand behind each principal; large groups move outwards so that the middle stays open. */
function behindOffsets(behind: number): readonly number[] {
  const group = (howMany: number) => spread(howMany, 640).map((offset) => offset + Math.max(principalX, 320 + (howMany - 1) * 320));
  const left = group(Math.ceil(behind / 2)).map((offset) => -offset);
  return [...left.toReversed(), ...group(Math.floor(behind / 2))];
}

/** Two principals side by side under the back wall, their people along two arms. */
export const courtesyCall = defineTemplate('meeting/courtesy-call', [count('perSide', 4, 1, 20), count('behind', 2, 0, 20)], (asked) => {
  const behind = behindOffsets(asked.count('behind'));
  const arms = Array.from({ length: asked.count('perSide') }, (_, index) => firstArm + index * armPitch);
  const lastArm = arms.at(-1) ?? firstArm;
  const outermost = Math.max(0, ...behind.map(Math.abs));
  const half = Math.max(3350, outermost + 900);
  const top = behind.length > 0 ? behindY - 1000 : -1600;
  const flags = pairOfFlags(Math.max(1650, outermost + 470), behind.length > 0 ? -900 : -700);
  const { shapes, ...walls } = room(floorOf(half, top, lastArm + 1425), { x: 0, leaves: 2 });
  return {
    ...walls,
    view: 'from-above',
    flags,
    seats: [
      place('P1', { x: -principalX, y: 0 }, 180, principalArmchair, { side: 'P', place: 1, of: 2 }),
      place('P2', { x: principalX, y: 0 }, 180, principalArmchair, { side: 'P', place: 2, of: 2 }),
      ...sideOf('W', arms, (y) => ({ x: -armX, y }), 90, armchair),
      ...sideOf('E', arms, (y) => ({ x: armX, y }), 270, armchair),
      ...sideOf('B', behind, (x) => ({ x, y: behindY }), 180, chair, 2),
    ],
    furniture: () => [
      ...shapes,
      ...carpet(-1950, 250, 3900, lastArm + 250),
      hanging(-1600, top + 10, 3200, 80),
      caption('painting', { x: 0, y: top + 230 }, 120),
      ...flags.flatMap(flag),
      boxAt(0, 20, 700, 640, body, 20),
      ...flowers({ x: 0, y: -120 }),
      disc(-200, 190, 46, ware),
      disc(200, 190, 46, ware),
      ...arms.slice(1).flatMap((y) => [-2565, 2565].flatMap((x) => teaTable({ x, y: y - armPitch / 2 }, 450, 450))),
      plant({ x: 420 - half, y: top + 420 }),
      plant({ x: half - 420, y: top + 420 }),
    ],
  };
});
