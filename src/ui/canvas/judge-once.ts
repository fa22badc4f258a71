import type { Judge, Judgement } from './seat-state';

/** A judgement may take a whole review: on a plan as it is drawn, each person is judged once on each seat. */
export function judgeOnce(judge: Judge): (plan: object) => Judge {
  const known = new WeakMap<object, Map<string, Judgement>>();
  return (plan) => {
    const here = known.get(plan) ?? new Map<string, Judgement>();
    known.set(plan, here);
    return (person, seat) => {
      const key = `${seat} ${person}`;
      const judgement = here.get(key) ?? judge(person, seat);
      here.set(key, judgement);
      return judgement;
    };
  };
}
