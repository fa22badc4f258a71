import { hasRank, type Person } from '../../../model/person';
import type { OccasionContext } from '../occasion-context';
import { oncePer } from './once-per';
import type { Sitter } from './sitters';
import { tablesOf } from './tables';

/** One vehicle of a convoy and who rides in it, drivers left out. `place` 1 drives first. */
export type Ride = { readonly vehicle: string; readonly place: number; readonly riders: readonly Sitter[] };

/** The vehicles in which somebody rides, in order of march; none where there is no convoy. */
export const ridesOf = oncePer((context: OccasionContext): readonly Ride[] => {
  if (context.layout.id !== 'vehicle/convoy') return [];
  const vehicles = [...new Set(context.layout.seats.map(({ table }) => table))];
  return tablesOf(context)
    .map(({ table, sitters }) => ({
      vehicle: table,
      place: vehicles.indexOf(table) + 1,
      riders: sitters.filter(({ person }) => person.role !== 'driver'),
    }))
    .filter(({ riders }) => riders.length > 0)
    .sort((left, right) => left.place - right.place);
});

/** The vehicle in which this person rides. */
export const rideOf = (context: OccasionContext, { id }: Person): Ride | undefined =>
  ridesOf(context).find(({ riders }) => riders.some(({ person }) => person.id === id));

export const carries = ({ riders }: Ride, party: Person['party']): boolean =>
  riders.some(({ person }) => person.party === party && hasRank(person));
