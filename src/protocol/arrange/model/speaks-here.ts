import { sceneOf } from '../../../layouts/layout';
import type { OccasionContext } from '../../rules/occasion-context';
import { givenOf, isChinese } from '../../rules/reading/given-of';
import type { Rule } from '../../rules/rule';

const hasBoth = ({ people }: OccasionContext) => people.some(({ sex }) => sex === 'female') && people.some(({ sex }) => sex === 'male');

/** Where a rule keeps silent whoever sits where, as its own first lines have it. A rule that is not named here may always speak. */
const only: Readonly<Record<string, (context: OccasionContext) => boolean>> = {
  'spouses-not-facing': ({ occasion, people }) => occasion.convention === 'jp' && people.some(({ spouse }) => spouse !== undefined),
  'counterparts-alike-in-rank': (context) => context.layout.id === 'meeting/talks' && givenOf(context, 'counterparts') === 'mirrored',
  'low-seat-not-for-guests': ({ layout }) => layout.id === 'meeting/living-room',
  'odd-number-in-front-row': ({ layout }) => layout.id === 'ceremony/photo',
  'chair-ceded-once': (context) => !isChinese(context) && givenOf(context, 'presiding') === 'guest',
  'rank-blind-to-sex-at-business': (context) =>
    !isChinese(context) && ['business', 'work-meal'].includes(givenOf(context, 'event') ?? '') && hasBoth(context),
  'women-and-men-on-their-own-seats': (context) => givenOf(context, 'sexes') === 'alternate' && hasBoth(context),
  'long-table-not-too-large': ({ occasion, layout, people }) =>
    occasion.convention === 'fr' && layout.id === 'banquet/long' && people.length > 16,
  'women-not-on-last-seat': ({ layout }) => layout.id === 'banquet/long',
};

/** Whether a seating of this occasion could make the rule speak: its scene, its watch, the reception's own wish. */
export function speaksHere({ id, scenes, watches, onRequest }: Rule, context: OccasionContext): boolean {
  const wish = context.reception.settings.rules[id];
  if (wish === 'off' || (onRequest && wish === undefined)) return false;
  const watched = (scenes?.includes(sceneOf(context.layout.id)) ?? true) && (watches?.includes('seating') ?? true);
  return watched && (only[id]?.(context) ?? true);
}
