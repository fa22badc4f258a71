import type { ScreenPoint } from '../../geometry/point';

/** What fingers do on the drawing board; what the pencil does is said in `pencil`. Points are those of the window. */
export type Touch =
  | { readonly at: 'resting' }
  /** Down, and not moved yet. */
  | { readonly at: 'waiting'; readonly finger: number; readonly origin: ScreenPoint }
  /** The finger is the pencil's: it rested long enough, or began on something that was held. */
  | { readonly at: 'drawing'; readonly finger: number }
  | { readonly at: 'panning'; readonly finger: number; readonly last: ScreenPoint }
  | { readonly at: 'pinching'; readonly fingers: Readonly<Record<number, ScreenPoint>> };

export type TouchStory =
  | { readonly type: 'down'; readonly finger: number; readonly at: ScreenPoint; readonly onHeld: boolean }
  | { readonly type: 'move'; readonly finger: number; readonly at: ScreenPoint }
  /** It has not moved for a while. */
  | { readonly type: 'rested' }
  | { readonly type: 'up'; readonly finger: number; readonly at: ScreenPoint }
  | { readonly type: 'cancel' };

export type TouchWish =
  | { readonly wish: 'press' | 'draw' | 'tap'; readonly at: ScreenPoint }
  | { readonly wish: 'drop' | 'letGo' }
  | { readonly wish: 'scroll'; readonly dx: number; readonly dy: number }
  | { readonly wish: 'zoom'; readonly by: number; readonly at: ScreenPoint };

export type TouchTurn = { readonly touch: Touch; readonly wishes: readonly TouchWish[] };

export const untouched: Touch = { at: 'resting' };
const slack = 8;
const turn = (touch: Touch, ...wishes: readonly TouchWish[]): TouchTurn => ({ touch, wishes });

const middleOf = ([one, other]: readonly ScreenPoint[]): ScreenPoint => ({
  left: ((one?.left ?? 0) + (other?.left ?? 0)) / 2,
  top: ((one?.top ?? 0) + (other?.top ?? 0)) / 2,
});
const spanOf = ([one, other]: readonly ScreenPoint[]): number =>
  Math.max(1, Math.hypot((one?.left ?? 0) - (other?.left ?? 0), (one?.top ?? 0) - (other?.top ?? 0)));
const scroll = (from: ScreenPoint, to: ScreenPoint): TouchWish => ({ wish: 'scroll', dx: from.left - to.left, dy: from.top - to.top });

/** Where the fingers go next. One pans, or draws once it has rested; two pinch and pan, and whatever was in the hand goes back. */
export function advanceTouch(touch: Touch, story: TouchStory): TouchTurn {
  if (story.type === 'cancel') return turn(untouched, ...(touch.at === 'drawing' ? [{ wish: 'letGo' } as const] : []));
  switch (touch.at) {
    case 'resting': {
      if (story.type !== 'down') return turn(touch);
      const { finger, at, onHeld } = story;
      return onHeld ? turn({ at: 'drawing', finger }, { wish: 'press', at }) : turn({ at: 'waiting', finger, origin: at });
    }
    case 'waiting': {
      const { finger, origin } = touch;
      if (story.type === 'rested') return turn({ at: 'drawing', finger }, { wish: 'press', at: origin });
      if (story.type === 'down') return turn({ at: 'pinching', fingers: { [finger]: origin, [story.finger]: story.at } });
      if (story.finger !== finger) return turn(touch);
      if (story.type === 'up') return turn(untouched, { wish: 'tap', at: origin });
      if (Math.hypot(story.at.left - origin.left, story.at.top - origin.top) <= slack) return turn(touch);
      return turn({ at: 'panning', finger, last: story.at }, scroll(origin, story.at));
    }
    case 'drawing': {
      if (story.type === 'rested') return turn(touch);
      // Where the first finger is by now does not matter: the next move says so.
      if (story.type === 'down')
        return turn({ at: 'pinching', fingers: { [touch.finger]: story.at, [story.finger]: story.at } }, { wish: 'letGo' });
      if (story.finger !== touch.finger) return turn(touch);
      return story.type === 'up' ? turn(untouched, { wish: 'drop' }) : turn(touch, { wish: 'draw', at: story.at });
    }
    case 'panning': {
      if (story.type === 'rested') return turn(touch);
      if (story.type === 'down') return turn({ at: 'pinching', fingers: { [touch.finger]: touch.last, [story.finger]: story.at } });
      if (story.finger !== touch.finger) return turn(touch);
      return story.type === 'up' ? turn(untouched) : turn({ ...touch, last: story.at }, scroll(touch.last, story.at));
    }
    case 'pinching': {
      if (story.type === 'rested' || story.type === 'down' || !(story.finger in touch.fingers)) return turn(touch);
      if (story.type === 'up') {
        const [stays] = Object.entries(touch.fingers).filter(([finger]) => Number(finger) !== story.finger);
        return turn(stays ? { at: 'panning', finger: Number(stays[0]), last: stays[1] } : untouched);
      }
      const fingers = { ...touch.fingers, [story.finger]: story.at };
      const [before, now] = [Object.values(touch.fingers), Object.values(fingers)];
      const [from, to] = [middleOf(before), middleOf(now)];
      // Two fingers on one spot have no distance to compare with.
      const by = spanOf(before) < 10 ? 1 : spanOf(now) / spanOf(before);
      return turn({ at: 'pinching', fingers }, scroll(from, to), { wish: 'zoom', by, at: to });
    }
  }
}
