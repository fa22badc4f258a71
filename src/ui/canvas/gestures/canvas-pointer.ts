import type { ScreenPoint } from '../../../geometry/point';
import type { View } from '../view';
import type { Gathering } from './gather';
import { pannedView } from './pan-view';

/** What the pointer does with the plan itself; people are the hand's (`drag-person`). Points are those of the canvas. */
export type PointerState =
  | { readonly at: 'resting' }
  /** Down, and not moved yet. `becomes`: once it moves. */
  | {
      readonly at: 'pressing';
      readonly pointer: number;
      readonly origin: ScreenPoint;
      readonly becomes: 'pan' | 'sweep' | 'hand';
      readonly view: View;
      readonly how: Gathering;
    }
  | { readonly at: 'panning'; readonly pointer: number; readonly origin: ScreenPoint; readonly to: ScreenPoint; readonly view: View }
  | { readonly at: 'sweeping'; readonly pointer: number; readonly origin: ScreenPoint; readonly to: ScreenPoint; readonly how: Gathering }
  /** Two fingers on the plan. */
  | {
      readonly at: 'pinching';
      readonly view: View;
      readonly began: Readonly<Record<number, ScreenPoint>>;
      readonly now: Readonly<Record<number, ScreenPoint>>;
    };

export type PointerStory =
  | {
      readonly type: 'down';
      readonly pointer: number;
      readonly point: ScreenPoint;
      readonly view: View;
      /** A person who may be lifted lies under it. */
      readonly onPerson: boolean;
      readonly finger: boolean;
      /** The middle button, or the space bar is down. */
      readonly pans: boolean;
      readonly how: Gathering;
    }
  | { readonly type: 'move'; readonly pointer: number; readonly point: ScreenPoint }
  | { readonly type: 'up'; readonly pointer: number; readonly view: View }
  /** The finger has rested on a person long enough: from now on it is the hand's. */
  | { readonly type: 'lifted' }
  | { readonly type: 'cancel' };

export type PointerWish =
  | { readonly wish: 'show'; readonly view: View }
  | { readonly wish: 'click'; readonly at: ScreenPoint; readonly how: Gathering }
  /** The seats between these corners; for good when `done`. */
  | { readonly wish: 'sweep'; readonly from: ScreenPoint; readonly to: ScreenPoint; readonly how: Gathering; readonly done: boolean }
  | { readonly wish: 'sweepOver' }
  /** The hand takes the person under the pointer. */
  | { readonly wish: 'lift' }
  /** A second finger: whoever is in the hand goes back. */
  | { readonly wish: 'letGo' };

export type PointerTurn = { readonly state: PointerState; readonly wish?: PointerWish };

const slack = 4;
const fingerSlack = 8;
export const pointerResting: PointerState = { at: 'resting' };

const turn = (state: PointerState, wish?: PointerWish): PointerTurn => (wish ? { state, wish } : { state });

type Down = Extract<PointerStory, { type: 'down' }>;

function press({ pointer, point, view, onPerson, finger, pans, how }: Down): PointerTurn {
  const pressing = { at: 'pressing', pointer, origin: point, view, how } as const;
  if (pans) return turn({ at: 'panning', pointer, origin: point, to: point, view });
  // A mouse on a person is the hand's at once; a finger must rest first, and pans when it does not.
  if (onPerson) return turn(finger ? { ...pressing, becomes: 'hand' } : pointerResting, { wish: 'lift' });
  return turn({ ...pressing, becomes: finger ? 'pan' : 'sweep' });
}

/** Where the gesture goes next, and what it asks for. Every wish follows from where it began, never from the frame before. */
export function advancePointer(state: PointerState, story: PointerStory): PointerTurn {
  if (story.type === 'cancel') return turn(pointerResting, state.at === 'sweeping' ? { wish: 'sweepOver' } : undefined);
  switch (state.at) {
    case 'resting':
      return story.type === 'down' ? press(story) : turn(state);
    case 'pressing': {
      if (story.type === 'lifted') return turn(pointerResting);
      if (story.type === 'down') return pinch(state.pointer, state.origin, story);
      if (story.pointer !== state.pointer) return turn(state);
      if (story.type === 'up') {
        // The hand knows by itself that it was only a click.
        return state.becomes === 'hand' ? turn(pointerResting) : turn(pointerResting, { wish: 'click', at: state.origin, how: state.how });
      }
      const { origin, pointer, view, how } = state;
      const travelled = Math.hypot(story.point.left - origin.left, story.point.top - origin.top);
      if (travelled <= (state.becomes === 'sweep' ? slack : fingerSlack)) return turn(state);
      return advancePointer(
        state.becomes === 'sweep'
          ? { at: 'sweeping', pointer, origin, to: story.point, how }
          : { at: 'panning', pointer, origin, to: origin, view },
        story,
      );
    }
    case 'panning':
      if (story.type === 'down') return story.finger ? pinch(state.pointer, state.to, story) : turn(state);
      if (story.type === 'lifted' || story.pointer !== state.pointer) return turn(state);
      if (story.type === 'up') return turn(pointerResting);
      return turn(
        { ...state, to: story.point },
        { wish: 'show', view: pannedView({ view: state.view, points: [state.origin] }, [story.point]) },
      );
    case 'sweeping':
      if (story.type === 'down' || story.type === 'lifted' || story.pointer !== state.pointer) return turn(state);
      if (story.type === 'up') return turn(pointerResting, { wish: 'sweep', from: state.origin, to: state.to, how: state.how, done: true });
      return turn({ ...state, to: story.point }, { wish: 'sweep', from: state.origin, to: story.point, how: state.how, done: false });
    case 'pinching': {
      if (story.type === 'down' || story.type === 'lifted' || !(story.pointer in state.now)) return turn(state);
      if (story.type === 'up') {
        const [left] = Object.entries(state.now).filter(([pointer]) => Number(pointer) !== story.pointer);
        // The finger that stays goes on moving the plan.
        return turn(left ? { at: 'panning', pointer: Number(left[0]), origin: left[1], to: left[1], view: story.view } : pointerResting);
      }
      const now = { ...state.now, [story.pointer]: story.point };
      return turn(
        { ...state, now },
        { wish: 'show', view: pannedView({ view: state.view, points: Object.values(state.began) }, Object.values(now)) },
      );
    }
  }
}

function pinch(pointer: number, point: ScreenPoint, second: Down): PointerTurn {
  const points = { [pointer]: point, [second.pointer]: second.point };
  return turn({ at: 'pinching', view: second.view, began: points, now: points }, { wish: 'letGo' });
}
