import { betterSeatsFilledFirst } from './better-seats-filled-first';
import { partiesKeepTheirSides } from './parties-keep-their-sides';
import { principalGuestAtPlaceOfHonor } from './principal-guest-at-place-of-honor';
import type { Rule } from './rule';
import { seniorTakesBetterSeat } from './senior-takes-better-seat';

/** The rule book. Listed by hand, in the order in which findings of one severity are shown. */
export const rules: readonly Rule[] = [seniorTakesBetterSeat, betterSeatsFilledFirst, partiesKeepTheirSides, principalGuestAtPlaceOfHonor];
