import type { Judge, Judgement } from './seat-state';

/** A judgement may take a whole review; while the plan stays as it is, each person is judged once on each seat. */
export function judgeOnce(judge: Judge): Judge {
  const known = new Map<string, Judgement>();
  return (person, seat) => {
    const key = `${seat} ${person}`;
    const judgement = known.get(key) ?? judge(person, seat);
    known.set(key, judgement);
    return judgement;
  };
}
