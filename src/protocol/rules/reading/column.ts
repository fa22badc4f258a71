import type { OwnVehicle } from '../../../layouts/layout';
import { isVehicle } from '../../../model/scene';
import type { Vehicle } from '../../../model/vehicle';
import type { OccasionContext } from '../occasion-context';
import { oncePer } from './once-per';
import { type Sitter, sittersOf } from './sitters';
import { seatsByTable } from './tables';

/** One vehicle of the occasion with everything that is known of it; `place` 1 drives first. */
export type Car = { readonly vehicle: string; readonly place: number; readonly about: Vehicle; readonly aboard: readonly Sitter[] };

/** What somebody who drew the vehicle says of its capacity holds until the occasion says something else. */
const withCapacity = (own: OwnVehicle | undefined, about: Vehicle = {}): Vehicle =>
  own?.capacity === undefined ? about : { capacity: own.capacity, ...about };

/** Every vehicle, whether or not somebody rides in it; the only one is `V1`. None where the occasion is no ride. */
export const columnOf = oncePer((context: OccasionContext): readonly Car[] => {
  const { layout, occasion } = context;
  if (!isVehicle(layout.id)) return [];
  const known = occasion.vehicles ?? {};
  const aboard = sittersOf(context);
  if (layout.id !== 'vehicle/convoy') return [{ vehicle: 'V1', place: 1, about: withCapacity(layout.own, known.V1), aboard }];
  return [...seatsByTable(layout).keys()].map((vehicle, index) => ({
    vehicle,
    place: index + 1,
    about: withCapacity(layout.vehicles?.[index]?.own, known[vehicle]),
    aboard: aboard.filter(({ seat }) => seat.table === vehicle),
  }));
});

/** Somebody has said what the vehicles are for: only then is the column a plan that can be wrong. */
export const hasRoles = (context: OccasionContext): boolean => columnOf(context).some(({ about }) => about.role !== undefined);
