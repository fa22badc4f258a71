import type { PersonId } from '../../../../model/ids';
import { peopleToSeat } from '../../../rules/reading/room';
import { castOf } from '../../model/cast';
import { weightedPairs } from '../../model/demands/weights';
import type { Problem } from '../../problem';
import { type Literal, not } from './literals';
import type { SeatingClauses } from './seating-clauses';

/** What wishes weigh: so much in every plan, and so much less where one of these literals holds. */
export type WishClauses = { readonly most: number; readonly costs: ReadonlyMap<Literal, number> };

/**
 * A literal for every wish that is not met, so that meeting it says what it asks. Undefined where somebody of whom a wish speaks may
 * be without a seat: then neither a wish nor its contrary may count.
 */
export function wishClauses(problem: Problem, { draft, sits, atTable, tables, besideOf }: SeatingClauses): WishClauses | undefined {
  const { context } = problem;
  const cast = castOf(problem);
  const mustSit = new Set(peopleToSeat(context).map(({ id }) => id));
  const costs = new Map<Literal, number>();
  let most = 0;
  const together = (unmet: Literal, one: PersonId, other: PersonId) => {
    for (const table of tables) {
      draft.clause(unmet, not(atTable(one, table)), atTable(other, table));
      draft.clause(unmet, not(atTable(other, table)), atTable(one, table));
    }
  };
  /** Weighs what asks for something where it is met, and its contrary where that is. */
  const weigh = (met: number, contrary: number, say: (unmet: Literal, isMet: boolean) => void) => {
    most += Math.max(met, contrary);
    if (met === contrary) return;
    const unmet = draft.fresh();
    costs.set(unmet, Math.abs(met - contrary));
    say(unmet, met > contrary);
  };
  for (const pair of weightedPairs(cast)) {
    const [one, other] = [cast.people[pair.one]?.id, cast.people[pair.other]?.id];
    if (!one || !other) continue;
    if (!mustSit.has(one) || !mustSit.has(other)) return undefined;
    weigh(pair.sameTable, pair.otherTable, (unmet, isSame) => {
      if (isSame) together(unmet, one, other);
      else for (const table of tables) draft.clause(unmet, not(atTable(one, table)), not(atTable(other, table)));
    });
    weigh(pair.beside, pair.notBeside, (unmet, isBeside) => {
      for (const { id } of context.layout.seats) {
        const next = besideOf(id);
        if (isBeside) {
          draft.clause(unmet, not(sits(one, id)), ...next.map((seat) => sits(other, seat)));
          draft.clause(unmet, not(sits(other, id)), ...next.map((seat) => sits(one, seat)));
        } else for (const seat of next) draft.clause(unmet, not(sits(one, id)), not(sits(other, seat)));
      }
      const areAtTables = context.layout.seats.every(({ id, table }) =>
        besideOf(id).every((seat) => context.seatIn(seat)?.table === table),
      );
      if (isBeside && areAtTables) together(unmet, one, other);
    });
  }
  return { most, costs };
}
