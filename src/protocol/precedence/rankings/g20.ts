import type { Givens } from '../../../model/occasion';
import { precedence } from '../../sources/precedence';
import { countryOf } from '../countries/countries';
import type { Standing } from '../standing';
import { date } from './common-steps';
import type { Ranking } from './ranking';

/** International organizations and the year in which each was founded; general knowledge, since the source gives the rule alone. */
const organizations: readonly (readonly [RegExp, number])[] = [
  [/international labou?r organi[sz]ation|\bilo\b|国际劳工组织/i, 1919],
  [/international monetary fund|\bimf\b|国际货币基金组织/i, 1944],
  [/world bank|世界银行/i, 1944],
  [/united nations|\bun\b|联合国/i, 1945],
  [/world health organi[sz]ation|\bwho\b(?! )|世界卫生组织/i, 1948],
  [/economic co-?operation and development|\boecd\b|经合组织|经济合作与发展组织/i, 1961],
  [/south-?east asian nations|\basean\b|东盟/i, 1967],
  [/world trade organi[sz]ation|\bwto\b|世界贸易组织|世贸组织/i, 1995],
  [/african union|非洲联盟|非盟/i, 2002],
  [/financial stability board|\bfsb\b|金融稳定理事会/i, 2009],
];

const foundedIn = ({ person }: Standing): number | undefined => {
  const words = [person.title, person.organization, person.delegation].join(' ');
  return organizations.find(([name]) => name.test(words))?.[1];
};

/** Countries as a given names them, several with `;` between. */
const named = (said: string | undefined) => (said ?? '').split(/[;；、]/).flatMap((name) => countryOf(name.trim()) ?? []);

/** A bare “President” beside the name of a country. */
const presidentOfCountry = ({ chief, country, person: { organization, title } }: Standing): boolean =>
  chief?.office === 'president' && country !== undefined && !organization && !/[,，]/.test(title ?? '');

/** The chair, the next and the previous one, past hosts; then heads of State, heads of government, organizations. */
function group(standing: Standing, given: Givens): number | undefined {
  const { chief, country } = standing;
  if (country && named(given.host).includes(country)) return 1;
  if (country && named(given['next-chair']).includes(country)) return 2;
  if (country && named(given['previous-chair']).includes(country)) return 3;
  if (country && named(given['past-hosts']).includes(country)) return 4;
  if (chief?.office === 'head-of-state' || presidentOfCountry(standing)) return 5;
  if (chief?.office === 'head-of-government') return 6;
  return country === undefined && foundedIn(standing) !== undefined ? 7 : undefined;
}

export const g20: Ranking = {
  id: 'g20',
  steps: (given) => [
    { principle: 'summit-groups', citation: precedence.g20, key: (standing) => group(standing, given) },
    {
      principle: 'founded-earlier',
      citation: precedence.g20,
      key: (standing) => (group(standing, given) === 7 ? foundedIn(standing) : 0),
    },
    {
      ...date('in-office-earlier', 'appointed', precedence.g20),
      key: (standing) => (group(standing, given) === 7 ? '' : standing.person.appointed),
    },
  ],
  // Who is chair stands in the givens, which a single person cannot tell.
  knows: () => (standing) => group(standing, {}) !== undefined || standing.country !== undefined,
  unknown: { principle: 'not-on-list', citation: precedence.g20 },
};
