import type { Command } from '../../../commands/command';
import { seatPerson } from '../../../commands/seat-person';
import { setAttendance } from '../../../commands/set-attendance';
import { setVehicle } from '../../../commands/set-vehicle';
import type { OccasionId, PersonId, SeatId } from '../../../model/ids';
import { seatsOf } from '../../../model/occasion';
import type { Reception } from '../../../model/reception';
import { carsOf, type Plate, type Slot } from './slots';

/** A post that changes hands: whoever comes takes the seat of whoever leaves. */
export type Handover = { readonly occasion: OccasionId; readonly leaves: PersonId; readonly comes: PersonId; readonly seat?: SeatId };
/** Another car drives the leg. */
export type CarChange = { readonly occasion: OccasionId; readonly vehicle: string; readonly leaves: Plate; readonly comes: Plate };

export function handoverOf({ occasion, holder, when }: Slot<PersonId>, comes: PersonId): Handover {
  const [seat] = seatsOf(when, holder);
  return { occasion, leaves: holder, comes, ...(seat ? { seat } : {}) };
}

/** First everybody leaves, then everybody comes: two who change places are never at one occasion twice. */
export function commandsOfHandovers(handovers: readonly Handover[]): readonly Command[] {
  return [
    ...handovers.map(({ occasion, leaves }) => setAttendance(occasion, [leaves], false)),
    ...handovers.map(({ occasion, comes }) => setAttendance(occasion, [comes], true)),
    ...handovers.flatMap(({ occasion, comes, seat }) => (seat ? [seatPerson(occasion, comes, seat)] : [])),
  ];
}

/** Plate, driver, telephone and capacity go with the car; part, number and note stay with the place in the column. */
export function commandsOfCars(reception: Reception, changes: readonly CarChange[]): readonly Command[] {
  const cars = carsOf(reception);
  return changes.map(({ occasion, vehicle, comes }) => {
    const { role, number, note } = reception.occasions[occasion]?.vehicles?.[vehicle] ?? {};
    const { plate = comes, driver, phone, capacity } = cars.get(comes)?.about ?? {};
    const known = { role, number, note, plate, driver, phone, capacity };
    return setVehicle(occasion, vehicle, Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)));
  });
}
