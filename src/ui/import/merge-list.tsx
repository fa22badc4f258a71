import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import screen from '../parts/screen.module.css';
import { useSay } from '../speech';
import type { MergeView } from './import-port';
import shared from './import-screen.module.css';
import styles from './merge-list.module.css';
import type { ImportState } from './use-import';

const kinds = ['new', 'changed', 'missing', 'same'] as const;

/** New, changed, missing: how the list and the people already there come together, each to be confirmed. */
export function MergeList({ merge, state: { answers, answer, answerAll } }: { readonly merge: MergeView; readonly state: ImportState }) {
  const say = useSay();
  return (
    <>
      <div className={shared.checkHead}>
        <h2>{say('import.merge.title')}</h2>
        <p className={screen.muted}>{say('import.merge.text')}</p>
      </div>
      {kinds.map((kind) => {
        const rows = merge.rows.filter((row) => row.kind === kind);
        return (
          rows.length > 0 && (
            <section key={kind} aria-label={say(`import.merge.${kind}`)}>
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
                {rows.map((row) => (
                  <li key={row.id} className={`${styles.merge} ${styles[`merge-${kind}`]}`}>
                    <span className={controls.tag}>{say(`import.merge.tag.${kind}`)}</span>
                    <b>{row.name}</b>
                    <span className={screen.muted}>{row.text}</span>
                    <span className={shared.placeIn}>
                      {row.answers.map(({ id, label }) => {
                        const chosen = (answers[row.id] ?? row.answers[0]?.id) === id;
                        return (
                          <Button key={id} small look={chosen ? 'soft' : 'plain'} aria-pressed={chosen} onClick={() => answer(row.id, id)}>
                            {label}
                          </Button>
                        );
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
