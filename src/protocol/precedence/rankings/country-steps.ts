import { precedence } from '../../sources/precedence';
import { type Country, countryOf, inAlphabet } from '../countries/countries';
import type { Standing } from '../standing';
import type { Step } from '../step';
import { placeOf } from './government-places';

const latin = /\p{Script=Latin}/u;

/** A State that no table knows is sorted as written, if it is written in Latin letters. */
const englishName = ({ country, person }: Standing): string | undefined =>
  country?.name ?? (person.country && latin.test(person.country) ? person.country : undefined);

export const byEnglishName = (citation: Step['citation']): Step => ({
  principle: 'english-alphabet',
  citation,
  key: englishName,
  order: inAlphabet,
});

const isCountry = ({ country, person }: Standing, wanted: string, known: Country | undefined): boolean =>
  known ? country === known : person.country === wanted;

export const hostCountryLast = (host: string | undefined): readonly Step[] => {
  if (host === undefined) return [];
  const known = countryOf(host);
  return [
    { principle: 'host-country-last', citation: precedence.foreignGroups, key: (standing) => (isCountry(standing, host, known) ? 1 : 0) },
  ];
};

/** Inside one delegation, which no alphabet orders. */
export const headOfDelegationFirst: Step = { principle: 'grade', citation: precedence.foreignOffices, key: placeOf };
