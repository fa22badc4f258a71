import { absentPeopleNotSeated } from '../../../src/protocol/rules/absent-people-not-seated';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

const row = { room: rostrum(3), people: 'G1 G2', sit: '1A=G1 1B=G2' };

testRule(absentPeopleNotSeated, {
  valid: {
    'both come': row,
    'one is not sure yet': { ...row, about: { G2: { status: 'tentative' } } },
  },
  invalid: {
    'withdrawn, and the card still lies there': {
      given: { ...row, about: { G2: { status: 'withdrawn' } } },
      finds: [{ says: 'withdrawn', severity: 'breach', seats: '1B', people: 'G2', cures: 1 }],
    },
    'on the list, but not at this occasion': {
      given: { ...row, away: 'G1' },
      finds: [{ says: 'notInvited', seats: '1A', people: 'G1', cures: 1 }],
    },
    locked: {
      given: { ...row, away: 'G1', locked: '1A' },
      finds: [{ says: 'notInvited', people: 'G1', cures: 0 }],
    },
  },
});
