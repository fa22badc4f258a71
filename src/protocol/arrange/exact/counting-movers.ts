import { castOf } from '../model/cast';
import { straysIn } from '../model/demands/single-seats';
import { type Problem, seatByPerson } from '../problem';
import type { WeighedConditions } from '../proof/certificate';
import { grain } from '../proof/check-certificate';
import type { SeatQuestion } from './columns';
import type { SeatingProgram } from './seating-program';

/** Counts everybody who does not stay on the seat of the present plan. */
export function countingMovers(problem: Problem): SeatQuestion {
  const cast = castOf(problem);
  const strays = straysIn(cast);
  const home = seatByPerson(problem.present);
  const off = problem.context.reception.settings.rules['parties-keep-their-sides'] === 'off';
  return {
    problem,
    mayMove: () => true,
    open: new Set(cast.open.flatMap((seat) => cast.seats[seat]?.id ?? [])),
    mayTake: (person, seat) => off || !strays(cast.personAt.get(person) ?? -1, cast.seatAt.get(seat) ?? -1),
    cost: (person, seat) => (seat === home.get(person) ? 0 : 1),
  };
}

/** What the duals of a relaxation prove, `times` over, in weights that can be added up exactly. */
export function proofFrom({ rows }: SeatingProgram, duals: Float64Array, times = 1): WeighedConditions {
  const terms = rows.flatMap(({ condition, row }) => {
    const weight = Math.round((-(duals[row] ?? 0) * times) / grain) * grain;
    return weight > 0 ? [{ condition, weight }] : [];
  });
  return { kind: 'conditions', terms };
}
