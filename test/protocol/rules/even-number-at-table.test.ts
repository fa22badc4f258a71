import { evenNumberAtTable } from '../../../src/protocol/rules/even-number-at-table';
import { largeTable, roundTable } from './rooms';
import { testRule } from './test-rule';

testRule(evenNumberAtTable, {
  valid: {
    four: { room: roundTable, people: 'G1 G2 H1 H2', sit: '1=H1 10=G1 2=G2 6=H2' },
    'abroad nobody counts': { room: largeTable(4), people: 'G1', sit: '1=G1', convention: 'intl' },
  },
  invalid: {
    three: {
      given: { room: roundTable, people: 'G1 G2 H1', sit: '1=H1 10=G1 2=G2' },
      finds: [{ says: 'odd', severity: 'remark', seats: '1 10 2', people: '', cures: 0 }],
    },
  },
});
