import type { Finding } from '../rules/finding';
import { openSeats } from './exchanges';
import { modelOf } from './model/model';
import { type Change, rotation, workingPlanOf } from './model/working-plan';
import { type Judged, movesBetween, type Problem } from './problem';

/** Changes that are priced at most: in numbers each takes some millionths of a second, by asking the rules a thousand times as long. */
const most = { inNumbers: 50_000, byAsking: 500 } as const;

/** Plans that are cheaper and yet not what was asked for: after so many that were looked at in full nothing is to be hoped for. */
const mostLooks = 40;

/**
 * A plan after which nothing stands of what the findings say, by one person who goes to an empty seat or by two who change places; the
 * first that `does`, one mover before two. What mends a finding touches somebody or a seat of it as good as always, so only such changes
 * are tried. Each is priced in numbers first: of a thousand people a look at the whole plan takes too long.
 */
export function mendByExchange(
  problem: Problem,
  about: readonly Finding[],
  below: number,
  does: (plan: Judged) => boolean,
): Judged | undefined {
  const model = modelOf(problem);
  const { cast } = model;
  const plan = workingPlanOf(model, problem.present);
  const open = openSeats(problem).flatMap((seat) => cast.seatAt.get(seat) ?? []);
  const people = [...new Set(about.flatMap((finding) => finding.people))].flatMap((person) => cast.personAt.get(person) ?? []);
  const named = [
    ...new Set([
      ...people.map((person) => plan.seatOf[person] ?? -1),
      ...about.flatMap(({ seats }) => seats).map((seat) => cast.seatAt.get(seat) ?? -1),
    ]),
  ].filter((seat) => open.includes(seat));
  const standing = people.filter((person) => (plan.seatOf[person] ?? -1) < 0);
  const isEmpty = (seat: number) => (plan.sitterOf[seat] ?? -1) < 0;

  function* changes(movers: number): Generator<Change> {
    if (movers === 1) for (const person of standing) for (const seat of open) if (isEmpty(seat)) yield { seats: [seat], sitters: [person] };
    for (const seat of named) {
      for (const other of open) {
        const moved = (isEmpty(seat) ? 0 : 1) + (isEmpty(other) ? 0 : 1);
        if (other !== seat && moved === movers) yield rotation(plan, [seat, other]);
      }
    }
  }

  let left: number = model.complete ? most.inNumbers : most.byAsking;
  let looks = mostLooks;
  for (let movers = 1; movers <= 2 && movers < below; movers += 1) {
    for (const change of changes(movers)) {
      if (left === 0 || looks === 0) return undefined;
      left -= 1;
      const isCheaper = (plan.attempt(change)?.price ?? 0) < 0;
      const seating = isCheaper ? plan.seating() : undefined;
      plan.undo();
      if (!seating) continue;
      looks -= 1;
      const judged = problem.judge(seating);
      if (does(judged) && movesBetween(problem.present, seating).length < below) return judged;
    }
  }
  return undefined;
}
