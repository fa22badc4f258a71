import type { PersonId } from '../../model/ids';
import { hasRank, type Person } from '../../model/person';
import { compareScores } from '../review/score';
import type { OccasionContext } from '../rules/occasion-context';
import { peopleToSeat } from '../rules/reading/room';
import type { Judged, Problem } from './problem';
import type { Seating } from './proposal';
import type { Purse } from './purse';

/** How high somebody stands who may be left out: 1 is the first of a party; the staff, who have no rank, come after everybody. */
const standingOf = ({ seniority }: OccasionContext, person: Person): number =>
  hasRank(person) ? (seniority.level(person.id) ?? Number.MAX_SAFE_INTEGER) : Number.POSITIVE_INFINITY;

const bySeniority = (standings: readonly number[]): readonly number[] => [...standings].sort((left, right) => left - right);

/** Who is left without a seat though he should have one, the most senior first. */
export function leftOut(context: OccasionContext, seating: Seating): readonly Person[] {
  const seated = new Set(seating.values());
  return peopleToSeat(context)
    .filter(({ id }) => !seated.has(id))
    .sort((left, right) => standingOf(context, left) - standingOf(context, right));
}

/** Negative when `left` leaves out people of less rank: the most senior of them counts first, then the next. */
export function compareLeftOut(context: OccasionContext, left: Seating, right: Seating): number {
  const [one, other] = [left, right].map((seating) => leftOut(context, seating).map((person) => standingOf(context, person)));
  for (let at = 0; at < Math.max(one?.length ?? 0, other?.length ?? 0); at += 1) {
    const [here, there] = [one?.[at] ?? Number.POSITIVE_INFINITY, other?.[at] ?? Number.POSITIVE_INFINITY];
    if (here !== there) return there > here ? 1 : -1;
  }
  return 0;
}

/** Drivers at a wheel: no passenger could have that seat instead. */
const atTheWheel = ({ honor, people }: OccasionContext, seating: Seating): readonly PersonId[] => {
  const holders = new Set(honor?.roles.driver?.map(({ seat }) => seating.get(seat)));
  return people.flatMap(({ id, role }) => (role === 'driver' && holders.has(id) ? [id] : []));
};

/** Nobody who is left out ranks above anybody who sits and could be asked to stand. */
export function leavesOutTheLeast({ context, fixed, present }: Problem, seating: Seating): boolean {
  const out = leftOut(context, seating).map((person) => standingOf(context, person));
  const held = new Set([...[...fixed].flatMap((seat) => present.get(seat) ?? []), ...atTheWheel(context, seating)]);
  const asked = peopleToSeat(context).filter(({ id }) => !held.has(id));
  const least = bySeniority(asked.map((person) => standingOf(context, person))).slice(asked.length - out.length);
  return out.every((standing, at) => standing === least[at]);
}

/**
 * Where there are too few seats: whoever is left out changes places with somebody of less rank who sits, as long as no rule finds more
 * in it. The staff stand before juniors do.
 */
export function seatingSeniors(problem: Problem, found: Judged, purse: Purse): Judged {
  const { context, fixed, judge } = problem;
  let best = found;
  for (let again = true; again; ) {
    again = false;
    for (const { id: waiting } of leftOut(context, best.seating)) {
      const better = exchanges(best.seating, waiting);
      if (better) {
        best = better;
        again = true;
        break;
      }
    }
  }
  return best;

  /** The plan with this person instead of the least who can be asked. */
  function exchanges(seating: Seating, waiting: PersonId): Judged | undefined {
    const next = [...seating]
      .filter(([seat]) => !fixed.has(seat))
      .map(([seat]) => new Map(seating).set(seat, waiting))
      .filter((plan) => compareLeftOut(context, plan, seating) < 0)
      .sort((left, right) => compareLeftOut(context, left, right));
    for (const plan of next) {
      if (!purse.spend()) return undefined;
      const judged = judge(plan);
      if (compareScores(judged.score, best.score) <= 0) return judged;
    }
    return undefined;
  }
}
