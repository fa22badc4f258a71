import { useEffect, useState } from 'react';

/** Milliseconds that the occasions wait for their first answers, so that none grows under the eyes of whoever reads it. */
const patience = 400;

/** Whether what was asked may be shown: its first answers are there, or have let somebody wait long enough. Once shown it stays. */
export function useFirstAnswers(isAsked: boolean, isAnswered: boolean): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isAsked || isShown) return;
    const wait = setTimeout(() => setShown(true), isAnswered ? 0 : patience);
    return () => clearTimeout(wait);
  }, [isAsked, isAnswered, isShown]);
  return isShown;
}
