import { moderatorInFrontRow } from '../../../src/protocol/rules/moderator-in-front-row';
import { rostrum, talks } from './rooms';
import { testRule } from './test-rule';

const about = { H1: { role: 'moderator' } } as const;

testRule(moderatorInFrontRow, {
  valid: {
    'at the side of the front row': { room: rostrum(3, 3), people: 'H1', about, sit: '1A=H1' },
    'talks have no platform': { room: talks, people: 'H1', about, sit: 'SB1=H1' },
  },
  invalid: {
    'in the second row': {
      given: { room: rostrum(3, 3), people: 'H1 G1', about, sit: '2B=H1 1B=G1' },
      finds: [{ says: 'behind', severity: 'breach', seats: '2B', people: 'H1', cures: 1 }],
    },
    'the front row is full': {
      given: { room: rostrum(1, 3), people: 'H1 G1', about, sit: '2B=H1 1A=G1' },
      finds: [{ says: 'behind', people: 'H1', cures: 1 }],
    },
  },
});
