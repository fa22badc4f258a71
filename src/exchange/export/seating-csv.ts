import { type Occasion, takenSeats } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { writeCsv } from './write-csv';

/** Who sits where at one occasion, as a seating file of the contract. */
export function seatingCsv({ people }: Pick<Reception, 'people'>, occasion: Occasion): string {
  const mark = (yes: true | undefined) => (yes ? 'yes' : '');
  const rows = takenSeats(occasion).map(([seat, person]) => [
    seat,
    people[person]?.name ?? '',
    mark(occasion.locks[seat]),
    mark(occasion.chosen[seat]),
  ]);
  return writeCsv(['seat', 'name', 'locked', 'chosen'], rows);
}
