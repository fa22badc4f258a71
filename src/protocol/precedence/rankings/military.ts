import { precedence } from '../../sources/precedence';
import type { Standing } from '../standing';
import { moment, retiredAfterServing } from './common-steps';
import type { Ranking } from './ranking';

/** A captain of the navy is a colonel's equal, a captain of the army four grades lower; without the service nobody can tell. */
const services = [
  {
    of: /\b(navy|naval|coast guard|usn|rn)\b/i,
    ranks: [
      [/\bcaptain\b/i, 5],
      [/\bcommander\b/i, 6],
    ],
  },
  { of: /\b(army|air force|marines?|marine corps|usa|usaf|usmc)\b/i, ranks: [[/\bcaptain\b/i, 8]] },
] as const;

/** 上将 to 少尉 and their equivalents; a list that gives only grades is ranked by those, below any known rank. */
function payGrade({ offices, person }: Standing): number | undefined {
  const rank = offices.find(({ body, office }) => body === 'military' && office.startsWith('rank-'));
  if (rank) return Number(rank.office.slice('rank-'.length));
  const words = [person.title, person.organization, person.delegation].join(' ');
  const service = services.find(({ of }) => of.test(words));
  const sameName = service?.ranks.find(([name]) => name.test(person.title ?? ''));
  if (sameName) return sameName[1];
  return person.grade === undefined ? undefined : 100 + person.grade;
}

export const military: Ranking = {
  id: 'military',
  steps: () => [
    { principle: 'military-rank', citation: precedence.military, key: payGrade },
    retiredAfterServing(precedence.militaryRetired),
    ...moment('date-of-rank-earlier', 'appointed', precedence.military),
    ...moment('date-of-previous-rank-earlier', 'previous', precedence.military),
  ],
  knows: () => (standing) => payGrade(standing) !== undefined,
  unknown: { principle: 'rank-unknown', citation: precedence.military },
};
