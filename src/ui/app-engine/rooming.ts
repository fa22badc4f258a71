import { type CaptionWords, drawnFrom } from '../../layouts/drawn-from';
import { drawnVehicleFrom } from '../../layouts/drawn-vehicle-from';
import { layoutIn } from '../../layouts/layout-in';
import { isFault } from '../../layouts/read-settings';
import { type DrawnRoom, ownLayoutId, SeatWork } from '../../model/drawn-room';
import type { OccasionId, RoomId, SeatId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { isBanquet } from '../../model/scene';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import { hasUnmarkedSides } from '../../protocol/review/unmarked-sides';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { Catalogue } from '../dialogs/catalogue-port';
import type { RoomsPort } from '../rooms/rooms-port';
import type { Reviewer } from './reviewer';

/** The layout of the occasion as a room of one's own, the seats marked for the party or the work that the convention keeps them for. */
export function roomFrom({ layout, honor }: OccasionContext, id: RoomId, name: string, words: CaptionWords): DrawnRoom {
  const vehicle = drawnVehicleFrom(layout, honor?.roles.driver?.[0]?.seat, id, name, words);
  const like = { layout: layout.id, settings: layout.settings };
  if (vehicle) return { ...vehicle, like };
  const room = drawnFrom(layout, id, name, words);
  const partyOf = new Map(
    (['guest', 'host'] as const).flatMap((party) => (honor?.order[party] ?? []).map(({ seat }) => [seat, party] as const)),
  );
  const kept = new Map(
    SeatWork.options.flatMap((role) => (honor?.roles[role] ?? []).map(({ seat, party }) => [seat, { role, party }] as const)),
  );
  return {
    ...room,
    like,
    ...(isBanquet(layout.id) ? { meal: true as const } : {}),
    seats: room.seats.map((seat) => {
      const work = kept.get(seat.id);
      const party = partyOf.get(seat.id) ?? (work?.party === 'other' ? undefined : work?.party);
      return { ...seat, ...(party ? { party } : {}), ...(work ? { keptFor: work.role } : {}) };
    }),
  };
}

/** The occasion, were it held in this room and nobody there yet. */
function stageIn(reception: Reception, id: OccasionId, room: DrawnRoom): OccasionContext | undefined {
  const { house: _, ...occasion } = reception.occasions[id] ?? {};
  if (!('layout' in occasion)) return undefined;
  const rooms = { ...reception.rooms, [room.id]: room };
  const empty = { ...occasion, layout: ownLayoutId(room), settings: {}, seating: {}, locks: {}, chosen: {} };
  const stage = stageOf({ ...reception, rooms }, empty);
  return isStageFault(stage) ? undefined : stage;
}

/** The ranks of the seats of a room, were the occasion held in it and nobody there yet. */
export function ranksIn(reception: Reception, id: OccasionId, room: DrawnRoom): ReadonlyMap<SeatId, number> {
  const ranks = new Map<SeatId, number>();
  for (const order of Object.values(stageIn(reception, id, room)?.honor?.order ?? {}))
    for (const { seat, rank } of order ?? []) ranks.set(seat, rank);
  return ranks;
}

export function lacksSides(reception: Reception, id: OccasionId, room: DrawnRoom): boolean {
  const stage = stageIn(reception, id, room);
  return stage !== undefined && hasUnmarkedSides(stage);
}

/** Rooms of one's own on the screen: out of a template, and in and out by file. */
export const createRooming = (reviewer: Reviewer, getReception: () => Reception): RoomsPort => ({
  ranksIn: (occasion, room) => ranksIn(getReception(), occasion, room),
  lacksSides: (occasion, room) => lacksSides(getReception(), occasion, room),
  from: (occasion, id, name, words) => roomFrom(reviewer.review(occasion).context, id, name, words),
  save: async (room) => (await import('./part-files')).saveRoom(room),
  open: async (language, given) => (await import('./part-files')).openRoom(language, given),
});

/** The catalogue of templates, which also draws the rooms of the plan on the screen. */
export const withRooms = (catalogue: Catalogue, getReception: () => Reception): Catalogue => ({
  ...catalogue,
  draw(id, settings) {
    const { rooms } = getReception();
    const layout = rooms && layoutIn(rooms, id, settings);
    return !layout || isFault(layout) ? catalogue.draw(id, settings) : layout;
  },
});
