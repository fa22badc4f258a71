import { absentPeopleNotSeated } from './absent-people-not-seated';
import { betterSeatsFilledFirst } from './better-seats-filled-first';
import { companionsWithinLimit } from './companions-within-limit';
import { driverSeatHeldByDriver } from './driver-seat-held-by-driver';
import { everybodySeated } from './everybody-seated';
import { frontMiddleNotForGuests } from './front-middle-not-for-guests';
import { interpreterBesideOrBehind } from './interpreter-beside-or-behind';
import { keptApartNotAdjacent } from './kept-apart-not-adjacent';
import { loneGuestBesideDrivingHost } from './lone-guest-beside-driving-host';
import { lowSeatNotForGuests } from './low-seat-not-for-guests';
import { noEmptySeatBesideDrivingHost } from './no-empty-seat-beside-driving-host';
import { onePersonOneSeat } from './one-person-one-seat';
import { partiesKeepTheirSides } from './parties-keep-their-sides';
import { placeInOrderKnown } from './place-in-order-known';
import { principalGuestAtPlaceOfHonor } from './principal-guest-at-place-of-honor';
import type { Rule } from './rule';
import { seatExists } from './seat-exists';
import { seatsEnough } from './seats-enough';
import { seniorTakesBetterSeat } from './senior-takes-better-seat';
import { spousesNotAdjacent } from './spouses-not-adjacent';

/** The rule book. Listed by hand, in the order in which findings of one severity are shown. */
export const rules: readonly Rule[] = [
  onePersonOneSeat,
  seatExists,
  absentPeopleNotSeated,
  principalGuestAtPlaceOfHonor,
  seniorTakesBetterSeat,
  partiesKeepTheirSides,
  lowSeatNotForGuests,
  driverSeatHeldByDriver,
  loneGuestBesideDrivingHost,
  noEmptySeatBesideDrivingHost,
  frontMiddleNotForGuests,
  companionsWithinLimit,
  keptApartNotAdjacent,
  spousesNotAdjacent,
  betterSeatsFilledFirst,
  interpreterBesideOrBehind,
  everybodySeated,
  seatsEnough,
  placeInOrderKnown,
];
