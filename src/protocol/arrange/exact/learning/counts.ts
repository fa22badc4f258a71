import type { PersonId, SeatId } from '../../../../model/ids';
import { hasRank } from '../../../../model/person';
import { laddersOf } from '../../../rules/reading/ladders';
import { personRanks } from '../../../rules/reading/person-ranks';
import { peopleToSeat } from '../../../rules/reading/room';
import { seatByPerson } from '../../problem';
import type { SeatQuestion } from '../columns';
import { not } from './literals';
import type { SeatingClauses } from './seating-clauses';

/** People who must sit, by group of those who can be compared and by level, the seniors first. */
function levelsOn({ context }: SeatQuestion['problem'], { parties, sex }: ReturnType<typeof laddersOf>[number]) {
  const ranks = personRanks(context.people, context.seniority);
  const groups = new Map<number, Map<number, PersonId[]>>();
  for (const person of peopleToSeat(context)) {
    const rank = ranks?.get(person.id);
    if (!rank || !parties.includes(person.party) || !hasRank(person) || (sex && person.sex !== sex)) continue;
    const levels = groups.get(rank.merged) ?? new Map<number, PersonId[]>();
    levels.set(rank.level, [...(levels.get(rank.level) ?? []), person.id]);
    groups.set(rank.merged, levels);
  }
  return [...groups].map(([group, levels]) => ({ group, levels: [...levels].sort(([one], [other]) => one - other) }));
}

/**
 * What follows from counting alone, and would take a solver long to find: no junior sits so high that the seats above do not hold the
 * seniors, and some junior sits no lower than the seats below hold the juniors.
 */
export function sayCounts({ problem, open, mayTake }: SeatQuestion, { draft, reached }: SeatingClauses): void {
  const { context, present } = problem;
  if (Object.keys(context.occasion.chosen).length > 0 || context.layout.id === 'meeting/rostrum') return;
  const home = seatByPerson(present);
  for (const [ladder, order] of laddersOf(context).entries()) {
    const gradeOf = new Map(order.rungs.map(({ standing, grade }) => [standing.seat, grade]));
    const grades = [...new Set(order.rungs.map(({ grade }) => grade))].slice(0, -1);
    /** The seats that these people may take, or are held on. */
    const seatsFor = (people: readonly PersonId[]): ReadonlySet<SeatId> => {
      const free = context.layout.seats.flatMap(({ id }) => (open.has(id) && people.some((person) => mayTake(person, id)) ? [id] : []));
      return new Set([...free, ...heldOf(people)]);
    };
    const heldOf = (people: readonly PersonId[]): readonly SeatId[] =>
      people.flatMap((person) => {
        const seat = home.get(person);
        return seat !== undefined && !open.has(seat) ? [seat] : [];
      });
    for (const { group, levels } of levelsOn(problem, order)) {
      for (const [index, [level]] of levels.slice(0, -1).entries()) {
        const seniors = levels.slice(0, index + 1).flatMap(([, people]) => people);
        const juniors = levels.slice(index + 1).flatMap(([, people]) => people);
        const [above, below] = [seatsFor(seniors), seatsFor(juniors)];
        const at = (seat: SeatId) => gradeOf.get(seat) ?? 0;
        // A junior who sits so high takes one of the seats himself, where all of his are the seniors' too.
        const taken = (grade: number) => ([...below].every((seat) => at(seat) === 0 || at(seat) > grade || above.has(seat)) ? 1 : 0);
        const room = (seats: ReadonlySet<SeatId>, isIn: (grade: number) => boolean) => [...seats].filter((seat) => isIn(at(seat))).length;
        // What is said of one grade holds for those around it, grade by grade: the outermost say the rest.
        const tooHigh = grades.findLast((grade) => room(above, (other) => other <= grade) - taken(grade) < seniors.length);
        const tooLow = grades.find((grade) => room(below, (other) => other === 0 || other > grade) < juniors.length);
        if (tooHigh !== undefined) draft.clause(not(reached({ ladder, group, level, grade: tooHigh })));
        if (tooLow !== undefined) draft.clause(reached({ ladder, group, level, grade: tooLow }));
      }
    }
  }
}
