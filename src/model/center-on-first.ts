import { givenOfHouse } from './house-convention';
import type { Givens, Occasion, Settings } from './occasion';
import type { Reception } from './reception';

const isOnFirst = (given: Givens): boolean => given.center === 'on-first';

/**
 * An even row with its first on the center point (`center=on-first`, cn.md §1.3) is one with a seat on the axis of the room: whoever
 * chooses the one has the other. The seats keep their names. Other layouts have no such setting.
 */
export const withFirstOnAxis = (layout: string, settings: Settings, given: Givens): Settings =>
  layout === 'meeting/rostrum' && isOnFirst(given) ? { ...settings, axis: 'seat' } : settings;

/**
 * The furniture after the givens have changed, those of the house among them: the axis moves when the first is put on it, and is left
 * to the office from then on.
 */
export const settingsUnder = ({ layout, settings, given }: Pick<Occasion, 'layout' | 'settings' | 'given'>, after: Givens): Settings =>
  isOnFirst(given) ? settings : withFirstOnAxis(layout, settings, after);

const settledFor = (reception: Reception, occasion: Occasion): Settings =>
  withFirstOnAxis(occasion.layout, occasion.settings, givenOfHouse(reception, occasion));

/**
 * A plan of the time when the given alone was kept: where nobody said where the axis runs, it runs through the seat that the given asks
 * for. Whoever said it has it as it was said. The same plan where there is nothing to settle.
 */
export function withAxesSettled(reception: Reception): Reception {
  const unsaid = Object.values(reception.occasions).filter(
    (occasion) => occasion.settings.axis === undefined && settledFor(reception, occasion) !== occasion.settings,
  );
  if (unsaid.length === 0) return reception;
  const settled = unsaid.map((occasion): [Occasion['id'], Occasion] => [
    occasion.id,
    { ...occasion, settings: settledFor(reception, occasion) },
  ]);
  return { ...reception, occasions: { ...reception.occasions, ...Object.fromEntries(settled) } };
}
