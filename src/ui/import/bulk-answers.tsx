import { Button } from '../parts/button';
import { useSay } from '../speech';
import type { RosterView } from './import-port';
import styles from './import-screen.module.css';
import type { ImportState } from './use-import';

type Doubt = RosterView['doubts'][number];

/** Doubts of one kind that have the same answers, gathered; where there is only one, it answers itself. */
function alike(doubts: readonly Doubt[]): readonly (readonly [Doubt, readonly Doubt[]])[] {
  const kinds = new Map<string, Doubt[]>();
  for (const doubt of doubts) if (doubt.answers.length > 0) kinds.set(doubt.kind, [...(kinds.get(doubt.kind) ?? []), doubt]);
  return [...kinds.values()].flatMap((group) => (group[0] && group.length > 1 ? [[group[0], group] as const] : []));
}

/** A hundred names that were spread by the typesetter are one question, not a hundred. */
export function BulkAnswers({ doubts, state: { answers, answerAll } }: { readonly doubts: readonly Doubt[]; readonly state: ImportState }) {
  const say = useSay();
  const groups = alike(doubts);
  if (groups.length === 0) return null;
  return (
    <ul className={styles.bulk} aria-label={say('import.bulk.label')}>
      {groups.map(([first, group]) => (
        <li key={first.kind}>
          <span>{say('import.bulk.of', { title: first.title, count: group.length })}</span>
          <span className={styles.placeIn}>
            {first.answers.map(({ id, label }) => {
              const pressed = group.every((doubt) => (answers[doubt.id] ?? doubt.standing) === id);
              return (
                <Button
                  key={id}
                  small
                  look={pressed ? 'soft' : 'plain'}
                  aria-pressed={pressed}
                  aria-label={say('import.bulk.all', { title: first.title, answer: label })}
                  onClick={() =>
                    answerAll(
                      group.map((doubt) => doubt.id),
                      id,
                    )
                  }
                >
                  {label}
                </Button>
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
