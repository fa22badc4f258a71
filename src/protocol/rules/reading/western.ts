import type { ConventionId } from '../../../model/occasion';
import type { Person } from '../../../model/person';
import { countryOf } from '../../precedence/countries/countries';

/** 西方: the countries of western Europe, North America, Australia and New Zealand. No source draws the line; about whom it is unclear nothing is said. */
const western: ReadonlySet<string> = new Set(
  'AD AT AU BE CA CH DE DK ES FI FR GB GR IE IS IT LI LU MC MT NL NO NZ PT SE SM US VA'.split(' '),
);

/** A guest from the West, as the list says of the country. */
export const isWesternGuest = ({ party, country }: Person): boolean =>
  party === 'guest' && country !== undefined && western.has(countryOf(country)?.code ?? '');

/** Where thirteen at a table mean nothing until a Western guest is one of them. */
export const mindThirteenWithWestern: ReadonlySet<ConventionId> = new Set(['cn-domestic', 'cn-business']);
