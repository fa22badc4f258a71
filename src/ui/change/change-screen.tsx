import { ChevronLeft } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { PersonId } from '../../model/ids';
import { occasionsInOrder } from '../../model/reception';
import { type Change, personOf } from '../../protocol/arrange/last-minute/change';
import type { Action } from '../actions/action';
import { useShortcuts } from '../actions/use-shortcuts';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import screen from '../parts/screen.module.css';
import { useSpeaker } from '../speech';
import { timeOf } from '../when';
import { AnswersList } from './answers-list';
import styles from './change.module.css';
import type { ChangeKind } from './change-draft';
import { ChangeForm } from './change-form';
import { OccasionRow } from './occasion-row';
import { SlipPanel } from './slip-panel';
import { type ChangeState, useChange } from './use-change';
import { useFirstAnswers } from './use-first-answers';
import { usePrintSlip } from './use-print-slip';

type Props = { readonly kind: ChangeKind; readonly person?: PersonId | undefined; readonly onBack: () => void };

/** The guided act: who changes and how, every occasion before and after, and the slip that it ends with. */
export default function ChangeScreen({ kind, person, onBack }: Props) {
  const { say } = useSpeaker();
  const state = useChange({ kind, person });
  const { change, reception, outcomes, isApplied } = state;
  const isAnswered = outcomes.touched.every(({ id }) => outcomes.of(id, state.answerFor(id)) !== undefined);
  const areShown = useFirstAnswers(change !== undefined, isAnswered);
  const headline = useHeadline(state);
  const slip = usePrintSlip();

  useEffect(() => {
    document.title = say('programme', 'change.title');
  }, [say]);

  const apply: Action = {
    id: 'applyChange',
    label: state.affected > 0 ? say('programme', 'change.apply', { count: state.affected }) : say('programme', 'change.applyList'),
    keys: 'enter',
    enabled: state.isReady && !isApplied,
    run: () => void state.apply(headline),
  };
  const back: Action = { id: 'back', label: say('programme', 'change.back'), keys: 'escape', enabled: true, run: onBack };
  const printing: Action = {
    id: 'printSlip',
    label: say('programme', 'change.print'),
    keys: 'mod+p',
    enabled: change !== undefined && !slip.isPrinting && (state.isReady || isApplied),
    run: () => void slip.print(reception, state.after, state.draft.reason),
  };
  useShortcuts([apply, back, printing]);
  const people = useMemo(() => ({ ...reception.people, ...state.after.people }), [reception, state.after]);
  const calm = occasionsInOrder(reception).filter(({ id }) => !outcomes.touched.some((one) => one.id === id));
  return (
    <div className={screen.screen}>
      <header className={screen.top}>
        <div className={screen.back}>
          <Button look="icon" aria-label={back.label} onClick={onBack}>
            <ChevronLeft size={16} aria-hidden />
          </Button>
          <div className={screen.heading}>
            <h1>{say('programme', 'change.title')}</h1>
            <p>{reception.title}</p>
          </div>
        </div>
        <div className={screen.middle}>
          <p role="status">{isApplied ? say('programme', 'change.applied') : headline}</p>
        </div>
        <div className={screen.actions}>
          {isApplied ? (
            <>
              <Button look="quiet" onClick={state.undo}>
                {say('programme', 'change.undo')}
              </Button>
              <Button look="primary" onClick={onBack}>
                {say('programme', 'change.finish')}
              </Button>
            </>
          ) : (
            <>
              <Button look="quiet" onClick={onBack}>
                {say('programme', 'change.cancel')}
              </Button>
              <Button look="primary" disabled={!apply.enabled} onClick={apply.run}>
                {apply.label}
              </Button>
            </>
          )}
        </div>
      </header>
      <aside className={screen.left} aria-label={say('programme', 'change.title')}>
        <ChangeForm draft={state.draft} reception={reception} onChange={state.setDraft} disabled={isApplied} />
        {change && outcomes.touched.length > 0 && (
          <AnswersList
            change={change}
            outcomes={outcomes}
            chosen={state.chosen}
            others={state.others}
            onChoose={state.answerAll}
            disabled={isApplied}
          />
        )}
      </aside>
      <main className={`${screen.center} ${styles.center}`} aria-busy={outcomes.waiting > 0}>
        <div className={styles.compareHead}>
          <div className={styles.compareTitle}>
            <h2>{say('programme', 'change.compare')}</h2>
            <p>{say('programme', 'change.legend')}</p>
          </div>
          <span>{say('programme', 'change.now')}</span>
          <span>{say('programme', 'change.then')}</span>
        </div>
        {!change && <p className={styles.toCome}>{say('programme', 'change.toCome')}</p>}
        {change && (
          <div className={areShown ? undefined : styles.awaited}>
            {outcomes.touched.map((occasion) => (
              <OccasionRow
                key={`${occasion.id} ${personOf(change)}`}
                occasion={occasion}
                change={change}
                outcome={outcomes.of(occasion.id, state.answerFor(occasion.id))}
                answer={state.answerFor(occasion.id)}
                answers={outcomes.answers}
                peopleNow={reception.people}
                people={people}
                onAnswer={state.answerOne}
                disabled={isApplied}
              />
            ))}
          </div>
        )}
        {change &&
          calm.map(({ id, start, title }) => (
            <p key={id} className={styles.calm}>
              <span>{timeOf(start)}</span>
              <span>{title}</span>
              <span>{say('programme', 'change.unaffected')}</span>
            </p>
          ))}
      </main>
      <aside className={screen.right} aria-label={say('programme', 'change.slip')}>
        <SlipPanel toDo={state.toDo} after={state.after} printing={printing} stop={slip.isPrinting ? slip.stop : undefined} />
      </aside>
      <footer className={screen.status}>
        <span>{say('programme', isApplied ? 'change.done' : 'change.preview')}</span>
        {!isApplied && (
          <>
            <span>
              <kbd className={controls.key}>Enter</kbd> {say('programme', 'change.keys.apply')}
            </span>
            <span>
              <kbd className={controls.key}>Esc</kbd> {say('programme', 'change.keys.cancel')}
            </span>
          </>
        )}
        <span className={screen.grow} />
      </footer>
    </div>
  );
}

const nameOf = (change: Change, { reception, after }: ChangeState): string => {
  const id = personOf(change);
  return (reception.people[id] ?? after.people[id])?.name ?? (change.kind === 'add' ? change.person.name : '');
};

/** 欧阳若川退出，影响 4 个场次. */
function useHeadline(state: ChangeState): string {
  const { say } = useSpeaker();
  const { change, draft, outcomes } = state;
  if (!change) return say('programme', 'change.sum.none');
  const other = change.kind === 'withdraw' ? (change.substitute?.person.name ?? '') : '';
  return say('programme', `change.sum.${draft.kind}`, { name: nameOf(change, state), other, count: outcomes.touched.length });
}
