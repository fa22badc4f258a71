import { precedence } from '../../sources/precedence';
import type { Standing } from '../standing';
import { moment } from './common-steps';
import { lineOf } from './published-line';
import type { Ranking } from './ranking';

/** England and Wales, state of 2010, as far as the excerpt goes. Separate lists for men and women are not reproduced. */
const lines = [
  /\b(king|queen|prince|princess|royal highness|hrh)\b|\bduke of (edinburgh|cambridge|sussex|york|gloucester|kent)\b/,
  /archbishop of (canterbury|york)|lord (high )?chancellor|lord great chamberlain|earl marshal|lord steward|lord chamberlain/,
  /prime minister/,
  /(?!)/, // Commonwealth prime ministers: told apart by their country below.
  /lord president/,
  /speaker of the house of commons|^speaker$/,
  /lord speaker/,
  /president of the supreme court/,
  /lord chief justice/,
  /lord privy seal/,
  /ambassador|high commissioner|\bnuncio\b|大使/,
];
const primeMinister = 3;
const ambassadors = 11;

/** Members other than the United Kingdom; general knowledge. */
const commonwealth = new Set(
  'AG AU BS BD BB BZ BW BN CM CA CY DM SZ FJ GA GM GH GD GY IN JM KE KI LS MW MY MV MT MU MZ NA NR NZ NG PK PG RW KN LC VC WS SC SL SG SB ZA LK TZ TG TO TT TV UG VU ZM'.split(
    ' ',
  ),
);

function ukLine(standing: Standing): number | undefined {
  const line = lineOf(standing, lines);
  const code = standing.country?.code;
  if (line !== primeMinister || code === 'GB' || standing.person.country === undefined) return line;
  return code && commonwealth.has(code) ? primeMinister + 1 : undefined;
}

export const uk: Ranking = {
  id: 'uk',
  steps: () => [
    { principle: 'uk-list', citation: precedence.ukList, key: ukLine },
    ...moment('arrived-earlier', 'arrived', precedence.ukList).map((step) => ({
      ...step,
      key: (standing: Standing) => (ukLine(standing) === ambassadors ? step.key(standing) : ''),
    })),
  ],
  knows: () => (standing) => ukLine(standing) !== undefined,
  husbandsGainNothing: true,
  unknown: { principle: 'not-on-list', citation: precedence.ukList },
};
