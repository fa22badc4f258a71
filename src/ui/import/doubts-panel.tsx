import panel from '../panels/panel.module.css';
import { Button } from '../parts/button';
import screen from '../parts/screen.module.css';
import { SeverityCounts, SeverityShape } from '../parts/severity';
import { useSay } from '../speech';
import { BulkAnswers } from './bulk-answers';
import type { RosterView } from './import-port';
import styles from './import-screen.module.css';
import type { ImportState } from './use-import';

/** What somebody should look at, row by row; unanswered doubts do not hold the import up. */
export function DoubtsPanel({ roster: { doubts }, state }: { readonly roster: RosterView; readonly state: ImportState }) {
  const say = useSay();
  const { answers, answer } = state;
  const count = (severity: 'breach' | 'departure' | 'remark') => doubts.filter((doubt) => doubt.severity === severity).length;
  return (
    <>
      <div className={panel.head}>
        <h2>{say('import.doubtCount', { count: doubts.length })}</h2>
        <SeverityCounts score={{ breach: count('breach'), departure: count('departure'), remark: count('remark') }} />
      </div>
      <BulkAnswers doubts={doubts} state={state} />
      {doubts.map((doubt) => (
        <article key={doubt.id} className={panel.finding}>
          <span className={panel.shape}>
            <SeverityShape severity={doubt.severity} />
          </span>
          <h3 className={styles.doubtRow}>
            <span>{doubt.title}</span>
            <span className={screen.muted}>{say('import.atRow', { row: doubt.row })}</span>
          </h3>
          <p className={panel.text}>{doubt.text}</p>
          <div className={panel.do}>
            {doubt.answers.map(({ id, label }) => {
              const holds = (answers[doubt.id] ?? doubt.standing) === id;
              return (
                <Button key={id} small look={holds ? 'soft' : 'plain'} aria-pressed={holds} onClick={() => answer(doubt.id, id)}>
                  {label}
                </Button>
              );
            })}
          </div>
        </article>
      ))}
      <p className={`${screen.body} ${screen.muted}`}>{say(doubts.length > 0 ? 'import.doubtNote' : 'import.noDoubts')}</p>
    </>
  );
}
