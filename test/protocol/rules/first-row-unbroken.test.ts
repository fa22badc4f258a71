import { firstRowUnbroken } from '../../../src/protocol/rules/first-row-unbroken';
import { brokenRostrum, rostrum, talks } from './rooms';
import { testRule } from './test-rule';

testRule(firstRowUnbroken, {
  valid: { 'one row': { room: rostrum(5, 5), people: 'G1' }, 'no platform': { room: talks, people: 'G1' } },
  invalid: {
    'an aisle in the middle': {
      given: { room: brokenRostrum, people: 'G1' },
      finds: [{ says: 'aisle', severity: 'breach', seats: '1C 1D', people: '', cures: 0 }],
    },
  },
});
