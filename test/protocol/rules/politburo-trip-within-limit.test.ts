import { politburoTripWithinLimit } from '../../../src/protocol/rules/politburo-trip-within-limit';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const ministers = Object.fromEntries(['G2', 'G3', 'G4', 'G5', 'G6', 'G7'].map((name) => [name, { grade: 3 }]));
const leaders = Object.fromEntries(['H1', 'H2', 'H3', 'H4'].map((name) => [name, { grade: 4 }]));
const [standing, member] = [{ title: '中央政治局常委' }, { title: '中央政治局委员、国务院副总理' }];
const trip = (people: string, leader: { title: string }) => ({
  room: roundTable,
  people,
  about: { ...ministers, ...leaders, G1: leader },
});

// cn.md §10 [cncomfort]: five heads of departments and three of the province; for other members two and one.
testRule(politburoTripWithinLimit, {
  valid: {
    'a standing member with five and three': trip('G1 G2 G3 G4 G5 G6 H1 H2 H3', standing),
    'the committee’s long name': trip('G1 G2 G3 G4 G5 G6 H1 H2 H3', { title: '中共中央政治局常务委员会委员' }),
    'another member with two and one': trip('G1 G2 G3 H1', member),
    'leaders of a city do not count': { ...trip('G1 H1 H2 H3', member), about: { G1: member, H1: { grade: 3 }, H2: { grade: 5 } } },
    'any other guest': trip('G1 G2 G3 G4 G5 G6 G7 H1 H2 H3 H4', { title: '国务院副总理' }),
    'not where foreigners come': { ...trip('G1 G2 G3 G4 H1 H2', member), convention: 'cn-foreign' },
  },
  invalid: {
    'a standing member with six': {
      given: trip('G1 G2 G3 G4 G5 G6 G7 H1', standing),
      finds: [{ says: 'central', severity: 'breach', seats: '', people: 'G2 G3 G4 G5 G6 G7', cures: 0 }],
    },
    'a standing member with four of the province': {
      given: trip('G1 G2 H1 H2 H3 H4', standing),
      finds: [{ says: 'provincial', people: 'H1 H2 H3 H4', cures: 0 }],
    },
    'another member with three and two': {
      given: trip('G1 G2 G3 G4 H1 H2', member),
      finds: [
        { says: 'central', people: 'G2 G3 G4', cures: 0 },
        { says: 'provincial', people: 'H1 H2', cures: 0 },
      ],
    },
  },
});
