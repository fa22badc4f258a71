import type { PersonId, SeatId } from '../../model/ids';

/** What a hand can carry over the board: somebody, from a seat or from those without one, or a whole vehicle by its place. */
export type Load =
  | { readonly kind: 'person'; readonly person: PersonId; readonly from: SeatId | undefined }
  | { readonly kind: 'vehicle'; readonly place: number };

/** Where the hand is: over a seat, over a vehicle, over the tray of those without a seat, or nowhere. */
export type Over = { readonly seat?: SeatId | undefined; readonly vehicle?: number | undefined; readonly tray?: boolean | undefined };

type Point = { readonly x: number; readonly y: number };

export type BoardGesture =
  | { readonly at: 'resting' }
  | { readonly at: 'pressing'; readonly load: Load; readonly origin: Point }
  | { readonly at: 'dragging'; readonly load: Load; readonly point: Point; readonly over: Over };

export type BoardStory =
  | { readonly type: 'press'; readonly load: Load; readonly point: Point }
  | { readonly type: 'move'; readonly point: Point; readonly over: Over }
  | { readonly type: 'release' }
  | { readonly type: 'cancel' };

/** What the release asks for; nothing when it was let go over nothing, or where it came from. */
export type BoardWish =
  | { readonly wish: 'seat'; readonly person: PersonId; readonly from: SeatId | undefined; readonly onto: SeatId }
  | { readonly wish: 'unseat'; readonly person: PersonId }
  | { readonly wish: 'march'; readonly from: number; readonly to: number };

export const resting: BoardGesture = { at: 'resting' };
/** Pixels that a press may wander before it is a drag. */
const threshold = 4;

function wishOf(load: Load, over: Over): BoardWish | undefined {
  if (load.kind === 'vehicle')
    return over.vehicle !== undefined && over.vehicle !== load.place ? { wish: 'march', from: load.place, to: over.vehicle } : undefined;
  if (over.seat && over.seat !== load.from) return { wish: 'seat', person: load.person, from: load.from, onto: over.seat };
  return over.tray && load.from ? { wish: 'unseat', person: load.person } : undefined;
}

/** Where the gesture goes next, and what it asks for. */
export function advance(
  gesture: BoardGesture,
  story: BoardStory,
): { readonly gesture: BoardGesture; readonly wish?: BoardWish | undefined } {
  if (story.type === 'cancel') return { gesture: resting };
  switch (gesture.at) {
    case 'resting':
      return { gesture: story.type === 'press' ? { at: 'pressing', load: story.load, origin: story.point } : resting };
    case 'pressing': {
      if (story.type !== 'move') return { gesture: resting };
      const { load, origin } = gesture;
      const far = Math.hypot(story.point.x - origin.x, story.point.y - origin.y) > threshold;
      return { gesture: far ? { at: 'dragging', load, point: story.point, over: story.over } : gesture };
    }
    case 'dragging':
      if (story.type === 'move') return { gesture: { ...gesture, point: story.point, over: story.over } };
      return { gesture: resting, wish: story.type === 'release' ? wishOf(gesture.load, gesture.over) : undefined };
    default:
      gesture satisfies never;
      throw new Error(`No gesture is at ${JSON.stringify(gesture)}.`);
  }
}
