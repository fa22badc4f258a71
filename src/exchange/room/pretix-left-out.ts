import type { Speaker } from '../../i18n/speak';
import type { PretixPlan } from './pretix-plan';

/** What a plan of pretix may have and a room has no place for. */
export type LeftOut = 'colors' | 'categories' | 'rowLabels' | 'zoneNames';

export function leftOutOf({ zones, categories }: PretixPlan): readonly LeftOut[] {
  const colored = [...categories, ...zones.flatMap(({ areas = [] }) => areas)];
  const has: Readonly<Record<LeftOut, boolean>> = {
    colors: colored.some(({ color }) => Boolean(color)),
    categories: categories.length > 0,
    rowLabels: zones.some(({ rows }) => rows.some(({ row_number }) => row_number.trim() !== '')),
    zoneNames: zones.some(({ name = '' }) => name.trim() !== ''),
  };
  return (['colors', 'categories', 'rowLabels', 'zoneNames'] as const).filter((one) => has[one]);
}

/** The sentence for whoever takes the room in; none where it is the whole plan. */
export function sayLeftOut(leftOut: readonly LeftOut[], speaker: Speaker): string | undefined {
  if (leftOut.length === 0) return undefined;
  const what = speaker.list(leftOut.map((one) => speaker.say('exchange', `room.leftOut.${one}`)));
  return speaker.say('exchange', 'room.pretixTaken', { what });
}
