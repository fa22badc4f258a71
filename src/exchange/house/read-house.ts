import { templateOf } from '../../layouts/index';
import { HouseConvention } from '../../model/house-convention';
import { isRaw } from '../../model/migrations/migration';
import { parseJson } from '../plan/parse-json';
import type { HouseFault } from './house-fault';
import { houseFormatVersion } from './write-house';

/** Ten thousand seats make 100 kB. */
const limit = 5;

/** A `*.xici-house.json`, or the reason why not and where. */
export function readHouse(text: string): HouseConvention | HouseFault {
  if (text.length > limit * 1024 * 1024) return { fault: 'tooLarge', limit };
  const parsed = parseJson(text);
  if (!parsed) return { fault: 'notJson' };
  const { json } = parsed;
  if (!isRaw(json) || json.format !== 'xici-house') return { fault: 'notHouse' };
  const version = json.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { fault: 'damaged', part: 'formatVersion' };
  if (version > houseFormatVersion) return { fault: 'newer', version, known: houseFormatVersion };
  const house = HouseConvention.safeParse(json);
  if (!house.success) return { fault: 'damaged', part: String(house.error.issues[0]?.path[0] ?? '') };
  return templateOf(house.data.layout) ? house.data : { fault: 'unknownLayout', layout: house.data.layout };
}

export const isHouseFault = (read: HouseConvention | HouseFault): read is HouseFault => 'fault' in read;
