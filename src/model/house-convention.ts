import { HouseConventionId, SeatId } from './ids';
import { ConventionId, Givens, type Occasion, Settings } from './occasion';
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

type InHouse = { readonly houseConventions?: Readonly<Record<HouseConventionId, HouseConvention>> | undefined };

/** The house convention that the occasion goes by, if it is one for this layout. */
export function houseOf(
  { houseConventions }: InHouse,
  { house: id, layout }: Pick<Occasion, 'house' | 'layout'>,
): HouseConvention | undefined {
  const house = id && houseConventions?.[id];
  return house && house.layout === layout ? house : undefined;
}

/** What holds of an occasion. What the house says itself is weaker than what was said of this occasion. */
export const givenOfHouse = (reception: InHouse, occasion: Pick<Occasion, 'house' | 'layout' | 'given'>): Givens => ({
  ...houseOf(reception, occasion)?.given,
  ...occasion.given,
});
