import { endsHeldByHosts } from '../../../src/protocol/rules/ends-held-by-hosts';
import { photo } from './rooms';
import { testRule } from './test-rule';

/** One common order: where the parties have places of their own, a guest at an edge is on the hosts' side, and that is said there. */
const common = { ...photo, order: { any: '1C 1B 1D 1A 1E' } };
const five = { room: common, people: 'G1 G2 H1 H2 H3', convention: 'cn-foreign' } as const;

testRule(endsHeldByHosts, {
  valid: {
    'hosts at both ends': { ...five, sit: '1A=H2 1B=G1 1C=H1 1D=G2 1E=H3' },
    'a domestic photo': { ...five, convention: 'cn-domestic', sit: '1A=G2 1B=G1 1C=H1 1D=H2 1E=H3' },
    'a superior visits': { ...five, given: { visit: 'superior' }, sit: '1A=G2 1B=G1 1C=H1 1D=H2 1E=H3' },
    'on the hosts’ place the rule of sides speaks': { ...five, room: photo, sit: '1A=G2 1B=G1 1C=H1 1D=H2 1E=H3' },
    'one host cannot hold both ends': { ...five, people: 'G1 G2 H1', sit: '1B=G1 1C=H1 1D=G2' },
  },
  invalid: {
    'a guest at the edge': {
      given: { ...five, sit: '1A=G2 1B=G1 1C=H1 1D=H2 1E=H3' },
      finds: [{ says: 'guest', severity: 'departure', seats: '1A', people: 'G2', cures: 1 }],
    },
    'the guest is locked': {
      given: { ...five, sit: '1A=G2 1B=G1 1C=H1 1D=H2 1E=H3', locked: '1A' },
      finds: [{ says: 'guest', people: 'G2', cures: 0 }],
    },
  },
});
