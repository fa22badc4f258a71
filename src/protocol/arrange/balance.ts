import type { PersonId, SeatId } from '../../model/ids';
import { hasRank, type Person } from '../../model/person';
import type { OccasionContext } from '../rules/occasion-context';
import { exchanged } from './exchanges';
import { compareJudged, movesBetween, type Problem, problemOf } from './problem';
import { type Budget, type Proposal, type Running, type Seating, standardBudget } from './proposal';
import { proposalOf } from './proposal-of';
import { purseOf } from './purse';

const delegationOf = ({ party, delegation = '' }: Person): string => `${party}/${delegation}`;

/** Exchanges that may be refused one after the other: where an order fixes everybody, all of them are. */
const patience = 300;

/** How many of each delegation sit at each table. */
type Mix = ReadonlyMap<string, ReadonlyMap<string, number>>;

function mixOf({ seatIn, personOf }: OccasionContext, seating: Seating): Mix {
  const mix = new Map<string, Map<string, number>>();
  for (const [seat, id] of seating) {
    const [table, person] = [seatIn(seat)?.table ?? '', personOf(id)];
    if (!person) continue;
    const at = mix.get(table) ?? new Map<string, number>();
    mix.set(table, at.set(delegationOf(person), (at.get(delegationOf(person)) ?? 0) + 1));
  }
  return mix;
}

/** The sum of squares of the numbers of each delegation at each table: the smaller, the more evenly everybody is spread. */
export function unevenness(context: OccasionContext, seating: Seating): number {
  const counts = [...mixOf(context, seating).values()].flatMap((at) => [...at.values()]);
  return counts.reduce((sum, count) => sum + count * count, 0);
}

type Swap = { readonly first: SeatId; readonly second: SeatId; readonly gain: number; readonly apart: number };
type Sitter = { readonly seat: SeatId; readonly id: PersonId; readonly table: string; readonly delegation: string; readonly level: number };

/** Whoever may be asked to sit elsewhere: neither locked, nor bound to a principal by a role. */
function movable({ context, fixed }: Problem, seating: Seating): readonly Sitter[] {
  return [...seating].flatMap(([seat, id]): readonly Sitter[] => {
    const person = context.personOf(id);
    if (!person || fixed.has(seat) || !hasRank(person)) return [];
    const level = Number(context.seniority.level(id) ?? 0);
    return [{ seat, id, table: context.seatIn(seat)?.table ?? '', delegation: delegationOf(person), level }];
  });
}

/** Two people of two delegations at two tables whose exchange spreads them more evenly: the most even first, then those nearest in rank. */
function swapsOf(problem: Problem, seating: Seating): readonly Swap[] {
  const mix = mixOf(problem.context, seating);
  const at = (table: string, delegation: string) => mix.get(table)?.get(delegation) ?? 0;
  const sitters = movable(problem, seating);
  const swaps: Swap[] = [];
  for (const [index, one] of sitters.entries()) {
    for (const other of sitters.slice(index + 1)) {
      if (one.table === other.table || one.delegation === other.delegation) continue;
      const leaving = at(one.table, one.delegation) + at(other.table, other.delegation);
      const joining = at(other.table, one.delegation) + at(one.table, other.delegation);
      const gain = 2 * (leaving - joining) - 4;
      if (gain > 0) swaps.push({ first: one.seat, second: other.seat, gain, apart: Math.abs(one.level - other.level) });
    }
  }
  const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return swaps.sort(
    (left, right) =>
      right.gain - left.gain || left.apart - right.apart || byText(left.first, right.first) || byText(left.second, right.second),
  );
}

/**
 * 均衡各桌: spreads the delegations over the tables, exchange by exchange, without making the plan worse by any rule or wish. Nobody says
 * that it could not be more even: nothing is proven.
 */
export function* balancing(context: OccasionContext, budget: Budget = standardBudget): Running<Proposal> {
  const problem = problemOf(context);
  const purse = purseOf(budget);
  const before = problem.judge(problem.present);
  let best = before;
  // A pair that made the plan worse once is not asked again: tables change around it, ranks do not.
  const refused = new Set<string>();
  for (let again = true; again; ) {
    again = false;
    let refusals = 0;
    for (const { first, second } of swapsOf(problem, best.seating)) {
      const pair = [best.seating.get(first), best.seating.get(second)].sort().join(' ');
      if (refused.has(pair)) continue;
      if (refusals === patience) break;
      if (!purse.spend()) return proposalOf(problem, before, best, { kind: 'none' });
      const next = problem.judge(exchanged(best.seating, first, second));
      if (compareJudged(next, best) > 0) {
        refused.add(pair);
        refusals += 1;
        continue;
      }
      best = next;
      again = true;
      break;
    }
    const { score, weight, seating } = best;
    yield { done: purse.spent(), score, weight, moves: movesBetween(problem.present, seating).length };
  }
  return proposalOf(problem, before, best, { kind: 'none' });
}
