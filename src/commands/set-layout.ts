import type { Draft } from 'immer';
import { OccasionId, PersonId, SeatId, seatId } from '../model/ids';
import { occupantOf, Settings, takenSeats } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { faultOfRoom, faultOfSeating, isRefusal, occasionOf, put } from './seating-draft';

export const SetLayout = z.object({
  kind: z.literal('setLayout'),
  occasion: OccasionId,
  layout: z.string().min(1),
  settings: Settings,
  keep: z.record(SeatId, PersonId),
});
export type SetLayout = z.infer<typeof SetLayout>;

export const setLayout = (occasion: OccasionId, layout: string, settings: Settings, keep: SetLayout['keep']): SetLayout => ({
  kind: 'setLayout',
  occasion,
  layout,
  settings,
  keep,
});

/** Other furniture. Who keeps which seat is for the caller to work out; everybody else attends without a seat. */
export function applySetLayout(draft: Draft<Reception>, { occasion: id, layout, settings, keep }: SetLayout): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  const stayed = takenSeats(occasion).flatMap(([seat, person]) => (keep[seat] === person ? [seat] : []));

  // The house's order speaks of the seats of one layout, and what is known of vehicles and tables of its furniture.
  if (occasion.layout !== layout) {
    delete occasion.house;
    delete occasion.vehicles;
    delete occasion.tables;
  }
  occasion.layout = layout;
  occasion.settings = settings;
  occasion.seating = {};
  for (const [seat, person] of Object.entries(keep)) put(occasion, seatId(seat), person);

  // A lock and a chosen seat speak of one person on one seat: they stand only where both stayed.
  const remaining = (marks: Readonly<Record<SeatId, true>>) =>
    Object.fromEntries(stayed.flatMap((seat) => (marks[seat] && occupantOf(occasion, seat) ? [[seat, true as const]] : [])));
  occasion.locks = remaining(occasion.locks);
  occasion.chosen = remaining(occasion.chosen);
  return faultOfSeating(draft, occasion) ?? faultOfRoom(draft, occasion);
}
