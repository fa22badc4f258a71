import { absentPeopleNotSeated } from './absent-people-not-seated';
import { banquetWithinStandard } from './banquet-within-standard';
import { betterSeatsFilledFirst } from './better-seats-filled-first';
import { carerBeside } from './carer-beside';
import { carsNoMoreThanNeeded } from './cars-no-more-than-needed';
import { chairCededOnce } from './chair-ceded-once';
import { companionsWithinLimit } from './companions-within-limit';
import { convoyHasLeadCar } from './convoy-has-lead-car';
import { counterpartsAlikeInRank } from './counterparts-alike-in-rank';
import { dailyMealsWithinStandard } from './daily-meals-within-standard';
import { delegationsOverTables } from './delegations-over-tables';
import { deputiesInSeveralVehicles } from './deputies-in-several-vehicles';
import { dishesFitDiets } from './dishes-fit-diets';
import { driverSeatHeldByDriver } from './driver-seat-held-by-driver';
import { endsHeldByHosts } from './ends-held-by-hosts';
import { evenNumberAtTable } from './even-number-at-table';
import { everybodySeated } from './everybody-seated';
import { firstRowUnbroken } from './first-row-unbroken';
import { frontMiddleNotForGuests } from './front-middle-not-for-guests';
import { guardInFrontSeat } from './guard-in-front-seat';
import { guardRidesWithPrincipal } from './guard-rides-with-principal';
import { guestCarsByRank } from './guest-cars-by-rank';
import { guestFlagInSuperiorPlace } from './guest-flag-in-superior-place';
import { guestOfHonorNotOutranked } from './guest-of-honor-not-outranked';
import { guestsNotInServiceCars } from './guests-not-in-service-cars';
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
import { lodgingWithinStandard } from './lodging-within-standard';
import { loneGuestBesideDrivingHost } from './lone-guest-beside-driving-host';
import { longTableNotTooLarge } from './long-table-not-too-large';
import { lowSeatNotForGuests } from './low-seat-not-for-guests';
import { manifestComplete } from './manifest-complete';
import { meetingNotTooLong } from './meeting-not-too-long';
import { menuWithinRegulation } from './menu-within-regulation';
import { moderatorInFrontRow } from './moderator-in-front-row';
import { neighborsShareLanguage } from './neighbors-share-language';
import { noAlcoholAtWorkMeal } from './no-alcohol-at-work-meal';
import { noEmptySeatBesideDrivingHost } from './no-empty-seat-beside-driving-host';
import { noGreetingAtBoundary } from './no-greeting-at-boundary';
import { noPoliceCarAhead } from './no-police-car-ahead';
import { notOnFridayTheThirteenth } from './not-on-friday-the-thirteenth';
import { notetakerBehind } from './notetaker-behind';
import { oddNumberInFrontRow } from './odd-number-in-front-row';
import { onePersonOneSeat } from './one-person-one-seat';
import { onePlaceAtATime } from './one-place-at-a-time';
import { oneWorkMeal } from './one-work-meal';
import { organizationsMixed } from './organizations-mixed';
import { ownFlagAtItsRight } from './own-flag-at-its-right';
import { partiesKeepTheirSides } from './parties-keep-their-sides';
import { placeInOrderKnown } from './place-in-order-known';
import { politburoTripWithinLimit } from './politburo-trip-within-limit';
import { principalGuestAtPlaceOfHonor } from './principal-guest-at-place-of-honor';
import { principalGuestInPrincipalCar } from './principal-guest-in-principal-car';
import { principalLeadersDoNotGreet } from './principal-leaders-do-not-greet';
import { principalNotInMiddleSeat } from './principal-not-in-middle-seat';
import { principalsEqualInRank } from './principals-equal-in-rank';
import { rankBlindToSexAtBusiness } from './rank-blind-to-sex-at-business';
import { receptionListComplete } from './reception-list-complete';
import { receptionSheetComplete } from './reception-sheet-complete';
import { representativeRanksByOwnOffice } from './representative-ranks-by-own-office';
import { ridersWithinCapacity } from './riders-within-capacity';
import { roundTableNotTooLarge } from './round-table-not-too-large';
import type { Rule } from './rule';
import { seatExists } from './seat-exists';
import { seatsEnough } from './seats-enough';
import { seniorTakesBetterSeat } from './senior-takes-better-seat';
import { severalFlagsByAlphabet } from './several-flags-by-alphabet';
import { sexesAlternate } from './sexes-alternate';
import { sidesEqualInNumber } from './sides-equal-in-number';
import { spousesNotAdjacent } from './spouses-not-adjacent';
import { spousesNotFacing } from './spouses-not-facing';
import { tableNotOfThirteen } from './table-not-of-thirteen';
import { tablesNamedNotNumbered } from './tables-named-not-numbered';
import { tenAtMostAtTable } from './ten-at-most-at-table';
import { timeForTransfers } from './time-for-transfers';
import { twoBanquetsAtMost } from './two-banquets-at-most';
import { vehiclesInOrderOfMarch } from './vehicles-in-order-of-march';
import { visitAnnouncedByLetter } from './visit-announced-by-letter';
import { welcomeKeptSimple } from './welcome-kept-simple';
import { wheelchairByTheAisle } from './wheelchair-by-the-aisle';
import { wishesOfStaffMet } from './wishes-of-staff-met';
import { womenAndMenOnTheirOwnSeats } from './women-and-men-on-their-own-seats';
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
  chairCededOnce,
  rankBlindToSexAtBusiness,
  partiesKeepTheirSides,
  lowSeatNotForGuests,
  driverSeatHeldByDriver,
  loneGuestBesideDrivingHost,
  noEmptySeatBesideDrivingHost,
  frontMiddleNotForGuests,
  ridersWithinCapacity,
  moderatorInFrontRow,
  innerSideOfUEmpty,
  companionsWithinLimit,
  politburoTripWithinLimit,
  oneWorkMeal,
  noGreetingAtBoundary,
  principalLeadersDoNotGreet,
  welcomeKeptSimple,
  visitAnnouncedByLetter,
  menuWithinRegulation,
  noAlcoholAtWorkMeal,
  dishesFitDiets,
  banquetWithinStandard,
  dailyMealsWithinStandard,
  twoBanquetsAtMost,
  guestFlagInSuperiorPlace,
  ownFlagAtItsRight,
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
  vehiclesInOrderOfMarch,
  convoyHasLeadCar,
  noPoliceCarAhead,
  principalGuestInPrincipalCar,
  guestsNotInServiceCars,
  principalNotInMiddleSeat,
  hostAtEveryTable,
  keptTogether,
  halalAtOneTable,
  delegationsOverTables,
  endsHeldByHosts,
  severalFlagsByAlphabet,
  guestOfHonorNotOutranked,
  representativeRanksByOwnOffice,
  womenAndMenOnTheirOwnSeats,
  sexesAlternate,
  womenNotOnLastSeat,
  deputiesInSeveralVehicles,
  womenNotBesideChauffeur,
  firstRowUnbroken,
  timeForTransfers,
  receptionListComplete,
  receptionSheetComplete,
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
  manifestComplete,
  lodgingWithinStandard,
  meetingNotTooLong,
  wheelchairByTheAisle,
  tenAtMostAtTable,
  tableNotOfThirteen,
  notOnFridayTheThirteenth,
  roundTableNotTooLarge,
  longTableNotTooLarge,
  tablesNamedNotNumbered,
  evenNumberAtTable,
  oddNumberInFrontRow,
  organizationsMixed,
];
