import { useMemo } from 'react';
import { occasionsInOrder } from '../../model/reception';
import { identityOf } from '../../protocol/rules/finding';
import { useEngine, useReception } from '../engine';
import { useSpeaker } from '../speech';
import type { FoundAt } from './book-port';

/** Every finding of the reception by its rule, waived ones among them. */
export function useFound(): ReadonlyMap<string, readonly FoundAt[]> {
  const { review, say } = useEngine();
  const reception = useReception();
  const { language } = useSpeaker();
  return useMemo(() => {
    const accepted = new Set(Object.values(reception.waivers).map(({ occasion, finding }) => `${occasion} ${finding}`));
    const found = new Map<string, FoundAt[]>();
    for (const occasion of occasionsInOrder(reception)) {
      for (const finding of review(occasion.id).findings) {
        const identity = identityOf(finding);
        const here: FoundAt = {
          occasion: occasion.id,
          title: occasion.title,
          identity,
          severity: finding.severity,
          text: say(finding, language).text,
          waived: accepted.has(`${occasion.id} ${identity}`),
        };
        const known = found.get(finding.rule);
        if (known) known.push(here);
        else found.set(finding.rule, [here]);
      }
    }
    return found;
  }, [reception, review, say, language]);
}
