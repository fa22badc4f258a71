import { precedence } from '../../sources/precedence';
import { date } from './common-steps';
import type { Ranking } from './ranking';

/** Leaders of the Alliance at a dinner: by their time in office. Once partners were added the order was another, which no source gives. */
export const nato: Ranking = {
  id: 'nato',
  steps: () => [date('in-office-earlier', 'appointed', precedence.nato)],
  knows:
    () =>
    ({ person }) =>
      person.appointed !== undefined,
  unknown: { principle: 'time-in-office-unknown', citation: precedence.nato },
};
