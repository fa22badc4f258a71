import { absentPeopleNotSeated } from './absent-people-not-seated';
import { betterSeatsFilledFirst } from './better-seats-filled-first';
import { carerBeside } from './carer-beside';
import { companionsWithinLimit } from './companions-within-limit';
import { driverSeatHeldByDriver } from './driver-seat-held-by-driver';
import { endsHeldByHosts } from './ends-held-by-hosts';
import { everybodySeated } from './everybody-seated';
import { firstRowUnbroken } from './first-row-unbroken';
import { frontMiddleNotForGuests } from './front-middle-not-for-guests';
import { guardInFrontSeat } from './guard-in-front-seat';
import { halalAtOneTable } from './halal-at-one-table';
import { hostAtEveryTable } from './host-at-every-table';
import { interpreterBesideOrBehind } from './interpreter-beside-or-behind';
import { keptApartNotAdjacent } from './kept-apart-not-adjacent';
import { keptTogether } from './kept-together';
import { loneGuestBesideDrivingHost } from './lone-guest-beside-driving-host';
import { lowSeatNotForGuests } from './low-seat-not-for-guests';
import { moderatorInFrontRow } from './moderator-in-front-row';
import { neighborsShareLanguage } from './neighbors-share-language';
import { noEmptySeatBesideDrivingHost } from './no-empty-seat-beside-driving-host';
import { notetakerBehind } from './notetaker-behind';
import { onePersonOneSeat } from './one-person-one-seat';
import { onePlaceAtATime } from './one-place-at-a-time';
import { partiesKeepTheirSides } from './parties-keep-their-sides';
import { placeInOrderKnown } from './place-in-order-known';
import { principalGuestAtPlaceOfHonor } from './principal-guest-at-place-of-honor';
import { principalsEqualInRank } from './principals-equal-in-rank';
import type { Rule } from './rule';
import { seatExists } from './seat-exists';
import { seatsEnough } from './seats-enough';
import { seniorTakesBetterSeat } from './senior-takes-better-seat';
import { spousesNotAdjacent } from './spouses-not-adjacent';
import { tableNotOfThirteen } from './table-not-of-thirteen';
import { tenAtMostAtTable } from './ten-at-most-at-table';
import { wishesOfStaffMet } from './wishes-of-staff-met';

/** The rule book. Listed by hand, in the order in which findings of one severity are shown. */
export const rules: readonly Rule[] = [
  onePersonOneSeat,
  onePlaceAtATime,
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
  moderatorInFrontRow,
  companionsWithinLimit,
  keptApartNotAdjacent,
  wishesOfStaffMet,
  spousesNotAdjacent,
  betterSeatsFilledFirst,
  interpreterBesideOrBehind,
  notetakerBehind,
  carerBeside,
  guardInFrontSeat,
  hostAtEveryTable,
  keptTogether,
  halalAtOneTable,
  endsHeldByHosts,
  firstRowUnbroken,
  everybodySeated,
  seatsEnough,
  placeInOrderKnown,
  principalsEqualInRank,
  neighborsShareLanguage,
  tenAtMostAtTable,
  tableNotOfThirteen,
];
