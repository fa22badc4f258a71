import { hostAtEveryTable } from '../../../src/protocol/rules/host-at-every-table';
import { hall, roundTable } from './rooms';
import { testRule } from './test-rule';

testRule(hostAtEveryTable, {
  valid: {
    'one each': { room: hall, people: 'G1 G2 H1 H2', sit: 'T1.4=G1 T1.1=H1 T2.4=G2 T2.1=H2' },
    'an empty table needs none': { room: hall, people: 'G1 H1', sit: 'T1.4=G1 T1.1=H1' },
    'one table alone': { room: roundTable, people: 'G1', sit: '10=G1' },
  },
  invalid: {
    'guests by themselves, while the other table has two hosts': {
      given: { room: hall, people: 'G1 G2 H1 H2', sit: 'T1.4=G1 T1.1=H1 T1.2=H2 T2.4=G2' },
      finds: [{ says: 'noHost', severity: 'departure', seats: 'T2.4', people: '', cures: 1 }],
    },
    'no host to spare': {
      given: { room: hall, people: 'G1 G2 H1', sit: 'T1.4=G1 T1.1=H1 T2.4=G2' },
      finds: [{ says: 'noHost', cures: 0 }],
    },
    'a host without a seat': {
      given: { room: hall, people: 'G1 G2 H1 H2', sit: 'T1.4=G1 T1.1=H1 T2.4=G2' },
      finds: [{ says: 'noHost', cures: 1 }],
    },
  },
});
