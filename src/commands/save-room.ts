import type { Draft } from 'immer';
import { DrawnRoom, ownLayoutId, typesInColumn } from '../model/drawn-room';
import { SeatId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { type NewNames, renameInOrder, renameSeats } from './rename-seats';

export const SaveRoom = z.object({
  kind: z.literal('saveRoom'),
  room: DrawnRoom,
  /** What seats are called from now on that had another name before. */
  renamed: z.record(SeatId, SeatId).optional(),
});
export type SaveRoom = z.infer<typeof SaveRoom>;

export const saveRoom = (room: DrawnRoom, renamed: NewNames = {}): SaveRoom => ({
  kind: 'saveRoom',
  room,
  ...(Object.keys(renamed).length > 0 ? { renamed } : {}),
});

/**
 * A new room, or a better drawing of one that is known. Wherever it is in use, people go with a seat that has a new name; whoever sat on
 * one that is gone is found by the review, not moved.
 */
export function applySaveRoom(draft: Draft<Reception>, { room, renamed }: SaveRoom): Refusal | undefined {
  const known = Object.values(draft.rooms ?? {});
  if (known.some(({ id, name }) => id !== room.id && name === room.name)) return { because: 'roomExists', subject: room.name };
  // A vehicle that became a room under the same id would leave its riders nowhere.
  const before = draft.rooms?.[room.id];
  if (before && ownLayoutId(before) !== ownLayoutId(room)) return { because: 'roomExists', subject: before.name };
  draft.rooms ??= {};
  draft.rooms[room.id] = structuredClone(room);
  if (renamed) rename(draft, ownLayoutId(room), renamed);
  return undefined;
}

function rename(draft: Draft<Reception>, layout: string, names: NewNames): void {
  for (const occasion of Object.values(draft.occasions)) {
    if (occasion.layout === layout) renameSeats(occasion, names);
    for (const [place, type] of typesInColumn(occasion.settings).entries()) {
      if (`vehicle/${type}` === layout) renameSeats(occasion, names, `V${place + 1}`);
    }
  }
  for (const house of Object.values(draft.houseConventions ?? {})) if (house.layout === layout) renameInOrder(house, names);
}
