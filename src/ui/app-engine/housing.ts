import { readHouse } from '../../exchange/house/read-house';
import { isPartFault, mostPartBytes, sayPartFault, writePart } from '../../exchange/part/part-file';
import { speakerFor } from '../../i18n/speak';
import type { HouseConvention } from '../../model/house-convention';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { openFromFile, saveTextToFile } from '../../persistence/files';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { HousePort } from '../house/house-port';
import { troubleWith } from './files/trouble-with';

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
  save: (house) => saveTextToFile(writePart('house', house), house.name, 'xici-house'),
  async open(language, given) {
    const opened = await openFromFile(given, mostPartBytes, readHouse);
    if (!opened) return 'cancelled';
    const { name, content } = opened;
    return isPartFault(content) ? troubleWith(name, sayPartFault('house', content, speakerFor(language)), language) : content;
  },
});
