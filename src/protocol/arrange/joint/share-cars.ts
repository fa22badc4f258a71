import type { Reception } from '../../../model/reception';
import type { CarChange } from './changes';
import { type Shares, shareOut } from './share-out';
import { carSlots, type Plate } from './slots';

/** The cars shared out among the legs that need them, with the fewest legs that change their car. Which car drives seats nobody elsewhere. */
export function carsShared(reception: Reception): { readonly shares: Shares<Plate>; readonly changes: readonly CarChange[] } {
  const shares = shareOut(carSlots(reception));
  const changes =
    shares.kind !== 'shared'
      ? []
      : shares.groups.flatMap(({ slots, ways: [way = []] }) =>
          slots.flatMap(({ occasion, vehicle, holder }, index): CarChange[] => {
            const comes = way[index];
            return vehicle === undefined || comes === undefined || comes === holder ? [] : [{ occasion, vehicle, leaves: holder, comes }];
          }),
        );
  return { shares, changes };
}
