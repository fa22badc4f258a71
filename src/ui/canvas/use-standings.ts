import { useEffect, useState } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { PersonId, SeatId } from '../../model/ids';
import type { Judge, Judgement, Standing } from './seat-state';

const slice = 10;

const standingOf = (seat: SeatDrawing, person: PersonId, { allowed, best }: Judgement): Standing => {
  if (seat.person === person) return 'origin';
  if (seat.locked || !allowed) return 'illegal';
  return best ? 'best' : 'legal';
};

/**
 * Whether each seat would do for the person in the hand. Judging takes a review per seat, so a large room is judged in slices
 * between the frames; what is known is shown at once.
 */
export function useStandings(
  seats: readonly SeatDrawing[],
  person: PersonId | undefined,
  judge: Judge | undefined,
): ReadonlyMap<SeatId, Standing> | undefined {
  const [known, setKnown] = useState<{ readonly person: PersonId; readonly standings: ReadonlyMap<SeatId, Standing> }>();

  useEffect(() => {
    if (person === undefined || !judge) {
      setKnown(undefined);
      return;
    }
    const standings = new Map<SeatId, Standing>();
    let next = 0;
    let frame = 0;
    const work = () => {
      const start = performance.now();
      for (let seat = seats[next]; seat && performance.now() - start < slice; seat = seats[next]) {
        standings.set(seat.seat, standingOf(seat, person, judge(person, seat.seat)));
        next += 1;
      }
      setKnown({ person, standings: new Map(standings) });
      if (next < seats.length) frame = requestAnimationFrame(work);
    };
    work();
    return () => cancelAnimationFrame(frame);
  }, [seats, person, judge]);

  return known && known.person === person ? known.standings : undefined;
}
