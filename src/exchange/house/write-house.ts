import type { HouseConvention } from '../../model/house-convention';
import { sortedKeys } from '../plan/write-plan';

export const houseFormatVersion = 1;

/** The text of a `*.xici-house.json`: one convention of an office, to be handed to another. */
export const writeHouse = (house: HouseConvention): string =>
  `${JSON.stringify(sortedKeys({ format: 'xici-house', formatVersion: houseFormatVersion, ...house }), null, 2)}\n`;
