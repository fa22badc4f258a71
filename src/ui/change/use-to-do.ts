import { useEffect, useState } from 'react';
import type { AfterChange } from '../../documents/archive/after-change';
import type { Reception } from '../../model/reception';
import { useSpeaker } from '../speech';
import type { ChangePort } from './change-port';

export type ToDo = {
  readonly work: AfterChange;
  /** The list is of an earlier answer, or not there at all yet. */
  readonly isListing: boolean;
};

const noWork: AfterChange = { collect: [], lay: [], reprint: [], tell: [] };

/** What is left to be done after a change. The last list stays until the next is there; one that nobody waits for any more is given up. */
export function useToDo(port: ChangePort | undefined, before: Reception, after: Reception): ToDo {
  const { language } = useSpeaker();
  const [listed, setListed] = useState<{ readonly of: readonly [Reception, Reception, string]; readonly work: AfterChange }>();
  const isSame = before === after;

  useEffect(() => {
    if (!port || isSame) return;
    const control = new AbortController();
    port
      .toDo(before, after, language, control.signal)
      .then((work) => control.signal.aborted || setListed({ of: [before, after, language], work }))
      .catch((trouble: unknown) => {
        if (!control.signal.aborted) throw trouble;
      });
    return () => control.abort();
  }, [port, before, after, language, isSame]);

  if (isSame) return { work: noWork, isListing: false };
  const isOfThis = listed?.of[0] === before && listed.of[1] === after && listed.of[2] === language;
  return { work: listed?.work ?? noWork, isListing: !isOfThis };
}
