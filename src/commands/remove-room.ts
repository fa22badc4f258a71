import type { Draft } from 'immer';
import { ownLayoutId, ownVehiclesIn } from '../model/drawn-room';
import { RoomId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const RemoveRoom = z.object({ kind: z.literal('removeRoom'), room: RoomId });
export type RemoveRoom = z.infer<typeof RemoveRoom>;

export const removeRoom = (room: RoomId): RemoveRoom => ({ kind: 'removeRoom', room });

/** Only a room in which nothing takes place, or a vehicle in which nobody rides: its people would be left without a plan. Orders of the house for it go with it. */
export function applyRemoveRoom(draft: Draft<Reception>, { room }: RemoveRoom): Refusal | undefined {
  const known = draft.rooms?.[room];
  if (!draft.rooms || !known) return { because: 'roomUnknown', subject: room };
  const layout = ownLayoutId(known);
  const used = Object.values(draft.occasions).find(
    (occasion) => occasion.layout === layout || ownVehiclesIn(occasion.settings).some((vehicle) => vehicle === layout),
  );
  if (used) return { because: 'roomInUse', subject: used.title };
  delete draft.rooms[room];
  if (Object.keys(draft.rooms).length === 0) delete draft.rooms;
  for (const house of Object.values(draft.houseConventions ?? {})) {
    if (house.layout === layout && draft.houseConventions) delete draft.houseConventions[house.id];
  }
  if (draft.houseConventions && Object.keys(draft.houseConventions).length === 0) delete draft.houseConventions;
  return undefined;
}
