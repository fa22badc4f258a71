import { useEffect, useState } from 'react';
import type { OccasionId } from '../../model/ids';
import type { Severity } from '../../protocol/rules/finding';
import { breath, drawing } from '../breath';
import { useEngine, useReception } from '../engine';
import { gravest } from '../parts/severity';

type Reviewed = { readonly of: string; readonly occasions: ReadonlySet<OccasionId> };

/**
 * The gravest severity of every occasion. A plan is drawn before its other occasions are reviewed for the first time, one by one; from
 * then on a change costs only what it touches.
 */
export function useSeverities(): ReadonlyMap<OccasionId, Severity | undefined> {
  const engine = useEngine();
  const { id, programme } = useReception();
  const [seen, setSeen] = useState<Reviewed>();
  const reviewed = seen?.of === id ? seen.occasions : undefined;

  useEffect(() => {
    if (programme.every((occasion) => reviewed?.has(occasion))) return;
    let gone = false;
    async function review() {
      await drawing();
      for (const occasion of programme) {
        // It may have been taken away in the meantime.
        if (gone || !engine.store.getReception().occasions[occasion]) return;
        engine.review(occasion);
        await breath();
      }
      if (!gone) setSeen({ of: id, occasions: new Set(programme) });
    }
    void review();
    return () => {
      gone = true;
    };
  }, [engine, id, programme, reviewed]);

  return new Map(programme.flatMap((one) => (reviewed?.has(one) ? [[one, gravest(engine.review(one).score)] as const] : [])));
}
