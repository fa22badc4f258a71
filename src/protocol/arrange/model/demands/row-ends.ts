import { givenOf } from '../../../rules/reading/given-of';
import { type DemandOf, marksFor } from '../demand';
import { priceOf } from '../price';

/** The ends of a row in a photo with foreign guests are the hosts'. */
export const rowEnds: DemandOf = ({ context, people, seats }) => {
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
  return {
    rules: ['ends-held-by-hosts'],
    near({ sitterOf }, touched) {
      marks.begin();
      let sum = 0;
      for (const seat of touched.seats) {
        const row = seats[seat]?.row ?? 0;
        if (!marks.first(row)) continue;
        const sitters = (rows[row] ?? []).flatMap((place) => people[sitterOf[place] ?? -1] ?? []);
        if (sitters.length < 3 || sitters.filter(({ party }) => party === 'host').length < 2) continue;
        for (const end of [sitters[0], sitters.at(-1)]) if (end?.party === 'guest') sum += price;
      }
      return sum;
    },
  };
};
