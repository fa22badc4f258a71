import type { HouseConvention } from '../../model/house-convention';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { HousePort } from '../house/house-port';

/** The occasion as it would stand by this house convention, with nobody in it yet. */
export function stageBy(reception: Reception, id: OccasionId, house: HouseConvention): OccasionContext | undefined {
  const occasion = reception.occasions[id];
  if (!occasion) return undefined;
  const houseConventions = { ...reception.houseConventions, [house.id]: house };
  const stage = stageOf({ ...reception, houseConventions }, { ...occasion, house: house.id, seating: {}, locks: {}, chosen: {} });
  return isStageFault(stage) ? undefined : stage;
}

/** House conventions on the screen: what they would do, and in and out by file. */
export const createHousing = (getReception: () => Reception): HousePort => ({
  honorBy: (occasion, house) => stageBy(getReception(), occasion, house)?.honor,
  save: async (house) => (await import('./part-files')).saveHouse(house),
  open: async (language, given) => (await import('./part-files')).openHouse(language, given),
});
