import { templateOf } from '../../layouts/index';
import { HouseConvention } from '../../model/house-convention';
import { isOwnLayout } from '../../model/own-layout';
import { isPartFault, type PartFault, readPart } from '../part/part-file';

export type HouseFault = PartFault | { readonly fault: 'unknownLayout'; readonly layout: string };

/** A `*.xici-house.json`: one convention of an office, handed to another. */
export function readHouse(text: string): HouseConvention | HouseFault {
  const house = readPart('house', HouseConvention, text);
  if (isPartFault<HouseConvention, PartFault>(house)) return house;
  return templateOf(house.layout) || isOwnLayout(house.layout) ? house : { fault: 'unknownLayout', layout: house.layout };
}
