import { Check, ChevronLeft } from 'lucide-react';
import { useEngine, useReception } from '../engine';
import type { Incoming } from '../incoming';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import screen from '../parts/screen.module.css';
import { useSay } from '../speech';
import { ChooseList } from './choose-list';
import { DoubtsPanel } from './doubts-panel';
import styles from './import-screen.module.css';
import { MergeList } from './merge-list';
import { RosterTable } from './roster-table';
import { SourcePanel } from './source-panel';
import { type ImportState, type ImportStep, useImport } from './use-import';

type Props = {
  readonly list: Incoming | undefined;
  readonly onDone: () => void;
  readonly onBack: () => void;
  /** A plan file to be opened instead. */
  readonly onWhole: (plan: File) => void;
};

const steps: readonly ImportStep[] = ['file', 'columns', 'rows', 'merge'];

/** A list becomes people: file, columns, rows, and how they join those already there. */
export default function ImportScreen({ list, onDone, onBack, onWhole }: Props) {
  const say = useSay();
  const { files } = useEngine();
  const dispatch = useDispatch();
  const reception = useReception();
  const state = useImport(list);
  const { roster, step, setStep, merge } = state;
  const people = roster?.people ?? 0;
  const joins = Object.keys(reception.people).length > 0;
  // Who is left as he is in the plan is not imported.
  const joining = merge?.rows.filter(({ id, answers: [first] }) => /^(add|update)$/.test(state.answers[id] ?? first?.id ?? '')).length;
  const written = joining ?? people;

  const finish = async () => {
    await files.keepVersion('import');
    if (dispatch(state.changes(), say('import.label', { count: written }))) onDone();
  };
  const back = () => {
    const before = steps[steps.indexOf(step) - 1];
    if (before) setStep(before);
    else onBack();
  };

  return (
    <div className={screen.screen}>
      <header className={screen.top}>
        <div className={screen.back}>
          <Button look="icon" aria-label={say('import.leave')} onClick={onBack}>
            <ChevronLeft size={16} aria-hidden />
          </Button>
          <div className={screen.heading}>
            <h1>{say('do.importList')}</h1>
            <p>{reception.title}</p>
          </div>
        </div>
        <Steps now={step} />
        <div className={screen.actions}>
          {roster && (
            <>
              <Button look="quiet" onClick={back}>
                {say('import.back')}
              </Button>
              {step !== 'merge' && joins ? (
                <Button look="primary" disabled={people === 0} onClick={() => setStep('merge')}>
                  {say('import.toMerge')}
                </Button>
              ) : step === 'columns' ? (
                <Button look="primary" disabled={people === 0} onClick={() => setStep('rows')}>
                  {say('import.toRows')}
                </Button>
              ) : (
                <Button look="primary" disabled={people === 0} onClick={() => void finish()}>
                  {say('import.do', { count: written })}
                </Button>
              )}
            </>
          )}
        </div>
      </header>
      <aside className={screen.left} aria-label={say('import.source')}>
        <SourcePanel state={state} joins={joins} onWhole={onWhole} />
      </aside>
      <main className={`${screen.center} ${styles.main}`}>
        {!roster || step === 'file' ? (
          <ChooseList state={state} />
        ) : step === 'merge' && merge ? (
          <MergeList merge={merge} state={state} />
        ) : (
          <RosterTable state={state} roster={roster} />
        )}
      </main>
      <aside className={screen.right} aria-label={say('import.doubts')}>
        {roster && <DoubtsPanel roster={roster} state={state} />}
      </aside>
      <ImportStatus state={state} />
    </div>
  );
}

function Steps({ now }: { readonly now: ImportStep }) {
  const say = useSay();
  const here = steps.indexOf(now);
  return (
    <ol className={`${screen.middle} ${styles.steps}`} aria-label={say('import.steps.label')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={`${styles.step} ${index < here ? styles.done : ''} ${index === here ? styles.now : ''}`}
          aria-current={index === here ? 'step' : undefined}
        >
          <span className={styles.number}>
            {index < here ? <Check size={14} role="img" aria-label={say('import.steps.done')} /> : index + 1}
          </span>
          {say(`import.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function ImportStatus({ state }: { readonly state: ImportState }) {
  const say = useSay();
  const { roster } = state;
  const people = roster?.rows.filter(({ taken }) => taken).length ?? 0;
  return (
    <footer className={screen.status}>
      {roster && (
        <span>{say('import.sum', { rows: roster.rowsInAll, people, headers: roster.headerRows, left: roster.leftOut.length })}</span>
      )}
      <span className={screen.grow} />
      <span>{say('import.local')}</span>
      <span>{say('status.offline')}</span>
    </footer>
  );
}
