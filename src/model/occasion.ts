import { Menu, Trapping } from './catering';
import { Flags } from './flags';
import { blockOf, HouseConventionId, OccasionId, PersonId, SeatId } from './ids';
import { IfAbsent, Presence } from './presence';
import { Table, TableKey } from './table';
import { Vehicle, VehicleKey } from './vehicle';
import { z } from './zod';

export const Settings = z.record(z.string(), z.union([z.string(), z.number()]));
/** What a layout template was asked for: `{ perSide: 5, door: 'side' }`. */
export type Settings = z.infer<typeof Settings>;

export const ConventionId = z.enum(['cn-domestic', 'cn-foreign', 'cn-business', 'intl', 'jp', 'kr', 'tw', 'us', 'uk', 'fr', 'de', 'es']);
export type ConventionId = z.infer<typeof ConventionId>;

export const Givens = z.record(z.string(), z.string());
/** The context that chooses between variants: `{ driver: 'host' }`. Only what was said; defaults are the convention's. */
export type Givens = z.infer<typeof Givens>;

/** Who sits where, block by block (`blockOf`): a table, a row, a side, a vehicle. */
const Seating = z.record(z.string(), z.record(SeatId, PersonId));

export const Occasion = z.object({
  id: OccasionId,
  title: z.string().min(1).max(200),
  /** Local time, `2026-11-30T10:10`. */
  start: z.string().max(30).optional(),
  end: z.string().max(30).optional(),
  place: z.string().max(200).optional(),
  layout: z.string().min(1),
  settings: Settings,
  convention: ConventionId,
  given: Givens,
  /** The office's own order of the seats, over `convention`. */
  house: HouseConventionId.optional(),
  attendees: z.record(PersonId, z.literal(true)),
  seating: Seating,
  /** The person on this seat stays, whatever is proposed. */
  locks: z.record(SeatId, z.literal(true)),
  /** The guest sat down here by choice; never reported (乘车：客人所坐即上座). */
  chosen: z.record(SeatId, z.literal(true)),
  /** What is known of the vehicles beside their seats; of some of them, or none. */
  vehicles: z.record(VehicleKey, Vehicle).optional(),
  /** What is known of the tables beside their seats. */
  tables: z.record(TableKey, Table).optional(),
  /** One entry for each place in which flags are shown. */
  flags: z.array(Flags).max(3).optional(),
  menu: Menu.optional(),
  /** Who has come and who has not, as far as somebody said. */
  presence: z.record(PersonId, Presence).optional(),
  /** Agreed for whoever does not come; absent: nothing was agreed. */
  ifAbsent: IfAbsent.optional(),
  trappings: z.array(Trapping).max(5).optional(),
  /** What the occasion costs as a whole, in yuan. */
  cost: z.number().min(0).max(1_000_000_000).optional(),
});
export type Occasion = z.infer<typeof Occasion>;

export function occupantOf({ seating }: Pick<Occasion, 'seating'>, seat: SeatId): PersonId | undefined {
  return seating[blockOf(seat)]?.[seat];
}

/** Every taken seat with its occupant, sorted by seat id so that no meaning hangs on key order. */
export function takenSeats({ seating }: Pick<Occasion, 'seating'>): readonly (readonly [SeatId, PersonId])[] {
  return Object.values(seating)
    .flatMap((block) => Object.entries(block) as [SeatId, PersonId][])
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}

/** Where everybody sits who has a seat, of several the first: for whoever asks about all of them and not about one. */
export function seatOfEach(occasion: Pick<Occasion, 'seating'>): ReadonlyMap<PersonId, SeatId> {
  const seats = new Map<PersonId, SeatId>();
  for (const [seat, person] of takenSeats(occasion)) if (!seats.has(person)) seats.set(person, seat);
  return seats;
}

/** The seats of one person; more than one is a fault that a rule reports. */
export function seatsOf({ seating }: Pick<Occasion, 'seating'>, person: PersonId): readonly SeatId[] {
  const seats: SeatId[] = [];
  for (const block of Object.values(seating)) {
    for (const seat of Object.keys(block) as SeatId[]) if (block[seat] === person) seats.push(seat);
  }
  return seats.sort();
}
