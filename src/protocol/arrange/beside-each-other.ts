import type { Model } from './model/model';
import { workingPlanOf } from './model/working-plan';
import { compareJudged, type Judged, type Problem } from './problem';
import { type BestNeighbors, bestNeighborsOf } from './proof/best-neighbors';
import { displacementOf } from './proof/least-displacement';
import type { Seating } from './proposal';

const nobody = -1;

/** Every way to lay the order along the line: begun anywhere in a ring, or after any gap in a row, and turned about. By place on the line. */
function layings({ line, people, best: { order } }: BestNeighbors): readonly (readonly number[])[] {
  const sitters = order.map((place) => people[place] ?? nobody);
  const begun = sitters.flatMap((sitter, from) => {
    const whole = [...sitters.slice(from), ...sitters.slice(0, from)];
    if (line.isRing) return [whole];
    return sitter === nobody ? [whole.slice(1)] : [];
  });
  return begun.flatMap((one) => [one, one.toReversed()]);
}

/** Who sits on each seat; whoever minds no neighbor keeps the seat, or takes one that is left. Undefined where a seat that is held would change. */
function laidOut({ cast }: Model, { line, people }: BestNeighbors, laying: readonly number[], now: Int32Array): Int32Array | undefined {
  const minds = new Set(people);
  const sitterOf = new Int32Array(cast.seats.length).fill(nobody);
  for (const [place, seat] of line.seats.entries()) sitterOf[seat] = laying[place] ?? nobody;
  for (const [seat, sitter] of now.entries()) if (sitterOf[seat] === nobody && !minds.has(sitter)) sitterOf[seat] = sitter;
  const isOpen = new Set(cast.open);
  if (now.some((sitter, seat) => !isOpen.has(seat) && sitterOf[seat] !== sitter)) return undefined;
  const seated = new Set(sitterOf);
  const standing = cast.people.flatMap((_, person) => (seated.has(person) ? [] : [person]));
  for (const seat of line.seats) if (isOpen.has(seat) && sitterOf[seat] === nobody) sitterOf[seat] = standing.shift() ?? nobody;
  return sitterOf;
}

/**
 * The plan in which those who wish it have the best neighbors, laid along the line as the rules like it best and then as near to `home`
 * as can be; or the given plan, where that is as good. Turning a ring about costs no wish, and it is the rules that may mind.
 */
export function withBestNeighbors(problem: Problem, model: Model, plan: Judged, home: Seating): Judged {
  const neighbors = bestNeighborsOf(model);
  if (!neighbors || neighbors.best.order.length === 0) return plan;
  const { cast } = model;
  const now = new Int32Array(cast.seats.length).fill(nobody);
  for (const [seat, person] of plan.seating) now[cast.seatAt.get(seat) ?? -1] = cast.personAt.get(person) ?? nobody;
  const working = workingPlanOf(model, plan.seating);
  const laid = layings(neighbors).flatMap((laying) => {
    const sitterOf = laidOut(model, neighbors, laying, now);
    if (!sitterOf) return [];
    const seating: Seating = new Map(
      cast.seats.flatMap(({ id }, seat) => {
        const sitter = cast.people[sitterOf[seat] ?? nobody];
        return sitter ? [[id, sitter.id] as const] : [];
      }),
    );
    working.load(seating);
    return [{ seating, price: working.price(), weight: working.weight(), distance: displacementOf(model, home, seating) }];
  });
  const [first] = laid.sort((left, right) => left.price - right.price || right.weight - left.weight || left.distance - right.distance);
  const best = first && problem.judge(first.seating);
  return best && compareJudged(best, plan) < 0 ? best : plan;
}
