import { HouseConventionId, SeatId } from './ids';
import { ConventionId, Givens, Settings } from './occasion';
import { z } from './zod';

const Clicked = z.array(SeatId).max(10_000);

/** By whose word the office sits this way: a rule of the house, a decision, the practice of many years. */
const HouseSource = z.object({
  title: z.string().min(1).max(200),
  place: z.string().max(200).optional(),
  note: z.string().max(1000).optional(),
});
export type HouseSource = z.infer<typeof HouseSource>;

/**
 * How one office seats people where its practice differs: the seats in the order in which it uses them, over a published convention.
 * It holds for one layout. With other settings the seats that are still there keep their order.
 */
export const HouseConvention = z.object({
  id: HouseConventionId,
  name: z.string().min(1).max(100),
  /** Speaks for whatever the office has not settled. */
  base: ConventionId,
  layout: z.string().min(1),
  /** The settings that the seats were chosen on. */
  settings: Settings,
  /** Variants of the base that the office uses; what an occasion says itself goes before them. */
  given: Givens,
  /** Most honored first. A seat stands in one list only; seats in none follow as the base has them. */
  order: z.object({ guest: Clicked.optional(), host: Clicked.optional(), any: Clicked.optional() }).refine((order) => {
    const seats = Object.values(order).flatMap((list) => list ?? []);
    return new Set(seats).size === seats.length;
  }, 'A seat has one place in the order.'),
  source: HouseSource,
  savedAt: z.string().max(30).optional(),
});
export type HouseConvention = z.infer<typeof HouseConvention>;
