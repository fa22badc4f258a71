import { precedence } from '../../sources/precedence';
import { inAlphabet } from '../countries/countries';
import { headOfDelegationFirst } from './country-steps';
import type { Ranking } from './ranking';

/** Member States by the alphabet of their names in their own languages: Deutschland before Ellada before Suomi. */
export const euStates: Ranking = {
  id: 'eu-states',
  steps: () => [
    { principle: 'own-language-alphabet', citation: precedence.euStates, key: ({ country }) => country?.ownName, order: inAlphabet },
    headOfDelegationFirst,
  ],
  knows:
    () =>
    ({ country }) =>
      country?.ownName !== undefined,
  unknown: { principle: 'not-a-member-state', citation: precedence.euStates },
};
