import { sources } from '../sources';
import { byEnglishName, headOfDelegationFirst, hostCountryLast } from './country-steps';
import type { Ranking } from './ranking';

/** English alphabet of the countries' names, the host country last. */
export const countryAlphabet: Ranking = {
  id: 'country-alphabet',
  steps: ({ host }) => [...hostCountryLast(host), byEnglishName(sources.foreignGroups), headOfDelegationFirst],
  knows: () => (standing) => byEnglishName(sources.foreignGroups).key(standing) !== undefined,
  unknown: { principle: 'country-unknown', citation: sources.foreignGroups },
};
