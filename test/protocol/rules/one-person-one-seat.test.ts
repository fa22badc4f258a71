import { onePersonOneSeat } from '../../../src/protocol/rules/one-person-one-seat';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

const row = { room: rostrum(4), people: 'G1 G2' };

testRule(onePersonOneSeat, {
  valid: { 'each on one': { ...row, sit: '1A=G1 1B=G2' }, 'nobody yet': row },
  invalid: {
    'on two seats': {
      given: { ...row, sit: '1A=G1 1C=G1 1B=G2' },
      finds: [{ says: 'several', severity: 'breach', seats: '1A 1C', people: 'G1', cures: 2 }],
    },
    'one of them locked': {
      given: { ...row, sit: '1A=G1 1C=G1', locked: '1C' },
      finds: [{ says: 'several', people: 'G1', cures: 1 }],
    },
    'both locked': {
      given: { ...row, sit: '1A=G1 1C=G1', locked: '1A 1C' },
      finds: [{ says: 'several', people: 'G1', cures: 0 }],
    },
  },
});
