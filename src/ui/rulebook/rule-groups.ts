import type { Scene } from '../../layouts/layout';

export const ruleGroups = ['order', 'parties', 'roles', 'vehicles', 'banquets', 'meetings', 'compliance', 'other'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** By what they are about, not by the room: the order of a car stands with the order of a platform. */
const placed: Readonly<Record<string, RuleGroup>> = {
  'senior-takes-better-seat': 'order',
  'principal-guest-at-place-of-honor': 'order',
  'better-seats-filled-first': 'order',
  'place-in-order-known': 'order',
  'principals-equal-in-rank': 'parties',
  'parties-keep-their-sides': 'parties',
  'low-seat-not-for-guests': 'parties',
  'ends-held-by-hosts': 'parties',
  'interpreter-beside-or-behind': 'roles',
  'notetaker-behind': 'roles',
  'carer-beside': 'roles',
  'neighbors-share-language': 'roles',
  'moderator-in-front-row': 'roles',
  'driver-seat-held-by-driver': 'vehicles',
  'lone-guest-beside-driving-host': 'vehicles',
  'no-empty-seat-beside-driving-host': 'vehicles',
  'front-middle-not-for-guests': 'vehicles',
  'guard-in-front-seat': 'vehicles',
  'first-row-unbroken': 'meetings',
  'companions-within-limit': 'compliance',
  'halal-at-one-table': 'banquets',
  'one-work-meal': 'compliance',
  'no-greeting-at-boundary': 'compliance',
  'cars-no-more-than-needed': 'compliance',
  'reception-list-complete': 'compliance',
  'reception-sheet-complete': 'compliance',
  'welcome-kept-simple': 'compliance',
  'principal-leaders-do-not-greet': 'compliance',
  'menu-within-regulation': 'compliance',
  'no-alcohol-at-work-meal': 'compliance',
  'visit-announced-by-letter': 'compliance',
  'banquet-within-standard': 'compliance',
  'daily-meals-within-standard': 'compliance',
  'politburo-trip-within-limit': 'compliance',
  'no-police-car-ahead': 'compliance',
  'two-banquets-at-most': 'compliance',
  'lodging-within-standard': 'compliance',
  'dishes-fit-diets': 'banquets',
  'guest-flag-in-superior-place': 'parties',
  'own-flag-at-its-right': 'parties',
  'several-flags-by-alphabet': 'parties',
  'interpreter-shares-languages': 'roles',
  'guard-rides-with-principal': 'roles',
  'guest-of-honor-not-outranked': 'order',
  'representative-ranks-by-own-office': 'order',
  'counterparts-alike-in-rank': 'parties',
  'sides-equal-in-number': 'parties',
  'hosts-among-guests': 'parties',
};

const byScene: Readonly<Partial<Record<Scene, RuleGroup>>> = { vehicle: 'vehicles', banquet: 'banquets', meeting: 'meetings' };

/** A rule that nobody has placed stands with its scene; one about every scene among the others. */
export function groupOf({ id, scenes = [] }: { readonly id: string; readonly scenes?: readonly Scene[] }): RuleGroup {
  const [only] = scenes;
  return placed[id] ?? (scenes.length === 1 && only ? byScene[only] : undefined) ?? 'other';
}
