import { Button } from '../parts/button';
import { useSay } from '../speech';
import styles from './reading-file.module.css';

/** Shows itself only when reading takes long enough to be noticed. */
export function ReadingFile({ file, onGiveUp }: { readonly file: string; readonly onGiveUp: () => void }) {
  const say = useSay();
  const label = say('import.reading', { file });
  return (
    <div role="status" className={styles.reading}>
      <progress aria-label={label} />
      <span>{label}</span>
      <Button look="quiet" small onClick={onGiveUp}>
        {say('import.giveUp')}
      </Button>
    </div>
  );
}
