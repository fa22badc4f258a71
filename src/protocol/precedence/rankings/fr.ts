import { precedence } from '../../sources/precedence';
import type { Ranking } from './ranking';

/** The decree's list is not in the sources, so nobody is set above anybody: only the official order ranks. */
export const fr: Ranking = {
  id: 'fr',
  steps: () => [],
  knows: () => () => false,
  unknown: { principle: 'fr-list-not-covered', citation: precedence.frenchList },
};
