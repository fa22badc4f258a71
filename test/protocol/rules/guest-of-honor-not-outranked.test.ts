import { guestOfHonorNotOutranked } from '../../../src/protocol/rules/guest-of-honor-not-outranked';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

testRule(guestOfHonorNotOutranked, {
  valid: {
    'the first is honored': { room: roundTable, people: 'G1 G2', convention: 'jp', about: { G1: { role: 'principal' } } },
    'nobody is named': { room: roundTable, people: 'G1 G2', convention: 'tw' },
    'elsewhere the guest of honor need not be the highest': { room: roundTable, people: 'G1 G2', about: { G2: { role: 'principal' } } },
  },
  invalid: {
    'two above the guest of honor': {
      given: { room: roundTable, people: 'G1 G2 G3 H1', convention: 'jp', about: { G3: { role: 'principal' } } },
      finds: [{ says: 'outranked', severity: 'departure', people: 'G1 G2 G3', seats: '', cures: 0 }],
    },
  },
});
