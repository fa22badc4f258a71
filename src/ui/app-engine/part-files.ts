import { readHouse } from '../../exchange/house/read-house';
import { isPartFault, mostPartBytes, type PartKind, sayPartFault, sayUnread, writePart } from '../../exchange/part/part-file';
import { sayLeftOut } from '../../exchange/room/pretix-left-out';
import type { ReadRoom } from '../../exchange/room/read-pretix';
import { readRoom } from '../../exchange/room/read-room';
import { type Language, speakerFor } from '../../i18n/speak';
import type { DrawnRoom } from '../../model/drawn-room';
import type { HouseConvention } from '../../model/house-convention';
import { openFromFile, saveTextToFile } from '../../persistence/files';
import type { FileTrouble } from '../files/files-port';
import type { OpenedHouse } from '../house/house-port';
import type { OpenedRoom } from '../rooms/rooms-port';
import { troubleWith } from './files/trouble-with';

/** Rooms and house conventions go from office to office in small files of their own. */
type Fault = Parameters<typeof sayPartFault>[1];

/** The part, the text that it stands in, and why not. */
async function opened<Part extends object>(
  kind: PartKind,
  read: (text: string) => Part | Fault,
  language: Language,
  given?: File,
): Promise<{ readonly part: Part; readonly text: string } | FileTrouble | 'cancelled'> {
  const file = await openFromFile(given, mostPartBytes, (text) => ({ text, part: read(text) }));
  if (!file) return 'cancelled';
  const { name, content } = file;
  const { part, text } = content;
  return isPartFault<Part, Fault>(part) ? troubleWith(name, sayPartFault(kind, part, speakerFor(language)), language) : { part, text };
}

/** A house convention, with a sentence on what of the file did not come in. */
export async function openHouse(language: Language, given?: File): Promise<OpenedHouse | FileTrouble | 'cancelled'> {
  const read = await opened<HouseConvention>('house', readHouse, language, given);
  if (read === 'cancelled' || 'message' in read) return read;
  const note = sayUnread(read.text, read.part, speakerFor(language));
  return { house: read.part, ...(note ? { note } : {}) };
}

/** A room, with a sentence on what the file had that a room has no place for. */
export async function openRoom(language: Language, given?: File): Promise<OpenedRoom | FileTrouble | 'cancelled'> {
  const read = await opened<ReadRoom>('room', readRoom, language, given);
  if (read === 'cancelled' || 'message' in read) return read;
  const { room, leftOut, pretix } = read.part;
  const speaker = speakerFor(language);
  const note = pretix ? sayLeftOut(leftOut, speaker) : sayUnread(read.text, room, speaker);
  return { room, ...(note ? { note } : {}) };
}

export const saveHouse = (house: HouseConvention) => saveTextToFile(writePart('house', house), house.name, 'xici-house');
export const saveRoom = (room: DrawnRoom) => saveTextToFile(writePart('room', room), room.name, 'xici-room');
