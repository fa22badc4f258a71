import { hasRank } from '../../../../model/person';
import { isBanquet } from '../../../../model/scene';
import { laddersOf } from '../../../rules/reading/ladders';
import { hasSeveralTables } from '../../../rules/reading/neighbors';
import { principalOf } from '../../../rules/reading/principals';
import { castOf } from '../../model/cast';
import { halalEaters } from '../../model/demands/tables';
import type { Problem } from '../../problem';
import { not } from './literals';
import type { SeatingClauses } from './seating-clauses';

/**
 * What rules of a hall ask that no condition of a proof says: the halal table, the place of honor. Said for plans in which these rules
 * find nothing, and only where nobody sits by choice.
 */
export function sayBeyond(problem: Problem, silent: ReadonlySet<string>, { draft, sits, atTable, tables }: SeatingClauses): void {
  const { context } = problem;
  const { rules } = context.reception.settings;
  if (!isBanquet(context.layout.id) || !hasSeveralTables(context.layout) || Object.keys(context.occasion.chosen).length > 0) return;
  const isAsked = (rule: string) => rules[rule] !== 'off' && !silent.has(rule);
  if (isAsked('halal-at-one-table')) {
    const cast = castOf(problem);
    const eaters = halalEaters(cast).flatMap((person) => cast.people[person]?.id ?? []);
    const room = Math.max(1, ...cast.seats.map(({ of }) => of));
    const [first, ...others] = eaters;
    // Where they need more tables than one it is left to the review.
    if (first && others.length > 0 && eaters.length <= room)
      for (const table of tables)
        for (const other of others) {
          draft.clause(not(atTable(first, table)), atTable(other, table));
          draft.clause(atTable(first, table), not(atTable(other, table)));
        }
  }
  const principal = principalOf(context, 'guest');
  const ladder = laddersOf(context).find(({ order, parties }) => order === 'guest' && parties.includes('guest'));
  const best = (ladder?.rungs ?? []).flatMap(({ grade, standing }) => (grade === 1 && standing.sourced ? [standing.seat] : []));
  const [place] = best;
  if (!principal || !place || best.length > 1 || !isAsked('principal-guest-at-place-of-honor')) return;
  // The principal guest there, or somebody whom he does not outrank.
  const honored = context.people.filter(
    (person) => person.id === principal.id || (hasRank(person) && (context.seniority.compare(principal.id, person.id) ?? -1) >= 0),
  );
  draft.clause(...honored.map(({ id }) => sits(id, place)));
}
