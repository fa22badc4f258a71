import { precedence } from '../../sources/precedence';
import { lineOf } from './published-line';
import type { Ranking } from './ranking';

/** The five constitutional organs; a custom, not a law. The sources say nothing of further posts. */
const lines = [
  /bundesprasident|federal president|president of (the federal republic of )?germany|联邦总统/,
  /bundestagsprasident|prasident(in)? des (deutschen )?bundestag|president of the (german )?bundestag|联邦议院议长/,
  /bundeskanzler|federal chancellor|chancellor of germany|^chancellor$|联邦总理/,
  /bundesratsprasident|prasident(in)? des bundesrat|president of the bundesrat|联邦参议院议长/,
  /bundesverfassungsgericht|federal constitutional court|联邦宪法法院院长/,
];

export const de: Ranking = {
  id: 'de',
  steps: () => [{ principle: 'de-list', citation: precedence.germanCustom, key: (standing) => lineOf(standing, lines) }],
  knows: () => (standing) => lineOf(standing, lines) !== undefined,
  unknown: { principle: 'not-on-list', citation: precedence.germanCustom },
};
