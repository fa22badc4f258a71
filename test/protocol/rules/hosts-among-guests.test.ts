import { hostsAmongGuests } from '../../../src/protocol/rules/hosts-among-guests';
import { largeTable, roundTable } from './rooms';
import { testRule } from './test-rule';

testRule(hostsAmongGuests, {
  valid: {
    'in turn': { room: roundTable, people: 'G1 G2 G3 H1 H2 H3', sit: '1=H1 10=G1 2=G2 6=H2 5=G3 8=H3' },
    'two beside each other': { room: roundTable, people: 'G1 G2 G3 H1 H2', sit: '1=H1 2=H2 3=G1 4=G2 5=G3' },
    'only hosts': { room: roundTable, people: 'H1 H2 H3', sit: '1=H1 2=H2 3=H3' },
    abroad: { room: largeTable(6), people: 'G1 G2 G3 H1 H2 H3', sit: '1=H1 2=H2 3=H3 4=G1 5=G2 6=G3', convention: 'intl' },
  },
  invalid: {
    'each side by itself, across the chair that faces the door': {
      given: { room: largeTable(6), people: 'G1 G2 G3 H1 H2 H3', sit: '6=H1 1=H2 2=H3 3=G1 4=G2 5=G3' },
      finds: [{ says: 'apart', severity: 'remark', seats: '1 2 6', people: '', cures: 0 }],
    },
  },
});
