import { keptApartNotAdjacent } from '../../../src/protocol/rules/kept-apart-not-adjacent';
import { hall, rostrum, roundTable } from './rooms';
import { testRule } from './test-rule';

const about = { G1: { apart: ['G3'] }, G3: { apart: ['G1'] } };

testRule(keptApartNotAdjacent, {
  valid: {
    'with somebody between them': { room: rostrum(4), people: 'G1 G2 G3', about, sit: '1A=G1 1B=G2 1C=G3' },
    'at two tables': { room: hall, people: 'G1 G2 G3', about, sit: 'T1.4=G1 T1.2=G2 T2.4=G3' },
    'one has no seat': { room: rostrum(4), people: 'G1 G3', about, sit: '1A=G1' },
  },
  invalid: {
    'neighbors in a row, said once': {
      given: { room: rostrum(4), people: 'G1 G2 G3', about, sit: '1A=G1 1B=G3 1D=G2' },
      finds: [{ says: 'neighbors', severity: 'breach', seats: '1A 1B', people: 'G1 G3', cures: 2, way: '1B<>1D' }],
    },
    'neighbors round a table': {
      given: { room: roundTable, people: 'G1 G2 G3', about, sit: '10=G1 9=G3 5=G2' },
      finds: [{ says: 'neighbors', people: 'G1 G3', cures: 2, way: '9<>5' }],
    },
    'across one of two tables': {
      given: { room: hall, people: 'G1 G2 G3', about, sit: 'T1.4=G1 T1.2=G3 T2.4=G2' },
      finds: [{ says: 'sameTable', people: 'G1 G3', cures: 2, way: 'T1.2<>T2.4' }],
    },
  },
});
