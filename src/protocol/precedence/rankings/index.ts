import type { Givens } from '../../../model/occasion';
import type { Standing } from '../standing';
import { cnBodies } from './cn-bodies';
import { cnForeign } from './cn-foreign';
import { cnUnit } from './cn-unit';
import { corporate } from './corporate';
import { countryAlphabet } from './country-alphabet';
import { de } from './de';
import { euStates } from './eu-states';
import { fr } from './fr';
import { g20 } from './g20';
import { military } from './military';
import { nato } from './nato';
import type { Ranking, RankingId } from './ranking';
import { uk } from './uk';
import { un } from './un';
import { us } from './us';
import { vienna } from './vienna';

const rankings: Readonly<Record<RankingId, Ranking>> = {
  'cn-unit': cnUnit,
  'cn-bodies': cnBodies,
  vienna,
  military,
  us,
  fr,
  de,
  uk,
  'eu-states': euStates,
  un,
  'country-alphabet': countryAlphabet,
  nato,
  g20,
  corporate,
};

const isRankingId = (value: string): value is RankingId => Object.hasOwn(rankings, value);

export const saysRanking = ({ ranking }: Givens): boolean => ranking !== undefined && isRankingId(ranking);

/** The ranking that was asked for; else foreign guests by the rule for foreigners, everybody else by the unit chain. */
export function rankingFor({ ranking }: Givens, standings: readonly Standing[]): Ranking {
  if (ranking !== undefined && isRankingId(ranking)) return rankings[ranking];
  return standings.some(({ person, country }) => person.country !== undefined && country?.code !== 'CN') ? cnForeign : cnUnit;
}
