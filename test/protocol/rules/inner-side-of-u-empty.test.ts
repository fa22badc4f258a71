import { innerSideOfUEmpty } from '../../../src/protocol/rules/inner-side-of-u-empty';
import { roundTable, uTable } from './rooms';
import { testRule } from './test-rule';

testRule(innerSideOfUEmpty, {
  valid: {
    'outside only': { room: uTable, people: 'H1 G1 G2', sit: 'N2=H1 N1=G1 WO1=G2', convention: 'intl' },
    'another table': { room: roundTable, people: 'G1', sit: '1=G1' },
  },
  invalid: {
    'a guest inside': {
      given: { room: uTable, people: 'H1 G1 G2', sit: 'N2=H1 N1=G1 WI1=G2', convention: 'intl' },
      finds: [{ says: 'inside', severity: 'breach', seats: 'WI1', people: 'G2', cures: 1, way: 'G2>N3' }],
    },
    'a host inside': {
      given: { room: uTable, people: 'H1 H2 G1', sit: 'N2=H1 N1=G1 EI2=H2', convention: 'intl' },
      finds: [{ says: 'inside', seats: 'EI2', people: 'H2', cures: 1, way: 'H2>EO2' }],
    },
    'chosen by the guest': {
      given: { room: uTable, people: 'H1 G1 G2', sit: 'N2=H1 WI1=G1 WI2=G2', convention: 'intl', chosen: 'WI1' },
      finds: [{ says: 'inside', seats: 'WI2', people: 'G2', cures: 1, way: 'G2>N1' }],
    },
    'locked there': {
      given: { room: uTable, people: 'G2', sit: 'WI1=G2', convention: 'intl', locked: 'WI1' },
      finds: [{ says: 'inside', cures: 0 }],
    },
  },
});
