import type { Command } from '../../commands/command';
import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import { type Finding, identityOf } from '../rules/finding';
import { rules } from '../rules/index';
import type { OccasionContext } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';
import { isChosen, isFree, isLocked } from '../rules/reading/sitters';
import { activeFindings } from './active-findings';
import { reviewFrom } from './review-occasion';
import { compareScores, type Score, scoreOf } from './score';
import { reviewWith } from './trial';

/** So many of those whom a finding names are looked at, and so many seats for all of them, the nearest in rank. */
const [mostPeople, mostTried] = [4, 12];

/** Somebody goes from one seat to another; whoever sits there comes back. */
type Way = { readonly person: Person; readonly from: SeatId; readonly to: SeatId; readonly loss: number };

const underWay = oncePer((context: OccasionContext) => reviewFrom(context));

/** Seats that the convention keeps free, or for a role: nobody is sent there who has another. */
const keptSeats = oncePer(
  ({ honor }: OccasionContext): ReadonlySet<SeatId> =>
    new Set([...(honor?.free ?? []), ...Object.values(honor?.roles ?? {}).flat()].map(({ seat }) => seat)),
);

function waysOf(context: OccasionContext, person: Person): readonly Way[] {
  const [from, another] = context.seatsOf(person.id);
  const moves = (seat: SeatId) => !isLocked(context, seat) && !isChosen(context, seat);
  if (!from || another || !moves(from)) return [];
  const rank = (seat: SeatId) => context.standing(seat)?.rank ?? Number.MAX_SAFE_INTEGER;
  return context.layout.seats.flatMap(({ id: to }): readonly Way[] => {
    const other = context.occupant(to);
    const alike = other && other.party === person.party && other.role === person.role;
    const opens = alike ? moves(to) : isFree(context, to) && !isLocked(context, to) && !keptSeats(context).has(to);
    return to === from || !opens ? [] : [{ person, from, to, loss: Math.abs(rank(to) - rank(from)) }];
  });
}

/** The one exchange or move of somebody whom the finding names that cures it and leaves the plan best; nothing where none leaves it better. */
function bestWay(finding: Finding, context: OccasionContext): readonly Command[] | undefined {
  const { occasion, reception } = context;
  const named = finding.people.slice(0, mostPeople).flatMap((id) => context.personOf(id) ?? []);
  const ways = named.flatMap((person) => waysOf(context, person)).toSorted((left, right) => left.loss - right.loss);
  let best: { readonly way: Way; readonly score: Score } | undefined;
  let least = scoreOf(activeFindings(underWay(context).findings, reception.waivers, occasion));
  for (const way of ways.slice(0, mostTried)) {
    const other = context.occupant(way.to)?.id ?? null;
    const { findings } = reviewWith(
      underWay(context),
      new Map([
        [way.to, way.person.id],
        [way.from, other],
      ]),
    );
    const score = scoreOf(activeFindings(findings, reception.waivers, occasion));
    if (compareScores(score, least) >= 0 || findings.some((one) => identityOf(one) === identityOf(finding))) continue;
    [best, least] = [{ way, score }, score];
  }
  if (!best) return undefined;
  const { person, from, to } = best.way;
  return [context.occupant(to) ? swapSeats(occasion.id, from, to) : seatPerson(occasion.id, person.id, to)];
}

/**
 * Ways to cure one finding: those of the rule that said it; where it has none, the best single exchange. A remark without a way of its
 * own has none: nobody is moved for it. Whoever wants more than one move asks for a repair.
 */
export function suggestionsFor(finding: Finding, context: OccasionContext): readonly (readonly Command[])[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const own = rule?.suggest(finding, context) ?? [];
  const isOfSeats = rule?.watches?.includes('seating') ?? true;
  if (own.length > 0 || finding.severity === 'remark' || !isOfSeats) return own;
  const way = bestWay(finding, context);
  return way ? [way] : [];
}
