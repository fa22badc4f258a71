import { z } from './zod';

/** What is served and laid out at a meal. Sums are in yuan. */
export const Menu = z.object({
  dishes: z.array(z.string().min(1).max(120)).max(100).optional(),
  drinks: z.array(z.string().min(1).max(120)).max(40).optional(),
  /** Sum for each person at the meal (餐标). */
  perHead: z.number().min(0).max(1_000_000).optional(),
  note: z.string().min(1).max(400).optional(),
});
export type Menu = z.infer<typeof Menu>;

/** What an occasion is decked out with and the regulation has a word about (cn.md §10). */
export const Trapping = z.enum(['banners', 'carpet', 'crowds', 'traffic-control', 'cigarettes']);
export type Trapping = z.infer<typeof Trapping>;
