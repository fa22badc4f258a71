import type { ScreenPoint } from '../../../geometry/point';
import type { PersonId, SeatId } from '../../../model/ids';

/** What lies under the pointer: a seat, the free canvas, or nothing of the canvas. */
export type Over = { readonly on: 'seat'; readonly seat: SeatId } | { readonly on: 'canvas' } | { readonly on: 'outside' };

/** Whose hand is on it: a finger on a list may want to scroll, so it must rest before it drags. */
export type Touch = 'at-once' | 'after-rest';

type Held = {
  readonly person: PersonId;
  /** The seat the person was taken from; absent when taken from the list. */
  readonly from?: SeatId;
};

export type Gesture =
  | { readonly at: 'resting' }
  | (Held & { readonly at: 'pressing'; readonly origin: ScreenPoint; readonly touch: Touch })
  | (Held & { readonly at: 'dragging'; readonly point: ScreenPoint; readonly over: Over })
  /** Picked up with the keyboard: `over` is the seat that has the focus. */
  | (Held & { readonly at: 'carrying'; readonly over: Over });

export type Story =
  | (Held & { readonly type: 'press'; readonly point: ScreenPoint; readonly touch: Touch })
  | (Held & { readonly type: 'pickUp' })
  /** The finger has rested long enough. */
  | { readonly type: 'rest' }
  | { readonly type: 'move'; readonly point: ScreenPoint; readonly over: Over }
  /** The focus walked to another seat. */
  | { readonly type: 'walk'; readonly seat: SeatId }
  | { readonly type: 'release' }
  | { readonly type: 'cancel' };

/** What a finished gesture asks for; the canvas turns it into commands. */
export type Wish =
  | (Held & { readonly wish: 'seat'; readonly onto: SeatId })
  | (Held & { readonly wish: 'unseat'; readonly from: SeatId })
  | (Held & { readonly wish: 'choose' });

export type Turn = { readonly gesture: Gesture; readonly wish?: Wish };

const dragThreshold = 4;
const scrollThreshold = 8;
export const resting: Gesture = { at: 'resting' };

const turn = (gesture: Gesture, wish?: Wish): Turn => (wish ? { gesture, wish } : { gesture });
const held = ({ person, from }: Held): Held => (from === undefined ? { person } : { person, from });

function settle(gesture: Held & { readonly over: Over }): Turn {
  const { over, from } = gesture;
  if (over.on === 'seat') return over.seat === from ? turn(resting) : turn(resting, { ...held(gesture), wish: 'seat', onto: over.seat });
  // Beside every seat but still in the room: a slip of the hand, the person stays. Off the canvas is meant.
  return over.on === 'outside' && from !== undefined ? turn(resting, { person: gesture.person, from, wish: 'unseat' }) : turn(resting);
}

/** Where the gesture goes next, and what it asks for when it is over. */
export function advance(gesture: Gesture, story: Story): Turn {
  if (story.type === 'cancel') return turn(resting);
  switch (gesture.at) {
    case 'resting':
      if (story.type === 'press') return turn({ ...held(story), at: 'pressing', origin: story.point, touch: story.touch });
      return story.type === 'pickUp'
        ? turn({ ...held(story), at: 'carrying', over: story.from ? { on: 'seat', seat: story.from } : { on: 'canvas' } })
        : turn(resting);
    case 'pressing': {
      if (story.type === 'release') return turn(resting, { ...held(gesture), wish: 'choose' });
      if (story.type === 'rest') return turn({ ...held(gesture), at: 'dragging', point: gesture.origin, over: { on: 'canvas' } });
      if (story.type !== 'move') return turn(gesture);
      const travelled = Math.hypot(story.point.left - gesture.origin.left, story.point.top - gesture.origin.top);
      if (gesture.touch === 'after-rest') return turn(travelled > scrollThreshold ? resting : gesture);
      return turn(travelled > dragThreshold ? { ...held(gesture), at: 'dragging', point: story.point, over: story.over } : gesture);
    }
    case 'dragging':
      if (story.type === 'move') return turn({ ...gesture, point: story.point, over: story.over });
      return story.type === 'release' ? settle(gesture) : turn(gesture);
    case 'carrying':
      if (story.type === 'walk') return turn({ ...gesture, over: { on: 'seat', seat: story.seat } });
      if (story.type === 'press') return advance(resting, story);
      return story.type === 'release' ? settle(gesture) : turn(gesture);
  }
}

export type InHand = Extract<Gesture, { at: 'dragging' | 'carrying' }>;

/** The person in the hand, if the gesture has come so far. */
export const inHand = (gesture: Gesture): InHand | undefined =>
  gesture.at === 'dragging' || gesture.at === 'carrying' ? gesture : undefined;
