import { useEffect, useMemo, useState } from 'react';
import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { type Answer, answersTo, type Change, touchedBy } from '../../protocol/arrange/last-minute/change';
import { isOutcome, nobodyMoves, type Outcome, outcomeOf } from '../../protocol/arrange/last-minute/outcome-of';
import { questionOf } from '../../protocol/arrange/last-minute/question-of';
import { breath } from '../breath';
import type { ChangePort } from './change-port';

const keyOf = (occasion: OccasionId, answer: Answer) => `${answer} ${occasion}`;
type Known = ReadonlyMap<string, Outcome>;
const nothing: Known = new Map();

export type Outcomes = {
  readonly touched: readonly Occasion[];
  readonly answers: readonly Answer[];
  readonly of: (occasion: OccasionId, answer: Answer) => Outcome | undefined;
  /** Answers that are still being worked out, of how many in all. */
  readonly waiting: number;
  readonly all: number;
  /** Ends the searches for the fewest moves; what they did not come to stays unknown until it is asked for again. */
  readonly stop: () => void;
  readonly isStopped: boolean;
  readonly resume: () => void;
};

/** What every answer would make of every occasion: one after the other where nobody else moves, then as the search comes to it. */
export function useOutcomes(change: Change | undefined, reception: Reception, port: ChangePort | undefined): Outcomes {
  const touched = useMemo(() => (change ? touchedBy(change, reception) : []), [change, reception]);
  const answers = useMemo(() => (change ? answersTo(change) : []), [change]);
  const [known, setKnown] = useState<{ readonly of: Change | undefined; readonly outcomes: Known }>({ of: undefined, outcomes: nothing });

  const [stopped, setStopped] = useState<{ readonly of: Change | undefined }>();
  const isStopped = change !== undefined && stopped?.of === change;

  useEffect(() => {
    if (!change || !port) return;
    const control = new AbortController();
    const add = (occasion: OccasionId, answer: Answer, outcome: ReturnType<typeof outcomeOf>) => {
      if (!isOutcome(outcome)) return;
      setKnown((before) => ({
        of: change,
        outcomes: new Map(before.of === change ? before.outcomes : nothing).set(keyOf(occasion, answer), outcome),
      }));
    };
    async function work(asked: Change, { search }: ChangePort) {
      const searched: (() => Promise<void>)[] = [];
      for (const answer of answers) {
        for (const occasion of touched) {
          // A great hall takes its time; whoever changes his mind meanwhile is heard.
          await breath();
          if (control.signal.aborted) return;
          const question = questionOf(asked, reception, occasion, answer);
          if (!question) add(occasion.id, answer, outcomeOf(asked, reception, occasion, answer, nobodyMoves));
          else
            searched.push(async () => {
              const found = await search(question, control.signal);
              add(occasion.id, answer, outcomeOf(asked, reception, occasion, answer, found));
            });
        }
      }
      for (const one of searched) {
        if (control.signal.aborted || isStopped) return;
        await one();
      }
    }
    work(change, port).catch((trouble: unknown) => {
      if (control.signal.aborted) return;
      throw trouble;
    });
    return () => control.abort();
  }, [change, port, reception, answers, touched, isStopped]);

  const outcomes = known.of === change ? known.outcomes : nothing;
  return useMemo(
    () => ({
      touched,
      answers,
      of: (occasion: OccasionId, answer: Answer) => outcomes.get(keyOf(occasion, answer)),
      waiting: touched.length * answers.length - outcomes.size,
      all: touched.length * answers.length,
      stop: () => setStopped({ of: change }),
      isStopped,
      resume: () => setStopped(undefined),
    }),
    [touched, answers, outcomes, change, isStopped],
  );
}
