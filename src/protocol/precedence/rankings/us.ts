import type { Givens } from '../../../model/occasion';
import { sources } from '../sources';
import type { Standing } from '../standing';
import { date } from './common-steps';
import { postOf } from './published-line';
import type { Ranking } from './ranking';

/** In the order of their entry into the Union. */
const states = [
  'delaware',
  'pennsylvania',
  'new jersey',
  'georgia',
  'connecticut',
  'massachusetts',
  'maryland',
  'south carolina',
  'new hampshire',
  'virginia',
  'new york',
  'north carolina',
  'rhode island',
  'vermont',
  'kentucky',
  'tennessee',
  'ohio',
  'louisiana',
  'indiana',
  'mississippi',
  'illinois',
  'alabama',
  'maine',
  'missouri',
  'arkansas',
  'michigan',
  'florida',
  'texas',
  'iowa',
  'wisconsin',
  'california',
  'minnesota',
  'oregon',
  'kansas',
  'west virginia',
  'nevada',
  'nebraska',
  'colorado',
  'north dakota',
  'south dakota',
  'montana',
  'washington',
  'idaho',
  'wyoming',
  'utah',
  'oklahoma',
  'new mexico',
  'arizona',
  'alaska',
  'hawaii',
];
const longestFirst = [...states].sort((left, right) => right.length - left.length);

const stateIn = (text: string): string | undefined => longestFirst.find((state) => text.toLowerCase().includes(state));

const governor = /^(the )?governor\b/;

function stateOf(standing: Standing): string | undefined {
  const { organization, delegation } = standing.person;
  return stateIn([standing.person.title, organization, delegation].join(' '));
}

/** What the sources state: the governor in the own State right after the vice-president, elsewhere after the senators. */
function usLine(standing: Standing, given: Givens): number | undefined {
  const post = postOf(standing);
  if (/^(former|ex)\b/.test(post) || standing.retired) return undefined;
  if (/^president( of the united states( of america)?)?$/.test(post)) return 1;
  if (/^vice[- ]president( of the united states( of america)?)?$/.test(post)) return 2;
  if (governor.test(post)) return given.place && stateOf(standing) === stateIn(given.place) && stateIn(given.place) ? 3 : 5;
  return /\b(united states|u\.?s\.?)? ?senator\b/.test(post) ? 4 : undefined;
}

export const us: Ranking = {
  id: 'us',
  steps: (given) => [
    { principle: 'us-list', citation: sources.usGovernors, key: (standing) => usLine(standing, given) },
    {
      principle: 'state-entry',
      citation: sources.usGovernors,
      key: (standing) => {
        const state = usLine(standing, given) === 5 ? stateOf(standing) : undefined;
        return usLine(standing, given) === 5 ? (state ? states.indexOf(state) : undefined) : 0;
      },
    },
    date('in-office-earlier', 'appointed', sources.usList),
  ],
  knows: () => (standing) => usLine(standing, {}) !== undefined,
  unknown: { principle: 'not-on-list', citation: sources.usList },
};
