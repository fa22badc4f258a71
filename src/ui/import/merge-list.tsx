import { memo } from 'react';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import screen from '../parts/screen.module.css';
import { useGradually } from '../parts/use-gradually';
import { useSay } from '../speech';
import type { MergeView } from './import-port';
import shared from './import-screen.module.css';
import styles from './merge-list.module.css';
import type { ImportState } from './use-import';

const kinds = ['new', 'changed', 'missing', 'same'] as const;

/** New, changed, missing: how the list and the people already there come together, each to be confirmed. */
export function MergeList({ merge, state }: { readonly merge: MergeView; readonly state: ImportState }) {
  const say = useSay();
  return (
    <>
      <div className={shared.checkHead}>
        <h2>{say('import.merge.title')}</h2>
        <p className={screen.muted}>{say('import.merge.text')}</p>
      </div>
      {kinds.map((kind) => {
        const rows = merge.rows.filter((row) => row.kind === kind);
        return rows.length > 0 && <Kind key={kind} kind={kind} rows={rows} state={state} />;
      })}
    </>
  );
}

type KindProps = { readonly kind: (typeof kinds)[number]; readonly rows: MergeView['rows']; readonly state: ImportState };

/** All the new, all the changed …, with one answer for each of them or for all. */
function Kind({ kind, rows, state: { answers, answer, answerAll } }: KindProps) {
  const say = useSay();
  const shown = useGradually(rows);
  return (
    <section aria-label={say(`import.merge.${kind}`)}>
      <div className={shared.left}>
        <h3>{say(`import.merge.${kind}`)}</h3>
        <span className={screen.muted}>{say('start.people', { count: rows.length })}</span>
        {rows.length > 1 &&
          rows[0]?.answers.map(({ id, label }) => (
            <Button
              key={id}
              small
              look="quiet"
              aria-label={say('import.bulk.all', { title: say(`import.merge.${kind}`), answer: label })}
              onClick={() =>
                answerAll(
                  rows.map((row) => row.id),
                  id,
                )
              }
            >
              {say('import.bulk.allShort', { answer: label })}
            </Button>
          ))}
      </div>
      <ul className={styles.mergeList}>
        {shown.map((row) => (
          <Row key={row.id} row={row} chosen={answers[row.id] ?? row.answers[0]?.id} onAnswer={answer} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = {
  readonly row: MergeView['rows'][number];
  readonly chosen: string | undefined;
  readonly onAnswer: (row: string, answer: string) => void;
};

const Row = memo(function Row({ row, chosen, onAnswer }: RowProps) {
  const say = useSay();
  return (
    <li className={`${styles.merge} ${styles[`merge-${row.kind}`]}`}>
      <span className={`${controls.tag} ${styles.tag}`}>{say(`import.merge.tag.${row.kind}`)}</span>
      <b>{row.name}</b>
      <span className={screen.muted}>{row.text}</span>
      <span className={shared.placeIn}>
        {row.answers.map(({ id, label }) => (
          <Button key={id} small look={chosen === id ? 'soft' : 'plain'} aria-pressed={chosen === id} onClick={() => onAnswer(row.id, id)}>
            {label}
          </Button>
        ))}
      </span>
    </li>
  );
});
