import { sources } from '../sources';
import type { Standing } from '../standing';
import { date, retiredAfterServing } from './common-steps';
import type { Ranking } from './ranking';

/** 上将 to 少尉 and their equivalents; a list that gives only grades is ranked by those, below any known rank. */
function payGrade({ offices, person }: Standing): number | undefined {
  const rank = offices.find(({ body, office }) => body === 'military' && office.startsWith('rank-'));
  if (rank) return Number(rank.office.slice('rank-'.length));
  return person.grade === undefined ? undefined : 100 + person.grade;
}

export const military: Ranking = {
  id: 'military',
  steps: () => [
    { principle: 'military-rank', citation: sources.military, key: payGrade },
    retiredAfterServing(sources.militaryRetired),
    date('date-of-rank-earlier', 'appointed', sources.military),
    date('date-of-previous-rank-earlier', 'previous', sources.military),
  ],
  knows: () => (standing) => payGrade(standing) !== undefined,
  unknown: { principle: 'rank-unknown', citation: sources.military },
};
