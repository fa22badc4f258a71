import { isBanquet } from '../../../../model/scene';
import { alikeBy, type DemandOf, marksFor, priced, type Sitting } from '../demand';
import { priceOf } from '../price';

/** Which pairs of languages-known people share none; one row per distinct set of languages. */
function strangers(known: readonly (readonly string[])[]): {
  readonly speaks: Int32Array;
  readonly share: readonly (readonly boolean[])[];
} {
  const sets = new Map<string, { readonly at: number; readonly languages: ReadonlySet<string> }>();
  const speaks = Int32Array.from(known, (languages) => {
    const key = [...languages].sort().join('\n');
    const before = sets.get(key);
    if (before) return before.at;
    sets.set(key, { at: sets.size, languages: new Set(languages) });
    return sets.size - 1;
  });
  const list = [...sets.values()];
  const share = list.map((one) => list.map((other) => [...one.languages].some((language) => other.languages.has(language))));
  return { speaks, share };
}

/** Everybody at table has a neighbor to talk with. */
export const languages: DemandOf = ({ context, people, seats, beside }) => {
  const known = people.map((person) => [...new Set(person.languages?.map((language) => language.trim().toLowerCase()))]);
  if (!isBanquet(context.layout.id) || !known.some(({ length }) => length > 0)) return undefined;
  const price = priceOf(context, 'neighbors-share-language', 'remark');
  const { speaks, share } = strangers(known);
  const interprets = people.map(({ role }) => role === 'interpreter');
  const asks = people.map((_, person) => !interprets[person] && (known[person]?.length ?? 0) > 0);
  const marks = marksFor(seats.length);
  const isLonely = (seat: number, { sitterOf }: Sitting): boolean => {
    const person = sitterOf[seat] ?? -1;
    if (person < 0 || !asks[person]) return false;
    let company = false;
    for (const next of beside[seat] ?? []) {
      const other = sitterOf[next] ?? -1;
      if (other < 0) continue;
      company = true;
      if (!asks[other] || share[speaks[person] ?? 0]?.[speaks[other] ?? 0] === true) return false;
    }
    return company;
  };
  const demand = priced(
    ['neighbors-share-language'],
    (sitting, touched) => {
      marks.begin();
      let sum = 0;
      for (const seat of touched.seats) {
        if (marks.first(seat) && isLonely(seat, sitting)) sum += price;
        for (const next of beside[seat] ?? []) if (marks.first(next) && isLonely(next, sitting)) sum += price;
      }
      return sum;
    },
    (sitting, blame) => {
      for (let seat = 0; seat < seats.length; seat += 1) if (isLonely(seat, sitting)) blame(sitting.sitterOf[seat] ?? -1);
    },
  );
  return { ...demand, alike: alikeBy(people.length, (person) => `${asks[person]} ${speaks[person]}`) };
};
