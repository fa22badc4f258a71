import { visitAnnouncedByLetter } from '../../../src/protocol/rules/visit-announced-by-letter';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

const plan = { room: rostrum(2), people: 'G1' } as const;

testRule(visitAnnouncedByLetter, {
  valid: {
    'no sheet is kept here': plan,
    'a letter with its number': { ...plan, receptionSheet: { letter: { number: '云办函〔2026〕12号' } } },
    'foreign guests': { ...plan, convention: 'cn-foreign', receptionSheet: { purpose: '考察' } },
    'said at the first occasion, not again': { ...plan, before: { title: '座谈' }, receptionSheet: { purpose: '考察' } },
  },
  invalid: {
    'no letter': {
      given: { ...plan, receptionSheet: { purpose: '考察' } },
      finds: [{ says: 'none', severity: 'breach', seats: '', people: '', cures: 0 }],
    },
    'the first domestic occasion after a foreign one': {
      given: { ...plan, before: { convention: 'cn-foreign' }, receptionSheet: { purpose: '考察' } },
      finds: [{ says: 'none', cures: 0 }],
    },
    'a letter that nobody can find': {
      given: { ...plan, receptionSheet: { letter: { from: '省厅' } } },
      finds: [{ says: 'nameless', severity: 'departure', cures: 0 }],
    },
  },
});
