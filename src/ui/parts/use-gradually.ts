import { startTransition, useEffect, useState } from 'react';
import { breath } from '../breath';

/** Rows that come into the screen together: more than any screen shows. */
const together = 60;

/**
 * A long list: the first rows at once, the others below the edge as the screen finds time for them, so that a thousand do not hold it up.
 * All are there in the end, for the eye, the search of the browser and a screen reader.
 */
export function useGradually<Row>(rows: readonly Row[]): readonly Row[] {
  const [count, setCount] = useState(together);
  const isComplete = count >= rows.length;

  useEffect(() => {
    if (isComplete) return;
    let gone = false;
    void breath().then(() => gone || startTransition(() => setCount(count + together)));
    return () => {
      gone = true;
    };
  }, [count, isComplete]);

  return isComplete ? rows : rows.slice(0, count);
}
