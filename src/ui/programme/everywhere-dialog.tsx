import { useEffect, useRef, useState } from 'react';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { Segments } from '../parts/segments';
import { SeverityCounts } from '../parts/severity';
import type { Everywhere, EverywhereAim } from '../proposal/arrange-port';
import { useSpeaker } from '../speech';
import styles from './everywhere.module.css';

/** More moves of one occasion than these are counted, not told. */
const mostTold = 4;

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'working'; readonly done: number; readonly enough: () => void }
  | { readonly at: 'shown'; readonly result: Everywhere };

/** All occasions in one act: who of the staff is needed where, what moves in each occasion, and one undo for all of it. */
export default function EverywhereDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const { arrange } = useEngine();
  const dispatch = useDispatch();
  const reception = useReception();
  const [aim, setAim] = useState<EverywhereAim>('mend');
  const [state, setState] = useState<State>({ at: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function work() {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const enough = new AbortController();
    const working = (done: number): State => ({ at: 'working', done, enough: () => enough.abort() });
    setState(working(0));
    try {
      const result = await arrange.everywhere(reception, aim, {
        signal: control.signal,
        enough: enough.signal,
        onProgress: ({ done }) => control.signal.aborted || setState((now) => (now.at === 'working' ? working(done) : now)),
      });
      if (!control.signal.aborted) setState({ at: 'shown', result });
    } catch (trouble) {
      if (control.signal.aborted) return;
      setState({ at: 'idle' });
      throw trouble;
    }
  }

  const result = state.at === 'shown' ? state.result : undefined;
  const count = result?.occasions.reduce((sum, { moves }) => sum + moves.length, result.handovers) ?? 0;
  const submit = () => {
    if (!result) return void work();
    if (dispatch(result.commands, say('arrange', 'everywhere.title'))) onClose();
  };
  const isEmpty = result !== undefined && result.commands.length === 0;
  return (
    <DialogFrame
      wide
      title={say('arrange', 'everywhere.title')}
      onClose={onClose}
      onSubmit={submit}
      submit={
        !result
          ? say('arrange', 'everywhere.go')
          : isEmpty
            ? say('arrange', 'everywhere.acceptNone')
            : say('arrange', 'everywhere.accept', { count })
      }
      submitDisabled={state.at === 'working' || isEmpty}
      note={say('arrange', 'everywhere.note')}
    >
      <p className={styles.lead}>{say('arrange', 'everywhere.lead')}</p>
      <div className={styles.aim}>
        <Segments<EverywhereAim>
          label={say('arrange', 'everywhere.aim')}
          value={aim}
          options={(['mend', 'arrange'] as const).map((value) => ({ value, label: say('arrange', `everywhere.${value}`) }))}
          onChange={(next) => {
            running.current?.abort();
            setAim(next);
            setState({ at: 'idle' });
          }}
        />
        {result && (
          <Button small onClick={() => void work()}>
            {say('arrange', 'everywhere.again')}
          </Button>
        )}
      </div>
      {result ? (
        <Result result={result} />
      ) : (
        <div className={styles.working}>
          {state.at === 'working' && (
            <>
              <span role="status">{say('arrange', 'everywhere.working')}</span>
              <progress aria-label={say('arrange', 'everywhere.working')} max={1} value={state.done} />
              <Button small onClick={state.enough}>
                {say('arrange', 'everywhere.stop')}
              </Button>
            </>
          )}
        </div>
      )}
    </DialogFrame>
  );
}

function Result({ result: { sharing, staff, occasions } }: { readonly result: Everywhere }) {
  const { say } = useSpeaker();
  const { people, occasions: all } = useReception();
  return (
    <>
      <section
        className={`${styles.staff} ${sharing === 'impossible' ? styles.short : ''}`}
        aria-label={say('arrange', 'everywhere.staff')}
      >
        <h3>{say('arrange', 'everywhere.staff')}</h3>
        <ul>
          {staff.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <ul className={styles.occasions} aria-label={say('arrange', 'everywhere.result')}>
        {occasions.map(({ occasion, moves, before, score, isProven }) => (
          <li key={occasion}>
            <div className={styles.head}>
              <b>{all[occasion]?.title}</b>
              <span>
                {moves.length > 0 ? say('arrange', 'everywhere.moves', { count: moves.length }) : say('arrange', 'everywhere.nobody')}
              </span>
              <span className={`${controls.tag} ${isProven ? controls.accent : ''}`}>
                {say('arrange', isProven ? 'everywhere.proven' : 'everywhere.unproven')}
              </span>
              <span className={styles.scores}>
                <SeverityCounts score={before} all />
                <span aria-hidden>→</span>
                <SeverityCounts score={score} all />
              </span>
            </div>
            {moves.length > 0 && (
              <p className={styles.moves}>
                {moves.slice(0, mostTold).map(({ person, from, to }) => (
                  <span key={person}>
                    {people[person]?.name} {from ?? say('interface', 'proposal.unseated')} → {to ?? say('interface', 'proposal.leaves')}
                  </span>
                ))}
                {moves.length > mostTold && <span>{say('arrange', 'everywhere.more', { count: moves.length - mostTold })}</span>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
