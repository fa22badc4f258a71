import type { Point } from '../geometry/point';
import type { Party } from '../model/person';
import { millimeters } from './escape';

/** Party without color, a line of this length from `at` to the right: guests a heavy one, hosts a double one, others a single one. */
export function partyBar(party: Party, { x, y }: Point, length: number, scale = 1): string {
  const bar = (down: number, width: number) =>
    `<path d="M${millimeters(x)} ${millimeters(y + down * scale)}h${millimeters(length)}" stroke="#000" stroke-width="${millimeters(width * scale)}"/>`;
  if (party === 'guest') return bar(0, 0.9);
  return party === 'host' ? bar(-0.35, 0.3) + bar(0.35, 0.3) : bar(0, 0.3);
}

/** The disc on the back of a chair: filled for guests, outlined for the rest. */
export const partyDisc = (party: Party, { x, y }: Point, radius: number, line = 'stroke="#000" stroke-width="0.15"'): string =>
  `<circle cx="${millimeters(x)}" cy="${millimeters(y)}" r="${millimeters(radius)}" fill="${party === 'guest' ? '#000' : '#fff'}" ${line}/>`;
