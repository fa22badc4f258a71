import { tablesNamedNotNumbered } from '../../../src/protocol/rules/tables-named-not-numbered';
import { hall, roundTable } from './rooms';
import { testRule } from './test-rule';

const named = { tables: { T1: { label: 'Rhein' }, T2: { label: 'Elbe' } } };

testRule(tablesNamedNotNumbered, {
  valid: {
    'every table has a name': { room: hall, people: 'G1', sit: 'T1.4=G1', convention: 'de', notes: named },
    'one table needs none': { room: roundTable, people: 'G1', sit: '10=G1', convention: 'de' },
    'elsewhere no source minds': { room: hall, people: 'G1', sit: 'T1.4=G1', convention: 'intl' },
  },
  invalid: {
    'numbers alone': {
      given: { room: hall, people: 'G1', sit: 'T1.4=G1', convention: 'de' },
      finds: [{ says: 'numbered', severity: 'remark', seats: '', people: '', cures: 0 }],
    },
    'a name that is a number': {
      given: {
        room: hall,
        people: 'G1',
        sit: 'T1.4=G1',
        convention: 'de',
        notes: { tables: { T1: { label: 'Rhein' }, T2: { label: 'Tisch 2' } } },
      },
      finds: [{ says: 'numbered', cures: 0 }],
    },
  },
});
