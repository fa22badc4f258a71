import { z } from '../../model/zod';
import { Area, Place } from './pretix-areas';

/**
 * A seating plan as pretix keeps it (pretix/pretix, src/pretix/static/seating/seating-plan.schema.json): zones with rows of seats and
 * with areas, places in pixels from the upper left corner, each counted from where its parent stands.
 */
const Seat = z.object({
  seat_number: z.string().max(40),
  position: Place,
  /** Of the circle that stands for the seat, pixels. */
  radius: z.unknown().optional(),
  /** Where buyers begin to fill the row. */
  start_direction: z.unknown().optional(),
});
const Row = z.object({
  row_number: z.string().max(40),
  /** How the row and its seats are spoken of, and where the number of the row is written. */
  row_label: z.unknown().optional(),
  seat_label: z.unknown().optional(),
  row_number_position: z.unknown().optional(),
  position: Place.optional(),
  seats: z.array(Seat).max(10_000),
});
const Zone = z.object({
  name: z.string().max(400).optional(),
  position: Place,
  rows: z.array(Row).max(2_000),
  areas: z.array(Area).max(2_000).optional(),
});
export const PretixPlan = z.object({
  name: z.string().max(400),
  zones: z.array(Zone).min(1).max(200),
  /** Of the whole drawing, pixels. */
  size: z.unknown().optional(),
  categories: z.array(z.object({ color: z.unknown().optional() })).max(1_000),
});
export type PretixPlan = z.infer<typeof PretixPlan>;

export const isPretixPlan = (json: object): boolean => 'zones' in json && 'categories' in json;
