import { z } from './zod';

/** Where flags are shown: hung or standing in the room, on a rack on the table, or on the principal car. */
export const FlagPlace = z.enum(['hall', 'table', 'vehicle']);
export type FlagPlace = z.infer<typeof FlagPlace>;

/**
 * One group of flags. `fromOwnRight` names countries (or organizations) beginning at the flags' own right: whoever faces flags in a
 * hall or on a table sees that end at the left; on a car it is the right fender.
 */
export const Flags = z.object({
  place: FlagPlace,
  fromOwnRight: z.array(z.string().min(1).max(120)).min(1).max(200),
});
export type Flags = z.infer<typeof Flags>;
