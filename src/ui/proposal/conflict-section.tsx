import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import { useSay } from '../speech';
import styles from './proposal.module.css';
import type { FoundConflict } from './use-proposing';

/**
 * Why no plan is without a breach: what cannot hold together, and what could be given up, each at one press. What was found late stands
 * in the one line that said it was being looked for, until somebody opens it.
 */
export function ConflictSection({ conflict, onGivenUp }: { readonly conflict: FoundConflict; readonly onGivenUp: () => void }) {
  const say = useSay();
  const dispatch = useDispatch();
  const { headline, members, waysOut, late } = conflict;
  return (
    <details className={styles.why} open={!late}>
      <summary className={styles.text}>
        <span role="status">{say('proposal.conflictFound')}</span>
      </summary>
      <section className={styles.conflict} aria-label={say('proposal.conflict')}>
        <h3>{headline}</h3>
        {members.length > 0 && (
          <ul>
            {members.map((member) => (
              <li key={member}>{member}</li>
            ))}
          </ul>
        )}
        {waysOut.length > 0 && (
          <div className={styles.waysOut}>
            <b>{say('proposal.giveUp')}</b>
            {waysOut.map(({ text, commands }) =>
              commands.length > 0 ? (
                <Button key={text} small onClick={() => dispatch(commands, say('proposal.gaveUp')) && onGivenUp()}>
                  {text}
                </Button>
              ) : (
                <span key={text} className={styles.text}>
                  {text}
                </span>
              ),
            )}
          </div>
        )}
      </section>
    </details>
  );
}
