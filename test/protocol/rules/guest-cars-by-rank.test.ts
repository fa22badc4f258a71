import { guestCarsByRank } from '../../../src/protocol/rules/guest-cars-by-rank';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

testRule(guestCarsByRank, {
  valid: {
    'the principal guest first': { room: convoyOf(2), people: 'G1 G2', sit: 'V1.2C=G1 V2.2C=G2' },
    'behind a car of the hosts': { room: convoyOf(2), people: 'G1 H1', sit: 'V1.2C=H1 V2.2C=G1' },
    'the guest chose the car': { room: convoyOf(2), people: 'G1 G2', sit: 'V1.2C=G2 V2.2C=G1', chosen: 'V2.2C' },
  },
  invalid: {
    'the retinue first': {
      given: { room: convoyOf(2), people: 'G1 G2', sit: 'V1.2C=G2 V2.2C=G1' },
      finds: [{ says: 'behind', severity: 'departure', seats: '', people: 'G1', cures: 0 }],
    },
  },
});
