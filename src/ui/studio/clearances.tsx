import type { Rectangle } from '../../geometry/rectangle';
import type { DrawnRoom } from '../../model/drawn-room';
import { useSay } from '../speech';
import styles from './studio.module.css';

/** A free length, from one end to the other. Millimeters. */
export type Clearance = { readonly from: number; readonly to: number; readonly across: number; readonly axis: 'x' | 'y' };

/** From what is held to the four walls, where there is something to measure. */
export function clearancesOf({ width, depth }: Pick<DrawnRoom, 'width' | 'depth'>, box: Rectangle): readonly Clearance[] {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const all: readonly Clearance[] = [
    { axis: 'x', from: 0, to: box.x, across: middleY },
    { axis: 'x', from: box.x + box.width, to: width, across: middleY },
    { axis: 'y', from: 0, to: box.y, across: middleX },
    { axis: 'y', from: box.y + box.height, to: depth, across: middleX },
  ];
  return all.filter(({ from, to }) => to - from >= 1);
}

/** How far what is held stands from each wall. `pixel`: millimeters of the room on one of the screen. */
export function Clearances({ room, box, pixel }: { readonly room: DrawnRoom; readonly box: Rectangle; readonly pixel: number }) {
  const say = useSay();
  // Shorter than its own words, a length is not written: it would lie on what is held.
  const roomForWords = 70 * pixel;
  // Near the wall: in the middle of the room other things stand.
  const fromWall = 36 * pixel;
  return (
    <g className={styles.clearances} aria-hidden>
      {clearancesOf(room, box).map(({ axis, from, to, across }) => {
        const words = from === 0 ? from + fromWall : to - fromWall;
        const place = axis === 'x' ? `translate(${words} ${across})` : `translate(${across} ${words}) rotate(-90)`;
        return (
          <g key={`${axis}${from}`}>
            <line {...(axis === 'x' ? { x1: from, x2: to, y1: across, y2: across } : { x1: across, x2: across, y1: from, y2: to })} />
            {to - from > roomForWords && (
              <text transform={place} dy={-4 * pixel} textAnchor="middle">
                {say('studio.millimeters', { count: Math.round(to - from) })}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
