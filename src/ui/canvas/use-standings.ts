import { useEffect, useMemo } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import type { PersonId } from '../../model/ids';
import type { Judge } from './seat-state';
import { createStandings, type Standings } from './standings';

/** Milliseconds of a frame that may go into judging; the rest of it is the hand's and the painter's. */
const slice = 3;

/** The standings of all seats for the person in the hand, begun at pick-up and forgotten at the drop. */
export function useStandings(
  seats: readonly SeatDrawing[],
  person: PersonId | undefined,
  judge: Judge | undefined,
  /** Where the hand is, in the room. */
  whereIs: () => Point,
): Standings {
  const standings = useMemo(createStandings, []);
  useEffect(() => {
    if (person === undefined || !judge) return;
    standings.begin(seats, person, judge, whereIs());
    let frame = 0;
    const work = () => {
      const end = performance.now() + slice;
      if (standings.step(() => performance.now() > end)) frame = requestAnimationFrame(work);
    };
    // A small room is judged before it is first seen.
    work();
    return () => {
      cancelAnimationFrame(frame);
      standings.end();
    };
  }, [standings, seats, person, judge, whereIs]);
  return standings;
}
