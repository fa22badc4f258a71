import type { ScreenPoint } from '../../../geometry/point';
import type { PersonId, SeatId } from '../../../model/ids';

/** What lies under the pointer: a seat, a table of a hall, the free canvas, or nothing of the canvas. */
export type Over =
  | { readonly on: 'seat'; readonly seat: SeatId }
  | { readonly on: 'table'; readonly table: string }
  | { readonly on: 'canvas' }
  | { readonly on: 'outside' };

/** Two places with the same key are one place. */
export const keyOf = (over: Over): string =>
  over.on === 'seat' ? `seat ${over.seat}` : over.on === 'table' ? `table ${over.table}` : over.on;

/** Whose hand is on it: a finger may want to scroll or to move the plan, so it must rest before it lifts somebody. */
export type Touch = 'at-once' | 'after-rest';

/** Somebody in the hand, with the seat they were taken from; without one they come from the list. */
export type Lifted = { readonly person: PersonId; readonly from?: SeatId };

export type Held = Lifted & {
  /** Everybody who comes along, the pressed person among them, in the order of their seats. Absent: that person alone. */
  readonly company?: readonly Lifted[];
  /** A whole table was lifted: it changes places with another one, seat by seat. */
  readonly table?: string;
};

export type Gesture =
  | { readonly at: 'resting' }
  | (Held & { readonly at: 'pressing'; readonly origin: ScreenPoint; readonly touch: Touch; readonly add: boolean })
  | (Held & { readonly at: 'dragging'; readonly point: ScreenPoint; readonly over: Over; readonly turned: boolean })
  /** Picked up with the keyboard: `over` is the seat that has the focus. */
  | (Held & { readonly at: 'carrying'; readonly over: Over; readonly turned: boolean });

export type Story =
  /** `add`: the key that adds to a selection is down. */
  | (Held & { readonly type: 'press'; readonly point: ScreenPoint; readonly touch: Touch; readonly add?: boolean })
  | (Held & { readonly type: 'pickUp' })
  /** The finger has rested long enough. */
  | { readonly type: 'rest' }
  | { readonly type: 'move'; readonly point: ScreenPoint; readonly over: Over }
  /** The focus walked to another seat. */
  | { readonly type: 'walk'; readonly seat: SeatId }
  /** The key that turns swapping into inserting, and back, went down or up. */
  | { readonly type: 'turn'; readonly turned: boolean }
  /** By keyboard: on the table of the seat that has the focus, wherever there is room. */
  | { readonly type: 'toTable'; readonly table: string }
  | { readonly type: 'release' }
  | { readonly type: 'cancel' };

/** What a finished gesture asks for; `turned`: with the other meaning of a drop than the one that is set. */
export type Wish =
  | (Held & { readonly wish: 'seat'; readonly onto: SeatId; readonly turned?: true })
  | (Held & { readonly wish: 'table'; readonly onto: string })
  | (Held & { readonly wish: 'unseat'; readonly from: SeatId; readonly turned?: true })
  | (Held & { readonly wish: 'choose'; readonly add?: true });

export type Turn = { readonly gesture: Gesture; readonly wish?: Wish };

const dragThreshold = 4;
const scrollThreshold = 8;
export const resting: Gesture = { at: 'resting' };

const turn = (gesture: Gesture, wish?: Wish): Turn => (wish ? { gesture, wish } : { gesture });
const held = ({ person, from, company, table }: Held): Held => ({
  person,
  ...(from === undefined ? {} : { from }),
  ...(company ? { company } : {}),
  ...(table === undefined ? {} : { table }),
});

/** What letting go here would ask for; undefined when it would ask for nothing. */
export function wishOf(gesture: InHand): Wish | undefined {
  const { over, from, turned } = gesture;
  const otherwise = turned ? { turned } : {};
  switch (over.on) {
    case 'seat':
      return over.seat === from ? undefined : { ...held(gesture), wish: 'seat', onto: over.seat, ...otherwise };
    case 'table':
      return over.table === gesture.table ? undefined : { ...held(gesture), wish: 'table', onto: over.table };
    case 'outside':
      return from === undefined ? undefined : { ...held(gesture), from, wish: 'unseat', ...otherwise };
    case 'canvas':
      // Beside every seat but still in the room: a slip of the hand, the person stays. Off the canvas is meant.
      return undefined;
  }
}

/** Where the gesture goes next, and what it asks for when it is over. */
export function advance(gesture: Gesture, story: Story): Turn {
  if (story.type === 'cancel') return turn(resting);
  switch (gesture.at) {
    case 'resting':
      if (story.type === 'press')
        return turn({ ...held(story), at: 'pressing', origin: story.point, touch: story.touch, add: story.add === true });
      return story.type === 'pickUp'
        ? turn({ ...held(story), at: 'carrying', over: story.from ? { on: 'seat', seat: story.from } : { on: 'canvas' }, turned: false })
        : turn(resting);
    case 'pressing': {
      if (story.type === 'release') return turn(resting, { ...held(gesture), wish: 'choose', ...(gesture.add ? { add: true } : {}) });
      if (story.type === 'rest')
        return turn({ ...held(gesture), at: 'dragging', point: gesture.origin, over: { on: 'canvas' }, turned: false });
      if (story.type !== 'move') return turn(gesture);
      const travelled = Math.hypot(story.point.left - gesture.origin.left, story.point.top - gesture.origin.top);
      if (gesture.touch === 'after-rest') return turn(travelled > scrollThreshold ? resting : gesture);
      return turn(
        travelled > dragThreshold ? { ...held(gesture), at: 'dragging', point: story.point, over: story.over, turned: false } : gesture,
      );
    }
    case 'dragging':
      if (story.type === 'move') return turn({ ...gesture, point: story.point, over: story.over });
      if (story.type === 'turn') return turn(story.turned === gesture.turned ? gesture : { ...gesture, turned: story.turned });
      return story.type === 'release' ? turn(resting, wishOf(gesture)) : turn(gesture);
    case 'carrying':
      if (story.type === 'walk') return turn({ ...gesture, over: { on: 'seat', seat: story.seat } });
      if (story.type === 'turn') return turn(story.turned === gesture.turned ? gesture : { ...gesture, turned: story.turned });
      if (story.type === 'toTable') return turn({ ...gesture, over: { on: 'table', table: story.table } });
      if (story.type === 'press') return advance(resting, story);
      return story.type === 'release' ? turn(resting, wishOf(gesture)) : turn(gesture);
  }
}

export type InHand = Extract<Gesture, { at: 'dragging' | 'carrying' }>;

/** The person in the hand, if the gesture has come so far. */
export const inHand = (gesture: Gesture): InHand | undefined =>
  gesture.at === 'dragging' || gesture.at === 'carrying' ? gesture : undefined;

/** Everybody in the hand. */
export const everybodyIn = ({ person, from, company }: Held): readonly Lifted[] =>
  company ?? [from === undefined ? { person } : { person, from }];
