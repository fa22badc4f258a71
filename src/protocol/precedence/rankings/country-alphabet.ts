import { precedence } from '../../sources/precedence';
import { byEnglishName, headOfDelegationFirst, hostCountryLast } from './country-steps';
import type { Ranking } from './ranking';

/** English alphabet of the countries' names, the host country last. */
export const countryAlphabet: Ranking = {
  id: 'country-alphabet',
  steps: ({ host }) => [...hostCountryLast(host), byEnglishName(precedence.foreignGroups), headOfDelegationFirst],
  knows: () => (standing) => byEnglishName(precedence.foreignGroups).key(standing) !== undefined,
  unknown: { principle: 'country-unknown', citation: precedence.foreignGroups },
};
