import { BookOpen } from 'lucide-react';
import controls from '../parts/controls.module.css';
import { useSay } from '../speech';
import type { Source } from './book-port';
import styles from './rule-book.module.css';

/** An authority in one line, with what it is worth: 载明 or 参照, 法规、多处资料 or 孤证. */
export function SourceLine({ source: { line, relation, grade, dated } }: { readonly source: Source }) {
  const say = useSay();
  return (
    <p className={styles.source}>
      <BookOpen size={12} aria-hidden />
      <span>{line}</span>
      <span className={controls.tag}>{say(`citation.${relation}`)}</span>
      <span className={controls.tag}>{say(`rulebook.grade.${grade}`)}</span>
      {dated && <span className={controls.tag}>{say('rulebook.dated')}</span>}
    </p>
  );
}
