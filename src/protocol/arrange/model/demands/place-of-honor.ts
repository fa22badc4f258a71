import { sceneOf } from '../../../../layouts/layout';
import { hasRank } from '../../../../model/person';
import { laddersOf } from '../../../rules/reading/ladders';
import { principalOf } from '../../../rules/reading/principals';
import { isChosen } from '../../../rules/reading/sitters';
import type { Cast } from '../cast';
import type { Demand, Sitting } from '../demand';
import { priceOf } from '../price';
import { straysIn } from './single-seats';

type PlaceOfHonor = Demand & {
  /** The place of honor while the principal guest left it empty and the rule says so; else -1. */
  readonly leftEmpty: (sitting: Sitting) => number;
};

/** The principal guest at the place of honor. */
export function placeOfHonor(cast: Cast): PlaceOfHonor {
  const { context, people, seats, seatAt, personAt } = cast;
  const strays = straysIn(cast);
  const rules = ['principal-guest-at-place-of-honor'];
  const none: PlaceOfHonor = { rules, near: () => 0, leftEmpty: () => -1 };
  const principal = principalOf(context, 'guest');
  const guest = principal ? (personAt.get(principal.id) ?? -1) : -1;
  const wanted = sceneOf(context.layout.id) === 'vehicle' ? ['guest', 'any'] : ['guest'];
  const ladder = laddersOf(context).find(({ order, parties }) => wanted.includes(order) && parties.includes('guest'));
  const best = (ladder?.rungs ?? [])
    .filter(({ grade, standing }) => grade === 1 && standing.sourced)
    .flatMap(({ standing }) => seatAt.get(standing.seat) ?? []);
  const [place] = best;
  if (!principal || guest < 0 || !ladder || place === undefined) return none;
  const onLadder = new Set(ladder.rungs.flatMap(({ standing }) => seatAt.get(standing.seat) ?? []));
  const chosen = seats.map(({ id }) => isChosen(context, id));
  const besideWheel = new Set(context.honor?.roles['host-spouse']?.flatMap(({ seat }) => seatAt.get(seat) ?? []));
  const mayTake = (seat: number, sitter: number, honored: number): boolean => {
    const other = people[sitter];
    if (!other || chosen[place] || strays(sitter, honored)) return true;
    const order = hasRank(other) ? context.seniority.compare(principal.id, other.id) : -1;
    if (order === undefined) return false;
    return order >= 0 || (onLadder.has(seat) && hasRank(other));
  };
  const state = ({ seatOf, sitterOf }: Sitting): 'fine' | 'empty' | 'taken' => {
    const seat = seatOf[guest] ?? -1;
    if (seat < 0 || best.includes(seat) || chosen[seat] || strays(guest, seat) || besideWheel.has(seat)) return 'fine';
    if (best.some((honored) => (sitterOf[honored] ?? -1) < 0)) return 'empty';
    return best.every((honored) => mayTake(seat, sitterOf[honored] ?? -1, honored)) ? 'fine' : 'taken';
  };
  const price = priceOf(context, 'principal-guest-at-place-of-honor', 'breach');
  return {
    rules,
    near: (sitting) => (state(sitting) === 'fine' ? 0 : price),
    leftEmpty: (sitting) => (state(sitting) === 'empty' ? place : -1),
  };
}
