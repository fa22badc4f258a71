import { hostsLeadConvoy } from '../../../src/protocol/rules/hosts-lead-convoy';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

testRule(hostsLeadConvoy, {
  valid: {
    'the hosts lead': { room: convoyOf(3), people: 'G1 G2 H1 H2', sit: 'V1.2C=H2 V2.2C=G1 V2.2A=H1 V3.2C=G2' },
    'the principal car leads': { room: convoyOf(2), people: 'G1 G2 H1', sit: 'V1.2C=G1 V1.2A=H1 V2.2C=G2' },
    'hosts only behind: another rule says it': { room: convoyOf(2), people: 'G1 H1', sit: 'V1.2C=G1 V2.2C=H1' },
  },
  invalid: {
    'guests by themselves in front': {
      given: { room: convoyOf(3), people: 'G1 G2 H1 H2', sit: 'V1.2C=G2 V2.2C=G1 V2.2A=H1 V3.2C=H2' },
      finds: [{ says: 'guestsFirst', severity: 'remark', seats: 'V1.2C V3.2C', people: '', cures: 0 }],
    },
  },
});
