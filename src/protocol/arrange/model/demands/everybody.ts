import { peopleToSeat, seatsForPeople } from '../../../rules/reading/room';
import { type DemandOf, type Sitting, tallied } from '../demand';
import { priceOf } from '../price';

/** As many people have a seat as there are seats. */
export const everybody: DemandOf = ({ context, people, personAt }) => {
  const toSeat = peopleToSeat(context).flatMap(({ id }) => personAt.get(id) ?? []);
  const tooMany = Math.max(0, toSeat.length - seatsForPeople(context));
  const price = priceOf(context, 'everybody-seated', 'departure');
  const standing = ({ seatOf }: Sitting) => toSeat.filter((person) => (seatOf[person] ?? -1) < 0);
  const demand = tallied(
    ['everybody-seated'],
    (sitting) => (standing(sitting).length > tooMany ? price : 0),
    ({ comes }) => comes,
    (sitting, blame) => standing(sitting).forEach(blame),
  );
  return { ...demand, alike: new Int32Array(people.length) };
};
