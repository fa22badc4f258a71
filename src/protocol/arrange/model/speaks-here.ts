import { sceneOf } from '../../../layouts/layout';
import type { OccasionContext } from '../../rules/occasion-context';
import { givenOf, isChinese } from '../../rules/reading/given-of';
import type { Rule } from '../../rules/rule';

const atRoundTables = ({ layout }: OccasionContext) => layout.id === 'banquet/round' || layout.id === 'banquet/hall';

/** Where a rule keeps silent whoever sits where, as its own first lines have it. A rule that is not named here may always speak. */
const only: Readonly<Record<string, (context: OccasionContext) => boolean>> = {
  'spouses-not-facing': ({ occasion }) => occasion.convention === 'jp',
  'counterparts-alike-in-rank': (context) => context.layout.id === 'meeting/talks' && givenOf(context, 'counterparts') === 'mirrored',
  'wheelchair-by-the-aisle': ({ people }) => people.some(({ needs }) => needs !== undefined && needs.length > 0),
  'round-table-not-too-large': (context) => atRoundTables(context) && !isChinese(context),
  'hosts-among-guests': (context) => atRoundTables(context) && isChinese(context),
};

/** Whether a seating of this occasion could make the rule speak: its scene, its watch, the reception's own wish. */
export function speaksHere({ id, scenes, watches, onRequest }: Rule, context: OccasionContext): boolean {
  const wish = context.reception.settings.rules[id];
  if (wish === 'off' || (onRequest && wish === undefined)) return false;
  const watched = (scenes?.includes(sceneOf(context.layout.id)) ?? true) && (watches?.includes('seating') ?? true);
  return watched && (only[id]?.(context) ?? true);
}
