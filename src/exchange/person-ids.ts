import { PersonId } from '../model/ids';

/** Gives the next id that nobody has: `p1`, `p2` … The same start gives the same ids, so that an import can be worked out again. */
export type PersonIdMaker = () => PersonId;

export function personIds(taken: Iterable<string> = []): PersonIdMaker {
  const used = new Set(taken);
  let next = 1;
  return () => {
    while (used.has(`p${next}`)) next += 1;
    const id = PersonId.parse(`p${next}`);
    next += 1;
    return id;
  };
}
