import { readHouse } from '../../exchange/house/read-house';
import { isPartFault, mostPartBytes, type PartKind, sayPartFault, writePart } from '../../exchange/part/part-file';
import { sayLeftOut } from '../../exchange/room/pretix-left-out';
import type { ReadRoom } from '../../exchange/room/read-pretix';
import { readRoom } from '../../exchange/room/read-room';
import { type Language, speakerFor } from '../../i18n/speak';
import type { DrawnRoom } from '../../model/drawn-room';
import type { HouseConvention } from '../../model/house-convention';
import { openFromFile, saveTextToFile } from '../../persistence/files';
import type { FileTrouble } from '../files/files-port';
import type { OpenedRoom } from '../rooms/rooms-port';
import { troubleWith } from './files/trouble-with';

/** Rooms and house conventions go from office to office in small files of their own. */
type Fault = Parameters<typeof sayPartFault>[1];

async function opened<Part extends object>(
  kind: PartKind,
  read: (text: string) => Part | Fault,
  language: Language,
  given?: File,
): Promise<Part | FileTrouble | 'cancelled'> {
  const file = await openFromFile(given, mostPartBytes, read);
  if (!file) return 'cancelled';
  const { name, content } = file;
  return isPartFault<Part, Fault>(content) ? troubleWith(name, sayPartFault(kind, content, speakerFor(language)), language) : content;
}

export const openHouse = (language: Language, given?: File) => opened<HouseConvention>('house', readHouse, language, given);

/** A room, with a sentence on what the file had that a room has no place for. */
export async function openRoom(language: Language, given?: File): Promise<OpenedRoom | FileTrouble | 'cancelled'> {
  const read = await opened<ReadRoom>('room', readRoom, language, given);
  if (read === 'cancelled' || 'message' in read) return read;
  const note = sayLeftOut(read.leftOut, speakerFor(language));
  return { room: read.room, ...(note ? { note } : {}) };
}

export const saveHouse = (house: HouseConvention) => saveTextToFile(writePart('house', house), house.name, 'xici-house');
export const saveRoom = (room: DrawnRoom) => saveTextToFile(writePart('room', room), room.name, 'xici-room');
