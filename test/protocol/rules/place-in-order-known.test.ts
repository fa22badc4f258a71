import { placeInOrderKnown } from '../../../src/protocol/rules/place-in-order-known';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

testRule(placeInOrderKnown, {
  valid: {
    'all have a place': { room: rostrum(3), people: 'G1 G2' },
    'an interpreter needs none': { room: rostrum(3), people: 'G1 Gtongue', about: { Gtongue: { role: 'interpreter' } } },
    'who does not come is not asked about': { room: rostrum(3), people: 'G1 Gnew', away: 'Gnew' },
  },
  invalid: {
    'asked about together': {
      given: { room: rostrum(3), people: 'G1 Gnew Hnew', sit: '1A=G1' },
      finds: [{ says: 'unknown', severity: 'remark', seats: '', people: 'Gnew Hnew', cures: 0 }],
    },
  },
});
