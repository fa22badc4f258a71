import { givenOf } from '../../../rules/reading/given-of';
import { isChosen } from '../../../rules/reading/sitters';
import type { Cast } from '../cast';
import { alikeBy, type Demand, marksFor, priced, type Sitting } from '../demand';
import { priceOf } from '../price';
import { sideKeys } from './single-seats';

/** The ends of a row in a photo with foreign guests are the hosts'. */
export const rowEnds = (cast: Cast, strays: (person: number, seat: number) => boolean): Demand | undefined => {
  const { context, people, seats } = cast;
  const { layout, occasion } = context;
  if (layout.id !== 'ceremony/photo' || occasion.convention !== 'cn-foreign' || givenOf(context, 'visit') === 'superior') return undefined;
  const price = priceOf(context, 'ends-held-by-hosts', 'departure');
  const highest = Math.max(...seats.map(({ row }) => row));
  const rows = Array.from({ length: highest + 1 }, (_, row) =>
    seats
      .flatMap((seat, index) => (seat.row === row ? [index] : []))
      .sort((left, right) => (seats[left]?.place ?? 0) - (seats[right]?.place ?? 0)),
  );
  const marks = marksFor(rows.length);
  const chosen = seats.map(({ id }) => isChosen(context, id));
  const guestsAtEndsOf = (row: number, { sitterOf }: Sitting): readonly number[] => {
    const taken = (rows[row] ?? []).filter((place) => (sitterOf[place] ?? -1) >= 0);
    const partyAt = (seat: number) => people[sitterOf[seat] ?? -1]?.party;
    // With fewer than two hosts in the row there is nobody to hold both ends.
    if (taken.length < 3 || taken.filter((seat) => partyAt(seat) === 'host').length < 2) return [];
    return [taken[0] ?? -1, taken.at(-1) ?? -1].flatMap((seat) => {
      const person = sitterOf[seat] ?? -1;
      return partyAt(seat) === 'guest' && !strays(person, seat) && !chosen[seat] ? [person] : [];
    });
  };
  const demand = priced(
    ['ends-held-by-hosts'],
    (sitting, touched) => {
      marks.begin();
      let sum = 0;
      for (const seat of touched.seats) {
        const row = seats[seat]?.row ?? 0;
        if (marks.first(row)) sum += guestsAtEndsOf(row, sitting).length * price;
      }
      return sum;
    },
    (sitting, blame) => {
      for (const row of rows.keys()) guestsAtEndsOf(row, sitting).forEach(blame);
    },
  );
  const sides = sideKeys(cast);
  return { ...demand, alike: alikeBy(people.length, (person) => `${people[person]?.party} ${sides[person]}`) };
};
