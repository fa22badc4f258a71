import type { Speaker } from '../../i18n/speak';
import type { PretixPlan } from './pretix-plan';

/** What a plan of pretix may have and a room has no place for. Ids are not among them: they mean something to pretix alone. */
const kinds = ['colors', 'categories', 'rowLabels', 'zoneNames', 'bookingOrder', 'sizes'] as const;
export type LeftOut = (typeof kinds)[number];

export function leftOutOf({ zones, categories, size }: PretixPlan): readonly LeftOut[] {
  const areas = zones.flatMap((zone) => zone.areas ?? []);
  const words = areas.flatMap(({ text }) => (typeof text === 'object' ? [text] : []));
  const rows = zones.flatMap((zone) => zone.rows);
  const seats = rows.flatMap((row) => row.seats);
  const has: Readonly<Record<LeftOut, boolean>> = {
    colors:
      [...categories, ...areas, ...words].some(({ color }) => Boolean(color)) || areas.some(({ border_color }) => Boolean(border_color)),
    categories: categories.length > 0,
    rowLabels: rows.some((row) => Boolean(row.row_number.trim() || row.row_label || row.seat_label || row.row_number_position)),
    zoneNames: zones.some(({ name = '' }) => name.trim() !== ''),
    bookingOrder: seats.some(({ start_direction }) => Boolean(start_direction)),
    sizes: size !== undefined || seats.some(({ radius }) => Boolean(radius)) || words.some((word) => Boolean(word.size)),
  };
  return kinds.filter((one) => has[one]);
}

/** The sentence for whoever takes the room in; none where it is the whole plan. */
export function sayLeftOut(leftOut: readonly LeftOut[], speaker: Speaker): string | undefined {
  if (leftOut.length === 0) return undefined;
  const what = speaker.list(leftOut.map((one) => speaker.say('exchange', `room.leftOut.${one}`)));
  return speaker.say('exchange', 'room.pretixTaken', { what });
}
