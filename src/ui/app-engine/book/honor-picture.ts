import { roleMark } from '../../../drawing/role-mark';
import type { Language } from '../../../i18n/speak';
import type { Layout } from '../../../layouts/layout';
import type { SeatId } from '../../../model/ids';
import type { HonorOrder, SeatRole } from '../../../protocol/conventions/honor-order';
import type { Comparison, HonorPicture, HonorSeat } from '../../rulebook/book-port';

type Place = Pick<HonorSeat, 'order' | 'text'>;

const unranked: Place = { order: 'none', text: '' };

/** What every seat is in an honor order; nothing where the convention is silent. */
function placesIn(honor: HonorOrder | undefined, language: Language): ReadonlyMap<SeatId, Place> {
  const places = new Map<SeatId, Place>();
  if (!honor) return places;
  for (const order of ['guest', 'host', 'any'] as const) {
    for (const { seat, rank } of honor.order[order] ?? []) places.set(seat, { order, text: String(rank) });
  }
  for (const [role, seats] of Object.entries(honor.roles) as [SeatRole, readonly { seat: SeatId }[]][]) {
    for (const { seat } of seats) places.set(seat, { order: 'role', text: roleMark(role, language) });
  }
  for (const { seat } of honor.free) places.set(seat, { order: 'free', text: '' });
  return places;
}

/** Where the seats of a room stand: a choice may move the row by half a seat and leave its ranks. */
const standsIn = ({ seats }: Layout): ReadonlyMap<SeatId, Layout['seats'][number]['at']> => new Map(seats.map(({ id, at }) => [id, at]));
const sameSpot = (left: Layout['seats'][number]['at'] | undefined, right: Layout['seats'][number]['at']): boolean =>
  left === undefined || (left.x === right.x && left.y === right.y);

const same = (left: Place, right: Place): boolean => left.order === right.order && left.text === right.text;

function pictureOf(layout: Layout, places: ReadonlyMap<SeatId, Place>, before: ReadonlyMap<SeatId, Place>): HonorPicture {
  const seats = layout.seats.map(({ id, at, width, depth }): HonorSeat => {
    const place = places.get(id) ?? unranked;
    const was = before.get(id) ?? unranked;
    const differs = !same(place, was);
    return { seat: id, at, size: Math.max(width, depth), ...place, ...(differs ? { was: was.text } : {}) };
  });
  return { frame: layout.frame, room: layout.furniture, seats };
}

/** A room and how its seats rank; silent where nothing covers it. */
export type Ranked = { readonly layout: Layout; readonly honor: HonorOrder | undefined };

/** The same seats ranked twice, the second time perhaps elsewhere in the room: what was, what would be, and on how many they differ. */
export function compared(before: Ranked, after: Ranked, language: Language): Comparison {
  const was = placesIn(before.honor, language);
  const is = placesIn(after.honor, language);
  return {
    before: pictureOf(before.layout, was, was),
    after: pictureOf(after.layout, is, was),
    changed: seatsChanged(before, after),
    isSilent: is.size === 0,
  };
}

/** How many seats rank otherwise or stand elsewhere, without drawing them. */
export function seatsChanged(before: Ranked, after: Ranked): number {
  const was = placesIn(before.honor, 'en');
  const is = placesIn(after.honor, 'en');
  const stood = standsIn(before.layout);
  return after.layout.seats.filter(({ id, at }) => !same(was.get(id) ?? unranked, is.get(id) ?? unranked) || !sameSpot(stood.get(id), at))
    .length;
}
