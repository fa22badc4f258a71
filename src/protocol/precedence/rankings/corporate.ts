import { precedence } from '../../sources/precedence';
import type { Ranking } from './ranking';

/** Private and corporate: the host draws up the list, from age, prominence, a first visit, a long way; no comparator may do it for him. */
export const corporate: Ranking = {
  id: 'corporate',
  steps: () => [],
  knows: () => () => false,
  unknown: { principle: 'host-draws-up-the-list', citation: precedence.corporate },
};
