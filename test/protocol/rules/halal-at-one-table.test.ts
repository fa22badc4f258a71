import { halalAtOneTable } from '../../../src/protocol/rules/halal-at-one-table';
import { hall, roundTable } from './rooms';
import { testRule } from './test-rule';

const about = { G1: { diet: '清真' }, G3: { diet: 'Halal, no nuts' } };
const all = Object.fromEntries(['G1', 'G2', 'G3', 'G4', 'G5'].map((name) => [name, { diet: '清真' }]));

testRule(halalAtOneTable, {
  valid: {
    'at one table': { room: hall, people: 'G1 G2 G3', about, sit: 'T1.4=G1 T1.2=G3 T2.4=G2' },
    'one table for all': { room: roundTable, people: 'G1 G3', about, sit: '10=G1 2=G3' },
    'more than one table can hold': { room: hall, people: 'G1 G2 G3 G4 G5', about: all, sit: 'T1.1=G1 T1.2=G2 T1.3=G3 T1.4=G4 T2.1=G5' },
  },
  invalid: {
    'at two tables': {
      given: { room: hall, people: 'G1 G2 G3', about, sit: 'T1.4=G1 T1.2=G2 T2.4=G3' },
      finds: [{ says: 'scattered', severity: 'departure', seats: '', people: 'G1 G3', cures: 0 }],
    },
  },
});
