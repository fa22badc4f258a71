import { seatExists } from '../../../src/protocol/rules/seat-exists';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

testRule(seatExists, {
  valid: { 'on the plan': { room: rostrum(3), people: 'G1', sit: '1C=G1' } },
  invalid: {
    'a chair that is gone': {
      given: { room: rostrum(3), people: 'G1', sit: '1D=G1' },
      finds: [{ says: 'gone', severity: 'breach', seats: '1D', people: 'G1', cures: 2 }],
    },
    'every chair is taken': {
      given: { room: rostrum(1), people: 'G1 G2', sit: '1A=G2 1D=G1' },
      finds: [{ says: 'gone', people: 'G1', cures: 1 }],
    },
  },
});
