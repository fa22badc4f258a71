import { peopleToSeat, seatsForPeople } from '../../../rules/reading/room';
import type { DemandOf } from '../demand';
import { priceOf } from '../price';

/** As many people have a seat as there are seats. */
export const everybody: DemandOf = ({ context, personAt }) => {
  const toSeat = peopleToSeat(context).flatMap(({ id }) => personAt.get(id) ?? []);
  const tooMany = Math.max(0, toSeat.length - seatsForPeople(context));
  const price = priceOf(context, 'everybody-seated', 'departure');
  return {
    rules: ['everybody-seated'],
    near({ seatOf }) {
      let without = 0;
      for (const person of toSeat) if ((seatOf[person] ?? -1) < 0) without += 1;
      return without > tooMany ? price : 0;
    },
  };
};
