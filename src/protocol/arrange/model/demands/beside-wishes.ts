import { pairsOf, selected } from '../../../rules/reading/wishes';
import type { Cast } from '../cast';
import { alikeBy, type DemandOf, isBeside, priced, type Sitting } from '../demand';
import { type Price, priceOf } from '../price';

type BesideWish = { readonly pairs: readonly (readonly [number, number])[]; readonly asking: ReadonlySet<number>; readonly price: Price };

const besideWishes = ({ context, personAt }: Cast): readonly BesideWish[] =>
  (context.reception.wishes ?? []).flatMap((wish) => {
    if (typeof wish.strength === 'number' || wish.relation !== 'beside') return [];
    const pairs = pairsOf(context, wish).flatMap(([left, right]) => {
      const [one, other] = [personAt.get(left.id), personAt.get(right.id)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    });
    // One pair is a pairing like any other.
    if (pairs.length < 2) return [];
    const asking = new Set(selected(context, wish.a).flatMap(({ id }) => personAt.get(id) ?? []));
    return [{ pairs, asking, price: priceOf(context, 'wishes-of-staff-met', wish.strength === 'must' ? 'breach' : 'departure') }];
  });

/** Beside a group means beside one of it: whoever asks and sits beside nobody of it is one finding. */
export const besideOneOfThem: DemandOf = (cast) => {
  const wishes = besideWishes(cast);
  if (wishes.length === 0) return undefined;
  const wanted: BesideWish[][] = cast.people.map(() => []);
  for (const wish of wishes) for (const person of new Set(wish.pairs.flat())) wanted[person]?.push(wish);
  const unmet = ({ pairs, asking }: BesideWish, { seatOf }: Sitting): number => {
    const content = new Set<number>();
    const failing: (readonly [number, number])[] = [];
    for (const pair of pairs) {
      const [seat, otherSeat] = [seatOf[pair[0]] ?? -1, seatOf[pair[1]] ?? -1];
      if (seat < 0 || otherSeat < 0) continue;
      if (isBeside(cast, seat, otherSeat)) for (const person of pair) content.add(person);
      else failing.push(pair);
    }
    return new Set(failing.filter((pair) => !pair.some((one) => asking.has(one) && content.has(one))).map(([one]) => one)).size;
  };
  const demand = priced(
    ['wishes-of-staff-met'],
    (sitting, { people }) => {
      let price = 0;
      const asked: BesideWish[] = [];
      for (const person of people) {
        for (const wish of wanted[person] ?? []) {
          if (asked.includes(wish)) continue;
          asked.push(wish);
          price += unmet(wish, sitting) * wish.price;
        }
      }
      return price;
    },
    (sitting, blame) => {
      for (const wish of wishes)
        if (wish.price > 0 && unmet(wish, sitting) > 0) for (const pair of wish.pairs) for (const person of pair) blame(person);
    },
  );
  return { ...demand, alike: alikeBy(cast.people.length, (person) => (wanted[person]?.length === 0 ? '' : undefined)) };
};
