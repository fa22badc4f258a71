import type { Language } from '../../i18n/speak';
import type { CaptionWords } from '../../layouts/drawn-from';
import type { DrawnRoom } from '../../model/drawn-room';
import type { OccasionId, RoomId, SeatId } from '../../model/ids';
import type { FileTrouble } from '../files/files-port';

/** A room out of a file; `note` where the file had more than a room can have. */
export type OpenedRoom = { readonly room: DrawnRoom; readonly note?: string };

/** Rooms of one's own. */
export type RoomsPort = {
  /** How the convention of the occasion would rank the seats of this room, empty; by seat. */
  readonly ranksIn: (occasion: OccasionId, room: DrawnRoom) => ReadonlyMap<SeatId, number>;
  /** Guests and hosts would meet in it, and none of its seats says whose it is. */
  readonly lacksSides: (occasion: OccasionId, room: DrawnRoom) => boolean;
  /** The present furniture of the occasion as such a room. */
  readonly from: (occasion: OccasionId, id: RoomId, name: string, words: CaptionWords) => DrawnRoom;
  /** Writes a `*.xici-room.json`. */
  readonly save: (room: DrawnRoom) => Promise<void>;
  /** Reads the given file, or asks for one. */
  readonly open: (language: Language, file?: File) => Promise<OpenedRoom | FileTrouble | 'cancelled'>;
};
