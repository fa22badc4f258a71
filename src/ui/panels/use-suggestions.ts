import { useEffect, useState } from 'react';
import type { OccasionId } from '../../model/ids';
import type { Finding } from '../../protocol/rules/finding';
import { breath, lull } from '../breath';
import { useEngine, useReception } from '../engine';
import { useSpeaker } from '../speech';
import { bestFirst } from './best-first';
import type { Suggestion } from './review-port';

const none: readonly Suggestion[] = [];

/**
 * Ways to cure a finding, the best first: worked out one by one while the hand rests, so that whatever is done meanwhile is heard.
 * Those of the plan before stand until the new ones are there; nothing jumps.
 */
export function useSuggestions(occasion: OccasionId, finding: Finding, isWanted: boolean): readonly Suggestion[] {
  const engine = useEngine();
  const reception = useReception();
  const { language } = useSpeaker();
  const [found, setFound] = useState(none);

  useEffect(() => {
    if (!isWanted) return;
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
  }, [engine, reception, isWanted, occasion, finding, language]);

  return isWanted ? found : none;
}
