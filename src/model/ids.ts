import { z } from './zod';

/** Ids are keys of records: a name that every object has from birth (`constructor`) would look like an entry. */
const free = (text: string) => !(text in Object.prototype);

const id = <Brand extends string>() => z.string().min(1).max(120).refine(free, 'This word cannot be an id.').brand<Brand>();

export const ReceptionId = id<'ReceptionId'>();
export type ReceptionId = z.infer<typeof ReceptionId>;
export const PersonId = id<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
export const OccasionId = id<'OccasionId'>();
export type OccasionId = z.infer<typeof OccasionId>;
export const WaiverId = id<'WaiverId'>();
export type WaiverId = z.infer<typeof WaiverId>;
export const HouseConventionId = id<'HouseConventionId'>();
export type HouseConventionId = z.infer<typeof HouseConventionId>;
export const RoomId = id<'RoomId'>();
export type RoomId = z.infer<typeof RoomId>;

/** As the contract writes it: `1A`, `N3`, `T2.4`, `V1.2C`. Always the plan as drawn. */
export const SeatId = z
  .string()
  .regex(/^[A-Z0-9]+(\.[A-Z0-9]+)?$/, 'A seat id looks like 1A, N3, T2.4 or V1.2C.')
  .brand<'SeatId'>();
export type SeatId = z.infer<typeof SeatId>;

/** For seat ids that a layout itself builds. */
export const seatId = (text: string): SeatId => text as SeatId;

/** The table, vehicle, row or side that a seat belongs to; seatings are kept block by block so that patches stay small. */
export function blockOf(seat: SeatId): string {
  const dot = seat.indexOf('.');
  if (dot > 0) return seat.slice(0, dot);
  const row = /^\d+(?=[A-Z])/.exec(seat);
  if (row) return row[0];
  return /^[A-Z]+/.exec(seat)?.[0] ?? 'table';
}
