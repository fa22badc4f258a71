import { Button } from '../parts/button';
import { useSay } from '../speech';
import styles from './plan-view.module.css';
import type { EditorActions } from './use-actions';

/** No occasion yet: the next step, whichever it is. */
export function EmptyPlan({ people, actions }: { readonly people: number; readonly actions: EditorActions }) {
  const say = useSay();
  return (
    <div className={styles.empty}>
      <h2>{say(people > 0 ? 'empty.noOccasion' : 'empty.noPeople', { count: people })}</h2>
      <p>{say(people > 0 ? 'empty.noOccasionText' : 'empty.noPeopleText', { count: people })}</p>
      <div className={styles.emptyDo}>
        <Button look={people > 0 ? 'plain' : 'primary'} onClick={actions.importList.run}>
          {actions.importList.label}
        </Button>
        <Button look={people > 0 ? 'primary' : 'plain'} onClick={actions.addOccasion.run}>
          {actions.addOccasion.label}
        </Button>
      </div>
    </div>
  );
}
