import { hostAccompaniesPrincipalGuest } from '../../../src/protocol/rules/host-accompanies-principal-guest';
import { chauffeured, convoyOf } from './rooms';
import { testRule } from './test-rule';

testRule(hostAccompaniesPrincipalGuest, {
  valid: {
    'the host beside the guest': { room: convoyOf(2), people: 'G1 H1', sit: 'V1.2C=G1 V1.2A=H1' },
    'the host leads in a car of his own': { room: convoyOf(2), people: 'G1 H1', sit: 'V1.2C=H1 V2.2C=G1' },
    'no hosts travel': { room: convoyOf(2), people: 'G1 G2', sit: 'V1.2C=G1 V2.2C=G2' },
    'one car is no convoy': { room: chauffeured, people: 'G1', sit: '2C=G1' },
  },
  invalid: {
    'all hosts behind': {
      given: { room: convoyOf(2), people: 'G1 H1', sit: 'V1.2C=G1 V2.2C=H1' },
      finds: [{ says: 'alone', severity: 'departure', people: 'G1', seats: 'V1.2C', cures: 1 }],
    },
    'the host is locked': {
      given: { room: convoyOf(2), people: 'G1 H1', sit: 'V1.2C=G1 V2.2C=H1', locked: 'V2.2C' },
      finds: [{ says: 'alone', cures: 0 }],
    },
    'an interpreter of the hosts is no company': {
      given: { room: convoyOf(2), people: 'G1 H1 H2', sit: 'V1.2C=G1 V1.1C=H2 V2.2C=H1', about: { H2: { role: 'interpreter' } } },
      finds: [{ says: 'alone', cures: 1 }],
    },
  },
});
