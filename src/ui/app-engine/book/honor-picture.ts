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

const same = (left: Place, right: Place): boolean => left.order === right.order && left.text === right.text;

function pictureOf(
  layout: Layout,
  places: ReadonlyMap<SeatId, Place>,
  before: ReadonlyMap<SeatId, Place>,
): HonorPicture & { readonly changed: number } {
  let changed = 0;
  const seats = layout.seats.map(({ id, at, width, depth }): HonorSeat => {
    const place = places.get(id) ?? unranked;
    const was = before.get(id) ?? unranked;
    const differs = !same(place, was);
    if (differs) changed += 1;
    return { seat: id, at, size: Math.max(width, depth), ...place, ...(differs ? { was: was.text } : {}) };
  });
  return { frame: layout.frame, room: layout.furniture, seats, changed };
}

/** The same room ranked twice: what was, what would be, and on how many seats they differ. */
export function compared(layout: Layout, before: HonorOrder | undefined, after: HonorOrder | undefined, language: Language): Comparison {
  const was = placesIn(before, language);
  const is = placesIn(after, language);
  const { changed, ...picture } = pictureOf(layout, is, was);
  const { changed: _, ...old } = pictureOf(layout, was, was);
  return { before: old, after: picture, changed };
}

/** How many seats rank otherwise, without drawing them. */
export function seatsChanged(layout: Layout, before: HonorOrder | undefined, after: HonorOrder | undefined): number {
  const was = placesIn(before, 'en');
  const is = placesIn(after, 'en');
  return layout.seats.filter(({ id }) => !same(was.get(id) ?? unranked, is.get(id) ?? unranked)).length;
}
