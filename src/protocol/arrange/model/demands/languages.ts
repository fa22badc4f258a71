import { sceneOf } from '../../../../layouts/layout';
import { type DemandOf, marksFor } from '../demand';
import { priceOf } from '../price';

/** Everybody at table has a neighbor to talk with. */
export const languages: DemandOf = ({ context, people, seats, beside }) => {
  const known = people.map((person) => new Set(person.languages?.map((language) => language.trim().toLowerCase())));
  if (sceneOf(context.layout.id) !== 'banquet' || !known.some(({ size }) => size > 0)) return undefined;
  const price = priceOf(context, 'neighbors-share-language', 'remark');
  const interprets = people.map(({ role }) => role === 'interpreter');
  const marks = marksFor(seats.length);
  const silent = (person: number, other: number): boolean => {
    const theirs = known[other];
    if (interprets[other] || !theirs || theirs.size === 0) return false;
    for (const language of known[person] ?? []) if (theirs.has(language)) return false;
    return true;
  };
  return {
    rules: ['neighbors-share-language'],
    near({ sitterOf }, touched) {
      marks.begin();
      let sum = 0;
      const look = (seat: number) => {
        if (!marks.first(seat)) return;
        const person = sitterOf[seat] ?? -1;
        if (person < 0 || interprets[person] || (known[person]?.size ?? 0) === 0) return;
        let company = false;
        for (const next of beside[seat] ?? []) {
          const other = sitterOf[next] ?? -1;
          if (other < 0) continue;
          company = true;
          if (!silent(person, other)) return;
        }
        if (company) sum += price;
      };
      for (const seat of touched.seats) {
        look(seat);
        for (const next of beside[seat] ?? []) look(next);
      }
      return sum;
    },
  };
};
