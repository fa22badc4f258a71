import { organizationsMixed } from '../../../src/protocol/rules/organizations-mixed';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

testRule(organizationsMixed, {
  valid: {
    'colleagues apart': {
      room: roundTable,
      people: 'G1 G2',
      sit: '2=G1 5=G2',
      about: { G1: { organization: 'Acme' }, G2: { organization: 'Acme' } },
    },
    'unknown houses': { room: roundTable, people: 'G1 G2', sit: '2=G1 3=G2' },
  },
  invalid: {
    'side by side: said once': {
      given: {
        room: roundTable,
        people: 'G1 G2',
        sit: '2=G1 3=G2',
        about: { G1: { organization: 'Acme' }, G2: { organization: 'Acme' } },
      },
      finds: [{ says: 'cluster', severity: 'remark', seats: '2', people: 'G1', cures: 0 }],
    },
  },
});
