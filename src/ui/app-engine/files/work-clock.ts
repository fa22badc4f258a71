import type { Reception } from '../../../model/reception';

/** Measures work by the clock it is shown: an hour with gestures in it is worth a version. */
export type WorkClock = {
  /** How the reception was when work began, for one that nothing is kept of yet. */
  readonly begunWith: Reception | undefined;
  /** Something was done. `hour`: a version is due. `backwards`: the clock says less than it said before. */
  readonly tick: (now: string) => 'hour' | 'backwards' | undefined;
  /** A version was kept. */
  readonly kept: (now: string) => void;
};

const hour = 3_600_000;
/** Clocks are set right by seconds all the time; nobody needs to hear of that. */
const noticeable = 60_000;

export function workClock(start: string, begunWith?: Reception): WorkClock {
  let since = Date.parse(start);
  let latest = since;
  return {
    begunWith,
    tick(now) {
      const at = Date.parse(now);
      const before = latest;
      latest = at;
      if (at < before) {
        // The hour begins anew, or the next version would wait until the old time has come again.
        since = at;
        return before - at > noticeable ? 'backwards' : undefined;
      }
      return at - since >= hour ? 'hour' : undefined;
    },
    kept(now) {
      since = Date.parse(now);
    },
  };
}
