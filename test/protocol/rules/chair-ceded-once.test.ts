import { chairCededOnce } from '../../../src/protocol/rules/chair-ceded-once';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

/** The guest of honor has the host's chair, the host the one at its left. */
const ceded = { ...roundTable, order: { guest: '1 10 5 7', host: '2 6' } };

testRule(chairCededOnce, {
  valid: {
    'the guest of honor presides': {
      room: ceded,
      people: 'G1 G2 H1',
      sit: '1=G1 10=G2 2=H1',
      convention: 'intl',
      given: { presiding: 'guest' },
    },
    'the host presides, who never gave up the chair': {
      room: ceded,
      people: 'G1 G2 H1',
      sit: '2=G1 10=G2 1=H1',
      convention: 'intl',
      given: { presiding: 'guest' },
    },
    'nobody gave up the chair': { room: roundTable, people: 'G1 G2 H1', sit: '10=G1 1=G2 2=H1', convention: 'intl' },
    'no Chinese source speaks of it': { room: ceded, people: 'G1 G2 H1', sit: '1=G2 10=G1 2=H1', given: { presiding: 'guest' } },
  },
  invalid: {
    'the guest of honor handed it on': {
      given: { room: ceded, people: 'G1 G2 H1', sit: '1=G2 10=G1 2=H1', convention: 'intl', given: { presiding: 'guest' } },
      finds: [{ says: 'handedOn', severity: 'breach', seats: '1', people: 'G2', cures: 1 }],
    },
  },
});
