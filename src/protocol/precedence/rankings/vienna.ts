import { precedence } from '../../sources/precedence';
import type { Standing } from '../standing';
import type { Step } from '../step';
import { moment } from './common-steps';
import type { Ranking } from './ranking';

const classes = { ambassador: 1, minister: 2, charge: 3 } as const;

const accredited = /envoy|pl[eé]nipotent|internuncio|全权公使/i;

/** Ambassador or nuncio, envoy or minister, chargé d'affaires: the column first, then the title. */
export function missionClass({ person, chief, offices }: Standing): number | undefined {
  if (person.class) return classes[person.class];
  // A former ambassador heads no mission.
  if (chief?.body !== 'diplomatic' || chief.former) return undefined;
  if (chief.office === 'nuncio' || chief.office === 'ambassador') return classes.ambassador;
  // Who is chargé d'affaires heads the mission as that, whatever the personal rank.
  if (offices.some(({ office }) => office === 'charge')) return classes.charge;
  // A minister without more is the second of an embassy.
  return chief.office === 'minister' && accredited.test(person.title ?? '') ? classes.minister : undefined;
}

const holySeeFirst: Step = {
  principle: 'holy-see-first',
  citation: precedence.holySee,
  key: ({ chief, country }) => (country?.code === 'VA' || chief?.office === 'nuncio' ? 0 : 1),
};

/**
 * Art. 13: credentials presented, or arrival notified, as is the one practice of the receiving State. A list that knows of no
 * credentials but of arrivals is of a State with the second.
 */
const actOf = (all: readonly Standing[]): 'credentials' | 'arrived' => {
  const heads = all.filter((standing) => missionClass(standing) !== undefined);
  return heads.some(({ person }) => person.credentials) || !heads.some(({ person }) => person.arrived) ? 'credentials' : 'arrived';
};

/** Heads of mission in one capital. The alphabet is no part of it: the same moment is a tie. */
export const vienna: Ranking = {
  id: 'vienna',
  steps: (given, all) => [
    ...(given['holy-see'] === 'first' ? [holySeeFirst] : []),
    { principle: 'diplomatic-class', citation: precedence.vienna, key: missionClass },
    ...moment('took-up-functions-earlier', actOf(all), precedence.vienna),
  ],
  knows: () => (standing) => missionClass(standing) !== undefined,
  unknown: { principle: 'class-unknown', citation: precedence.vienna },
};
