import { absentPeopleNotSeated } from './absent-people-not-seated';
import { betterSeatsFilledFirst } from './better-seats-filled-first';
import { carerBeside } from './carer-beside';
import { carsNoMoreThanNeeded } from './cars-no-more-than-needed';
import { companionsWithinLimit } from './companions-within-limit';
import { counterpartsAlikeInRank } from './counterparts-alike-in-rank';
import { driverSeatHeldByDriver } from './driver-seat-held-by-driver';
import { endsHeldByHosts } from './ends-held-by-hosts';
import { evenNumberAtTable } from './even-number-at-table';
import { everybodySeated } from './everybody-seated';
import { firstRowUnbroken } from './first-row-unbroken';
import { frontMiddleNotForGuests } from './front-middle-not-for-guests';
import { guardInFrontSeat } from './guard-in-front-seat';
import { guardRidesWithPrincipal } from './guard-rides-with-principal';
import { guestCarsByRank } from './guest-cars-by-rank';
import { guestOfHonorNotOutranked } from './guest-of-honor-not-outranked';
import { halalAtOneTable } from './halal-at-one-table';
import { hostAccompaniesPrincipalGuest } from './host-accompanies-principal-guest';
import { hostAtEveryTable } from './host-at-every-table';
import { hostsAmongGuests } from './hosts-among-guests';
import { hostsLeadConvoy } from './hosts-lead-convoy';
import { innerSideOfUEmpty } from './inner-side-of-u-empty';
import { interpreterBesideOrBehind } from './interpreter-beside-or-behind';
import { interpreterSharesLanguages } from './interpreter-shares-languages';
import { keptApartNotAdjacent } from './kept-apart-not-adjacent';
import { keptTogether } from './kept-together';
import { loneGuestBesideDrivingHost } from './lone-guest-beside-driving-host';
import { lowSeatNotForGuests } from './low-seat-not-for-guests';
import { moderatorInFrontRow } from './moderator-in-front-row';
import { neighborsShareLanguage } from './neighbors-share-language';
import { noEmptySeatBesideDrivingHost } from './no-empty-seat-beside-driving-host';
import { noGreetingAtBoundary } from './no-greeting-at-boundary';
import { notetakerBehind } from './notetaker-behind';
import { oddNumberInFrontRow } from './odd-number-in-front-row';
import { onePersonOneSeat } from './one-person-one-seat';
import { onePlaceAtATime } from './one-place-at-a-time';
import { oneWorkMeal } from './one-work-meal';
import { organizationsMixed } from './organizations-mixed';
import { partiesKeepTheirSides } from './parties-keep-their-sides';
import { placeInOrderKnown } from './place-in-order-known';
import { principalGuestAtPlaceOfHonor } from './principal-guest-at-place-of-honor';
import { principalNotInMiddleSeat } from './principal-not-in-middle-seat';
import { principalsEqualInRank } from './principals-equal-in-rank';
import { receptionListComplete } from './reception-list-complete';
import { representativeRanksByOwnOffice } from './representative-ranks-by-own-office';
import { roundTableNotTooLarge } from './round-table-not-too-large';
import type { Rule } from './rule';
import { seatExists } from './seat-exists';
import { seatsEnough } from './seats-enough';
import { seniorTakesBetterSeat } from './senior-takes-better-seat';
import { sexesAlternate } from './sexes-alternate';
import { sidesEqualInNumber } from './sides-equal-in-number';
import { spousesNotAdjacent } from './spouses-not-adjacent';
import { spousesNotFacing } from './spouses-not-facing';
import { tableNotOfThirteen } from './table-not-of-thirteen';
import { tenAtMostAtTable } from './ten-at-most-at-table';
import { timeForTransfers } from './time-for-transfers';
import { wheelchairByTheAisle } from './wheelchair-by-the-aisle';
import { wishesOfStaffMet } from './wishes-of-staff-met';
import { womenNotBesideChauffeur } from './women-not-beside-chauffeur';
import { womenNotOnLastSeat } from './women-not-on-last-seat';

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
  innerSideOfUEmpty,
  companionsWithinLimit,
  oneWorkMeal,
  noGreetingAtBoundary,
  keptApartNotAdjacent,
  wishesOfStaffMet,
  spousesNotAdjacent,
  spousesNotFacing,
  betterSeatsFilledFirst,
  interpreterBesideOrBehind,
  notetakerBehind,
  carerBeside,
  interpreterSharesLanguages,
  guardInFrontSeat,
  guardRidesWithPrincipal,
  hostAccompaniesPrincipalGuest,
  guestCarsByRank,
  principalNotInMiddleSeat,
  hostAtEveryTable,
  keptTogether,
  halalAtOneTable,
  endsHeldByHosts,
  guestOfHonorNotOutranked,
  representativeRanksByOwnOffice,
  sexesAlternate,
  womenNotOnLastSeat,
  womenNotBesideChauffeur,
  firstRowUnbroken,
  timeForTransfers,
  receptionListComplete,
  everybodySeated,
  seatsEnough,
  placeInOrderKnown,
  principalsEqualInRank,
  counterpartsAlikeInRank,
  sidesEqualInNumber,
  neighborsShareLanguage,
  hostsAmongGuests,
  hostsLeadConvoy,
  carsNoMoreThanNeeded,
  wheelchairByTheAisle,
  tenAtMostAtTable,
  tableNotOfThirteen,
  roundTableNotTooLarge,
  evenNumberAtTable,
  oddNumberInFrontRow,
  organizationsMixed,
];
