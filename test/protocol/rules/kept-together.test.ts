import { keptTogether } from '../../../src/protocol/rules/kept-together';
import { hall, rostrum } from './rooms';
import { testRule } from './test-rule';

const about = { G1: { together: ['G3'] } };

testRule(keptTogether, {
  valid: {
    'at one table': { room: hall, people: 'G1 G2 G3', about, sit: 'T1.4=G1 T1.3=G3 T2.4=G2' },
    'one table for all': { room: rostrum(4), people: 'G1 G2 G3', about, sit: '1A=G1 1B=G2 1D=G3' },
    'one has no seat': { room: hall, people: 'G1 G3', about, sit: 'T1.4=G1' },
  },
  invalid: {
    'at two tables': {
      given: { room: hall, people: 'G1 G2 G3', about, sit: 'T1.4=G1 T1.2=G2 T2.4=G3' },
      finds: [{ says: 'parted', severity: 'departure', seats: 'T1.4 T2.4', people: 'G1 G3', cures: 2 }],
    },
    'the junior is locked': {
      given: { room: hall, people: 'G1 G3', about, sit: 'T1.4=G1 T2.4=G3', locked: 'T2.4' },
      finds: [{ says: 'parted', people: 'G1 G3', cures: 0 }],
    },
  },
});
