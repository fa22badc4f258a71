import { Button } from './button';
import styles from './progress.module.css';

type Props = {
  readonly label: string;
  /** Left out where nobody knows how much there is. */
  readonly done?: number;
  readonly of?: number;
  readonly cancel: string;
  readonly onCancel: () => void;
  /** Seen only once it takes long enough to be noticed. */
  readonly late?: boolean;
};

/** A piece of work under way: what it is, how far it is, and a way out. */
export function Progress({ label, done, of = 1, cancel, onCancel, late = false }: Props) {
  return (
    <section role="status" className={`${styles.progress} ${late ? styles.late : ''}`} aria-label={label}>
      <p>{label}</p>
      <progress aria-label={label} {...(done === undefined ? {} : { value: done, max: Math.max(of, Number.EPSILON) })} />
      <Button look="quiet" small onClick={onCancel}>
        {cancel}
      </Button>
    </section>
  );
}
