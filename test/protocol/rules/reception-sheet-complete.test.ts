import { receptionSheetComplete } from '../../../src/protocol/rules/reception-sheet-complete';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

const plan = { room: rostrum(2), people: 'G1 H1' } as const;
const whole = { purpose: '考察', visitor: '省厅', level: '对口接待', contacts: [{ name: '陈科长' }] };

// handbook H8, H9.
testRule(receptionSheetComplete, {
  valid: {
    'no sheet is kept here': plan,
    'all of it': { ...plan, receptionSheet: whole },
    'the guests’ unit is on the list': {
      ...plan,
      about: { G1: { organization: '省厅' } },
      receptionSheet: { purpose: '考察', level: '对口接待', contacts: whole.contacts },
    },
    'said at the first occasion only': { ...plan, before: { title: '座谈' }, receptionSheet: { purpose: '考察' } },
  },
  invalid: {
    'only the purpose': {
      given: { ...plan, receptionSheet: { purpose: '考察' } },
      finds: [
        { says: 'visitor', severity: 'departure', seats: '', people: '', cures: 0 },
        { says: 'level', cures: 0 },
        { says: 'contacts', cures: 0 },
      ],
    },
    'an empty list of contacts, no purpose': {
      given: { ...plan, receptionSheet: { visitor: '省厅', level: '对口接待', contacts: [] } },
      finds: [
        { says: 'purpose', cures: 0 },
        { says: 'contacts', cures: 0 },
      ],
    },
  },
});
