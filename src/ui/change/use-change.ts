import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { applyCommands } from '../../commands/apply-commands';
import type { OccasionId, PersonId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import type { Answer } from '../../protocol/arrange/last-minute/change';
import { commandsOf, type Outcome } from '../../protocol/arrange/last-minute/outcome-of';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { useSpeaker } from '../speech';
import { type ChangeDraft, type ChangeKind, changeOf, draftFor, freshId } from './change-draft';
import type { ChangePort } from './change-port';
import { useOutcomes } from './use-outcomes';
import { useToDo } from './use-to-do';

const nobodyElse: ReadonlyMap<OccasionId, Answer> = new Map();

/** The same list for as long as it holds the same things: an answer that nobody chose may arrive without anything being made anew. */
function useSame(list: readonly Outcome[]): readonly Outcome[] {
  const kept = useRef(list);
  const { current } = kept;
  if (current.length !== list.length || current.some((one, index) => one !== list[index])) kept.current = list;
  return kept.current;
}

/** One last-minute change from the first word to the slip: the form, the answers, what they would do, and doing it. */
export function useChange(about: { readonly kind: ChangeKind; readonly person?: PersonId | undefined }) {
  const engine = useEngine();
  const now = useReception();
  const dispatch = useDispatch();
  const { say } = useSpeaker();
  // What is compared with: the plan as it was before the change was applied.
  const [applied, setApplied] = useState<{ readonly before: Reception; readonly after: Reception }>();
  const reception = applied?.before ?? now;
  const [draft, setDraft] = useState<ChangeDraft>(() => draftFor(about.kind, about.person && now.people[about.person], freshId()));
  const [wanted, setWanted] = useState<Answer>();
  const [others, setOthers] = useState(nobodyElse);
  const [isApplying, setApplying] = useState(false);
  const [port, setPort] = useState<ChangePort>();

  useEffect(() => {
    let gone = false;
    void engine.changing().then((loaded) => gone || setPort(loaded));
    return () => {
      gone = true;
    };
  }, [engine]);

  // The reason is for the slip: typing it does not ask anybody anything anew.
  const { reason, ...asked } = draft;
  const key = JSON.stringify(asked);
  const change = useMemo(() => changeOf({ ...(JSON.parse(key) as typeof asked), reason: '' }, reception), [key, reception]);
  const outcomes = useOutcomes(change, reception, port);
  const { touched, answers, of } = outcomes;
  const first = answers[0] ?? 'leave';
  const chosen = wanted && answers.includes(wanted) ? wanted : first;
  const answerFor = useCallback(
    (id: OccasionId): Answer => {
      const other = others.get(id);
      return other && answers.includes(other) ? other : chosen;
    },
    [others, answers, chosen],
  );

  const answerOne = useCallback(
    (id: OccasionId, answer: Answer) =>
      setOthers((before) => {
        const next = new Map(before);
        if (answer === chosen) next.delete(id);
        else next.set(id, answer);
        return next;
      }),
    [chosen],
  );

  const ready = useSame(touched.flatMap(({ id }) => of(id, answerFor(id)) ?? []));
  const isReady = change !== undefined && port !== undefined && ready.length === touched.length;
  const commands = useMemo(() => (change && isReady ? commandsOf(change, reception, ready) : []), [change, isReady, reception, ready]);
  const after = useMemo(
    () => applied?.after ?? (commands.length > 0 ? applyCommands(reception, commands).reception : undefined) ?? reception,
    [applied, commands, reception],
  );
  const toDo = useToDo(port, reception, after);

  return {
    draft,
    setDraft(next: ChangeDraft) {
      if (next.kind !== draft.kind || next.person !== draft.person) {
        setOthers(nobodyElse);
        setWanted(undefined);
      }
      setDraft(next);
    },
    reception,
    after,
    change,
    outcomes,
    chosen,
    others,
    answerFor,
    answerAll(answer: Answer) {
      setWanted(answer);
      setOthers(nobodyElse);
    },
    answerOne,
    affected: ready.filter(({ answer }) => answer !== 'untouched').length,
    isReady: isReady && commands.length > 0 && !isApplying,
    isApplied: applied !== undefined,
    /** What the plan was before is kept as a version: the slip can be printed again from there. */
    async apply(headline: string) {
      setApplying(true);
      await engine.files.keepVersion(
        'change',
        draft.reason.trim() ? `${headline}${say('programme', 'change.because', { reason: draft.reason.trim() })}` : headline,
      );
      setApplying(false);
      if (!dispatch(commands, say('programme', 'change.title'))) return;
      setApplied({ before: reception, after: engine.store.getReception() });
    },
    undo() {
      engine.store.undo();
      setApplied(undefined);
    },
    toDo,
  };
}
export type ChangeState = ReturnType<typeof useChange>;
