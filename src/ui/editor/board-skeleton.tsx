import { useSpeaker } from '../speech';
import styles from './board-skeleton.module.css';

/** Where the vehicles of the column will stand, until the board is there: nothing jumps when it comes. */
export function BoardSkeleton({ vehicles }: { readonly vehicles: number }) {
  const { say } = useSpeaker();
  const places = Array.from({ length: vehicles }, (_, place) => place);
  return (
    <div className={styles.skeleton} role="status" aria-label={say('programme', 'convoy.opening')}>
      <span className={styles.name} />
      <div className={styles.vehicles}>
        {places.map((place) => (
          <span key={place} className={styles.vehicle} />
        ))}
      </div>
    </div>
  );
}
