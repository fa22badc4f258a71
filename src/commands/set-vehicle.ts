import type { Draft } from 'immer';
import { OccasionId } from '../model/ids';
import type { Reception } from '../model/reception';
import { isVehicle } from '../model/scene';
import { Vehicle, VehicleKey } from '../model/vehicle';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { isRefusal, occasionOf } from './seating-draft';

export const SetVehicle = z.object({
  kind: z.literal('setVehicle'),
  occasion: OccasionId,
  vehicle: VehicleKey,
  to: Vehicle.nullable(),
});
export type SetVehicle = z.infer<typeof SetVehicle>;

export const setVehicle = (occasion: OccasionId, vehicle: string, to: Vehicle | null): SetVehicle => ({
  kind: 'setVehicle',
  occasion,
  vehicle,
  to,
});

/** All that is known of one vehicle: role, plate, driver, capacity. Null forgets it. */
export function applySetVehicle(draft: Draft<Reception>, { occasion: id, vehicle, to }: SetVehicle): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  if (!isVehicle(occasion.layout)) return { because: 'noVehicles', subject: id };
  const vehicles = { ...occasion.vehicles };
  if (to) vehicles[vehicle] = to;
  else delete vehicles[vehicle];
  if (Object.keys(vehicles).length > 0) occasion.vehicles = vehicles;
  else delete occasion.vehicles;
  return undefined;
}
