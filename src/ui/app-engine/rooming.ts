import { isPartFault, sayPartFault, writePart } from '../../exchange/part/part-file';
import { readRoom } from '../../exchange/room/read-room';
import { speakerFor } from '../../i18n/speak';
import { drawnFrom } from '../../layouts/drawn-from';
import { ownLayout } from '../../layouts/own';
import { type DrawnRoom, roomOf } from '../../model/drawn-room';
import type { RoomId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { openFromFile, saveTextToFile } from '../../persistence/files';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { Catalogue, RoomsPort } from '../engine';
import type { Reviewer } from './reviewer';

/** The layout of the occasion as a room of one's own, the seats marked for the party that the convention gives them to. */
export function roomFrom({ layout, honor }: OccasionContext, id: RoomId, name: string): DrawnRoom {
  const room = drawnFrom(layout, id, name);
  const partyOf = new Map(
    (['guest', 'host'] as const).flatMap((party) => (honor?.order[party] ?? []).map(({ seat }) => [seat, party] as const)),
  );
  return {
    ...room,
    seats: room.seats.map((seat) => {
      const party = partyOf.get(seat.id);
      return party ? { ...seat, party } : seat;
    }),
  };
}

/** Rooms of one's own on the screen: out of a template, and in and out by file. */
export const createRooming = (reviewer: Reviewer): RoomsPort => ({
  from: (occasion, id, name) => roomFrom(reviewer.review(occasion).context, id, name),
  save: (room) => saveTextToFile(writePart('room', room), room.name, 'xici-room'),
  async open(language, given) {
    const opened = given ? { content: readRoom(await given.text()) } : await openFromFile(readRoom);
    if (!opened) return 'cancelled';
    return isPartFault(opened.content) ? { message: sayPartFault('room', opened.content, speakerFor(language)) } : opened.content;
  },
});

/** The catalogue of templates, which also draws the rooms of the plan on the screen. */
export const withRooms = (catalogue: Catalogue, getReception: () => Reception): Catalogue => ({
  ...catalogue,
  draw(id, settings) {
    const room = roomOf(getReception().rooms, id);
    return room ? ownLayout(room) : catalogue.draw(id, settings);
  },
});
