import { precedence } from '../../sources/precedence';
import { countries, countryOf, inAlphabet } from '../countries/countries';
import { headOfDelegationFirst } from './country-steps';
import type { Ranking } from './ranking';

const members = countries.filter(({ code }) => code !== 'VA').toSorted((left, right) => inAlphabet(left.unName, right.unName));
const places = new Map(members.map((country, place) => [country, place]));

/** English alphabet of the United Nations' names, from the State drawn by lot and round again. */
export const un: Ranking = {
  id: 'un',
  steps: ({ drawn }) => {
    const country = drawn === undefined ? undefined : countryOf(drawn);
    const start = country ? places.get(country) : undefined;
    return [
      {
        principle: start === undefined ? 'un-alphabet' : 'un-alphabet-from-drawn',
        citation: precedence.unAssembly,
        key: (standing) => {
          const place = standing.country && places.get(standing.country);
          return place === undefined ? undefined : (place - (start ?? 0) + members.length) % members.length;
        },
      },
      headOfDelegationFirst,
    ];
  },
  knows:
    () =>
    ({ country }) =>
      country !== undefined && places.has(country),
  unknown: { principle: 'not-a-member-state', citation: precedence.unAssembly },
};
