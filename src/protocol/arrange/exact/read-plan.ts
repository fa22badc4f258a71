import type { PersonId, SeatId } from '../../../model/ids';
import type { Seating } from '../proposal';
import type { SeatColumns } from './columns';

/** Beyond this a column is taken, below it is not; between, the answer is no plan. */
const nearlyWhole = 0.99;

/** The plan that an answer in whole numbers means: of a class of seats the first that is left. Undefined when it is broken. */
export function readPlan({ places, held }: SeatColumns, values: Float64Array): Seating | undefined {
  const seating = new Map<SeatId, PersonId>([...held].map(([person, seat]) => [seat, person]));
  const waiting: { readonly person: PersonId; readonly seats: readonly SeatId[] }[] = [];
  for (const [person, list] of places) {
    const taken = list.filter(({ column }) => (values[column] ?? 0) > nearlyWhole);
    const broken = list.some(({ column }) => (values[column] ?? 0) > 1 - nearlyWhole && (values[column] ?? 0) <= nearlyWhole);
    if (broken || taken.length > 1) return undefined;
    const [place] = taken;
    const [seat] = place?.seats ?? [];
    if (place?.seats.length === 1 && seat) seating.set(seat, person);
    else if (place) waiting.push({ person, seats: place.seats });
  }
  for (const { person, seats } of waiting) {
    const free = seats.find((seat) => !seating.has(seat));
    if (free === undefined) return undefined;
    seating.set(free, person);
  }
  return seating;
}
