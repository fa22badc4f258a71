import { delegationsOverTables } from '../../../src/protocol/rules/delegations-over-tables';
import { hall, roundTable } from './rooms';
import { testRule } from './test-rule';

const north = { delegation: '北方' };
const about = { G1: north, G2: north, G3: north, G4: { delegation: '南方' } };

testRule(delegationsOverTables, {
  valid: {
    'two and one of three': { room: hall, people: 'G1 G2 G3 G4', about, sit: 'T1.1=G1 T1.2=G2 T2.1=G3 T2.2=G4' },
    'one table for all': { room: roundTable, people: 'G1 G2 G3', about, sit: '10=G1 1=G2 2=G3' },
    'guests and hosts of one name': {
      room: hall,
      people: 'G1 H1 G4',
      about: { ...about, H1: north },
      sit: 'T1.1=H1 T1.2=G1 T2.1=G4',
    },
    'the interpreter goes with the principal': {
      room: hall,
      people: 'G1 G2 G4 Gt',
      about: { ...about, Gt: { role: 'interpreter', ...north } },
      sit: 'T1.1=G1 T1.2=Gt T2.1=G2 T2.2=G4',
    },
  },
  invalid: {
    'all of one delegation at one table': {
      given: { room: hall, people: 'G1 G2 G3 G4', about, sit: 'T1.1=G1 T1.2=G2 T1.3=G3 T2.1=G4' },
      finds: [{ says: 'crowded', severity: 'breach', seats: 'T1.1 T1.2 T1.3', people: 'G1 G2 G3', cures: 0 }],
    },
  },
});
