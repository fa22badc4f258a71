import type { SeatDrawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import type { PersonId } from '../../model/ids';
import { createListeners } from '../../store/listeners';
import { plateMiddle } from './paint-seat';
import type { Judge, Judgement, Standing } from './seat-state';

export type Judged = { readonly seat: SeatDrawing; readonly standing: Standing };

export const standingOf = (seat: SeatDrawing, person: PersonId, { allowed, best }: Judgement): Standing => {
  if (seat.person === person) return 'origin';
  if (seat.locked || !allowed) return 'illegal';
  return best ? 'best' : 'legal';
};

/** Nearest first: that is where the hand is about to go. */
export function nearestFirst(seats: readonly SeatDrawing[], from: Point): readonly SeatDrawing[] {
  const far = (seat: SeatDrawing) => {
    const { x, y } = plateMiddle(seat);
    return (x - from.x) ** 2 + (y - from.y) ** 2;
  };
  return seats
    .map((seat) => ({ seat, far: far(seat) }))
    .sort((left, right) => left.far - right.far)
    .map(({ seat }) => seat);
}

/**
 * Whether each seat would do for the person in the hand: worked out a few at a time between the frames, nearest seats first.
 * Whoever paints is told of the new ones only, so that a hall is never painted twice.
 */
export function createStandings() {
  let known: Judged[] = [];
  let waiting: readonly SeatDrawing[] = [];
  let next = 0;
  let asked: { readonly person: PersonId; readonly judge: Judge } | undefined;
  let fresh: readonly Judged[] = [];
  const { subscribe, tell } = createListeners();
  return {
    subscribe,
    /** Everything known so far. */
    all: (): readonly Judged[] => known,
    /** What the last step has added; empty after a new beginning. */
    fresh: (): readonly Judged[] => fresh,
    begin(seats: readonly SeatDrawing[], person: PersonId, judge: Judge, from: Point): void {
      asked = { person, judge };
      waiting = nearestFirst(seats, from);
      [known, fresh, next] = [[], [], 0];
      tell();
    },
    end(): void {
      if (!asked) return;
      asked = undefined;
      [known, fresh, waiting] = [[], [], []];
      tell();
    },
    /** Judges until the time is over, at least one seat. Returns whether there is more to do. */
    step(isOver: () => boolean): boolean {
      if (!asked) return false;
      const { person, judge } = asked;
      const added: Judged[] = [];
      for (let seat = waiting[next]; seat; seat = waiting[next]) {
        added.push({ seat, standing: standingOf(seat, person, judge(person, seat.seat)) });
        next += 1;
        if (isOver()) break;
      }
      known.push(...added);
      fresh = added;
      if (added.length > 0) tell();
      return next < waiting.length;
    },
  };
}
export type Standings = ReturnType<typeof createStandings>;
