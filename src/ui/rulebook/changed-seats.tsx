import { useSay } from '../speech';
import styles from './rule-book.module.css';

/** 7 个席位的位次改变. */
export function ChangedSeats({ count }: { readonly count: number }) {
  const say = useSay();
  const key = count === 0 ? 'rulebook.compare.same' : count === 1 ? 'rulebook.compare.changedOne' : 'rulebook.compare.changed';
  return <span className={count > 0 ? styles.changed : styles.sum}>{say(key, { count })}</span>;
}
