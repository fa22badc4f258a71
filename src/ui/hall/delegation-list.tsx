import { Scale } from 'lucide-react';
import { useMemo } from 'react';
import type { Action } from '../actions/action';
import type { EditorState } from '../editor/use-editor';
import type { Review } from '../panels/review-port';
import { Button } from '../parts/button';
import { useSay } from '../speech';
import styles from './hall.module.css';
import { type DelegationLine, delegationLines } from './hall-lists';

/** The delegations of a hall: at how many tables they sit, and one of them lit up on the plan. */
type Props = { readonly editor: EditorState; readonly review: Review; readonly balance: Action };

export function DelegationList({ editor, review, balance }: Props) {
  const say = useSay();
  const lines = useMemo(() => delegationLines(review), [review]);
  const nameOf = ({ name, party }: DelegationLine) => name || `${say(`party.${party}`)}　${say('hall.none')}`;
  return (
    <>
      {lines.length === 0 && <p className={styles.hint}>{say('hall.nobody')}</p>}
      <ul className={styles.list} aria-label={say('hall.delegations')}>
        {lines.map((line) => {
          const { key, party, seats, people, tables } = line;
          const isLit = editor.lit?.key === key;
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.line}
                aria-pressed={isLit}
                onClick={() => editor.setLit(isLit ? undefined : { key, label: nameOf(line), seats })}
              >
                <span className={styles.dot} data-party={party} aria-hidden />
                <span className={styles.name}>{nameOf(line)}</span>
                <span className={styles.tables}>{say('hall.tablesCount', { count: tables })}</span>
                <b className={styles.number}>{say('hall.count', { count: people.length })}</b>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.balancing}>
        <Button small disabled={!balance.enabled} onClick={balance.run}>
          <Scale size={14} aria-hidden />
          {balance.label}
        </Button>
      </div>
      <p className={styles.hint}>{say('hall.dim')}</p>
    </>
  );
}
