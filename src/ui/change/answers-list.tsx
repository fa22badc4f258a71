import { useId } from 'react';
import type { OccasionId } from '../../model/ids';
import type { Answer, Change } from '../../protocol/arrange/last-minute/change';
import type { Outcome } from '../../protocol/arrange/last-minute/outcome-of';
import { Button } from '../parts/button';
import { Progress } from '../parts/progress';
import { SeverityCounts } from '../parts/severity';
import { useSpeaker } from '../speech';
import { answerName, sumOf } from './answer-words';
import styles from './change.module.css';
import type { Outcomes } from './use-outcomes';

type Props = {
  readonly change: Change;
  readonly outcomes: Outcomes;
  readonly chosen: Answer;
  readonly others: ReadonlyMap<OccasionId, Answer>;
  readonly onChoose: (answer: Answer) => void;
  readonly disabled: boolean;
};

/** The ways to answer everywhere, each with what it would leave open in all. */
export function AnswersList({ change, outcomes, chosen, others, onChoose, disabled }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const name = useId();
  // Staying away from nothing is no withdrawal; it is an answer for one occasion among others.
  const everywhere = change.kind === 'withdraw' ? outcomes.answers.filter((answer) => answer !== 'untouched') : outcomes.answers;
  const substitute = change.kind === 'withdraw' ? change.substitute?.person.name : undefined;
  return (
    <fieldset className={styles.answers} disabled={disabled}>
      <legend>{say('programme', `change.seats.${change.kind}`)}</legend>
      {everywhere.map((answer) => {
        const reached = outcomes.touched.map(({ id }) => outcomes.of(id, answer));
        const known = reached.filter((one): one is Outcome => one !== undefined);
        const isComplete = known.length === reached.length;
        const moves = known.reduce((sum, { movers }) => sum + movers, 0);
        const mixed = answer === chosen && others.size > 0 ? `　${say('programme', 'change.explain.mixed', { count: others.size })}` : '';
        return (
          <label key={answer} className={styles.answer} data-chosen={answer === chosen}>
            <input type="radio" name={name} value={answer} checked={answer === chosen} onChange={() => onChoose(answer)} />
            <span>
              <b>{answerName(answer, change, speaker)}</b>
              <span className={styles.explain}>
                {isComplete
                  ? say('programme', `change.explain.${answer}`, { count: moves, name: substitute ?? '' })
                  : say('programme', outcomes.isStopped ? 'change.explain.stopped' : 'change.explain.working')}
                {mixed}
              </span>
              {isComplete && <SeverityCounts all score={sumOf(known.map(({ score }) => score.after))} />}
            </span>
          </label>
        );
      })}
      {outcomes.waiting > 0 && !disabled && (
        <div className={styles.working}>
          {outcomes.isStopped ? (
            <Button small onClick={outcomes.resume}>
              {say('programme', 'change.resume')}
            </Button>
          ) : (
            <Progress
              late
              label={say('programme', 'change.working')}
              done={outcomes.all - outcomes.waiting}
              of={outcomes.all}
              cancel={say('programme', 'change.stop')}
              onCancel={outcomes.stop}
            />
          )}
        </div>
      )}
      <p className={styles.note}>{say('programme', 'change.perOccasion')}</p>
    </fieldset>
  );
}
