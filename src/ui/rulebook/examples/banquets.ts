import type { ConventionId } from '../../../model/occasion';
import type { ExamplePlan, RuleExample } from './plan';

const table: ExamplePlan = {
  layout: 'banquet/round',
  settings: { seats: 8 },
  convention: 'cn-foreign',
  given: { hosts: 'one' },
  people: 'G1 G2 G3 H1',
  sit: '1=H1 8=G1 2=G2 7=G3',
};

/** Two tables of six, a host at each. */
const hall: ExamplePlan = {
  layout: 'banquet/hall',
  settings: { tables: 2, seats: 6 },
  given: { hosts: 'one' },
  people: 'G1 G2 G3 G4 H1 H2',
  sit: 'T1.1=H1 T1.6=G1 T1.2=G2 T2.1=H2 T2.6=G3 T2.2=G4',
};

/** One host and so many guests round one table, in order. */
function full(seats: number, convention: ConventionId) {
  const guests = Array.from({ length: seats - 1 }, (_, index) => index + 1);
  // Right and left of the host in turn: the last chair of the circle, the second, the last but one …
  const chair = (guest: number) => (guest % 2 === 1 ? seats - (guest - 1) / 2 : 1 + guest / 2);
  return {
    settings: { seats },
    convention,
    people: `H1 ${guests.map((guest) => `G${guest}`).join(' ')}`,
    sit: `1=H1 ${guests.map((guest) => `${chair(guest)}=G${guest}`).join(' ')}`,
  };
}

export const banquetExamples: Readonly<Record<string, RuleExample>> = {
  'host-at-every-table': { right: hall, wrong: { sit: 'T1.1=H1 T1.6=G1 T1.2=G2 T1.5=H2 T2.6=G3 T2.2=G4' } },
  'halal-at-one-table': {
    right: { ...hall, about: { G3: { diet: '清真' }, G4: { diet: '清真' } } },
    wrong: { about: { G2: { diet: '清真' }, G4: { diet: '清真' } } },
  },
  'spouses-not-adjacent': {
    right: { ...table, about: { G1: { spouse: 'G2' }, G2: { spouse: 'G1' } } },
    wrong: { sit: '1=H1 8=G1 7=G2 2=G3' },
  },
  'table-not-of-thirteen': { right: { ...table, ...full(12, 'intl') }, wrong: full(13, 'intl') },
  'ten-at-most-at-table': { right: { ...table, ...full(10, 'cn-domestic') }, wrong: full(11, 'cn-domestic') },
  'kept-together': { right: { ...hall, about: { G3: { together: ['G4'] } } }, wrong: { about: { G2: { together: ['G3'] } } } },
};
