import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import type { Handle } from './handles';

/** What the hand does in the studio. Millimeters; `reach` is as far as a hand trembles at this zoom. */
export type Pencil =
  | { readonly at: 'resting' }
  | { readonly at: 'pressing'; readonly origin: Point; readonly on: Handle | undefined; readonly adding: boolean }
  | { readonly at: 'moving'; readonly origin: Point; readonly dx: number; readonly dy: number }
  | { readonly at: 'framing'; readonly origin: Point; readonly box: Rectangle; readonly adding: boolean };

export type PencilStory =
  | { readonly type: 'press'; readonly point: Point; readonly on: Handle | undefined; readonly adding: boolean }
  | { readonly type: 'move'; readonly point: Point; readonly reach: number }
  | { readonly type: 'release' }
  | { readonly type: 'cancel' };

export type Wish =
  | { readonly wish: 'hold'; readonly handle: Handle; readonly adding: boolean }
  | { readonly wish: 'let-go' }
  | { readonly wish: 'frame'; readonly box: Rectangle; readonly adding: boolean }
  | { readonly wish: 'move'; readonly dx: number; readonly dy: number };

export type Turn = { readonly pencil: Pencil; readonly wishes: readonly Wish[] };

export const resting: Pencil = { at: 'resting' };
const turn = (pencil: Pencil, ...wishes: readonly Wish[]): Turn => ({ pencil, wishes });

const between = (from: Point, to: Point): Rectangle => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

/** Where the pencil goes next, and what it asks of the sketch. What is pressed is held at once, unless it was held already. */
export function advance(pencil: Pencil, story: PencilStory, held: readonly Handle[]): Turn {
  if (story.type === 'cancel') return turn(resting);
  switch (pencil.at) {
    case 'resting': {
      if (story.type !== 'press') return turn(resting);
      const { point, on, adding } = story;
      const pressing: Pencil = { at: 'pressing', origin: point, on, adding };
      return on && (adding || !held.includes(on)) ? turn(pressing, { wish: 'hold', handle: on, adding }) : turn(pressing);
    }
    case 'pressing': {
      if (story.type === 'release')
        return pencil.on ? turn(resting) : turn(resting, ...(pencil.adding ? [] : [{ wish: 'let-go' } as const]));
      if (story.type !== 'move') return turn(pencil);
      const { origin, on, adding } = pencil;
      if (Math.hypot(story.point.x - origin.x, story.point.y - origin.y) <= story.reach) return turn(pencil);
      return on
        ? turn({ at: 'moving', origin, dx: story.point.x - origin.x, dy: story.point.y - origin.y })
        : turn({ at: 'framing', origin, box: between(origin, story.point), adding });
    }
    case 'moving':
      if (story.type === 'move') return turn({ ...pencil, dx: story.point.x - pencil.origin.x, dy: story.point.y - pencil.origin.y });
      return story.type === 'release' ? turn(resting, { wish: 'move', dx: pencil.dx, dy: pencil.dy }) : turn(pencil);
    case 'framing':
      if (story.type === 'move') return turn({ ...pencil, box: between(pencil.origin, story.point) });
      return story.type === 'release' ? turn(resting, { wish: 'frame', box: pencil.box, adding: pencil.adding }) : turn(pencil);
  }
}
