import type { Problem } from '../problem';

/** About three hundred people in their hall: beyond that the model alone takes minutes to write and gigabytes to keep. */
const mostPlaces = 100_000;

/** Whether the exact model of the whole occasion is small enough to be written. */
export const isWithinReach = ({ context }: Problem): boolean => context.people.length * context.layout.seats.length <= mostPlaces;
