import type { Draft } from 'immer';
import { DrawnRoom, ownLayoutId } from '../model/drawn-room';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

export const SaveRoom = z.object({ kind: z.literal('saveRoom'), room: DrawnRoom });
export type SaveRoom = z.infer<typeof SaveRoom>;

export const saveRoom = (room: DrawnRoom): SaveRoom => ({ kind: 'saveRoom', room });

/** A new room, or a better drawing of one that is known. Whoever sat on a seat that is gone is found by the review, not moved. */
export function applySaveRoom(draft: Draft<Reception>, { room }: SaveRoom): Refusal | undefined {
  const known = Object.values(draft.rooms ?? {});
  if (known.some(({ id, name }) => id !== room.id && name === room.name)) return { because: 'roomExists', subject: room.name };
  // A vehicle that became a room under the same id would leave its riders nowhere.
  const before = draft.rooms?.[room.id];
  if (before && ownLayoutId(before) !== ownLayoutId(room)) return { because: 'roomExists', subject: before.name };
  draft.rooms ??= {};
  draft.rooms[room.id] = structuredClone(room);
  return undefined;
}
