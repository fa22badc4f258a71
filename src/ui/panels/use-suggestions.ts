import { useEffect, useMemo, useState } from 'react';
import type { OccasionId } from '../../model/ids';
import type { Finding } from '../../protocol/rules/finding';
import { breath, lull } from '../breath';
import { useEngine, useReception } from '../engine';
import { useSpeaker } from '../speech';
import { bestFirst } from './best-first';
import type { Suggestion } from './review-port';

const none: readonly Suggestion[] = [];

/** In a room of no more seats a way is tried in a millisecond: there is nothing to wait for. */
const seatsAtOnce = 60;

/** `isAwaited`: they come later, and have room kept for them until then. `ways` is undefined before the first have come. */
export type Suggested = { readonly isAwaited: boolean; readonly ways: readonly Suggestion[] | undefined };

/**
 * Ways to cure a finding, the best first. In a hall they are worked out one by one while the hand rests, so that whatever is done meanwhile
 * is heard. Those of the plan before stand until the new ones are there; nothing jumps.
 */
export function useSuggestions(occasion: OccasionId, finding: Finding, isWanted: boolean): Suggested {
  const engine = useEngine();
  const reception = useReception();
  const { language } = useSpeaker();
  const [found, setFound] = useState<readonly Suggestion[]>();
  const isAwaited = isWanted && engine.review(occasion).context.layout.seats.length > seatsAtOnce;
  const atOnce = useMemo(
    () =>
      isWanted && !isAwaited && engine.store.getReception() === reception
        ? bestFirst([...engine.suggestions(occasion, finding, language)])
        : none,
    [engine, reception, isWanted, isAwaited, occasion, finding, language],
  );

  useEffect(() => {
    if (!isAwaited) return;
    let gone = false;
    const isOutdated = () => gone || engine.store.getReception() !== reception;
    async function work() {
      const offers: Suggestion[] = [];
      await lull();
      if (isOutdated()) return;
      for (const offer of engine.suggestions(occasion, finding, language)) {
        offers.push(offer);
        await breath();
        if (isOutdated()) return;
      }
      setFound(bestFirst(offers));
    }
    void work();
    return () => {
      gone = true;
    };
  }, [engine, reception, isAwaited, occasion, finding, language]);

  return { isAwaited, ways: isAwaited ? found : atOnce };
}
