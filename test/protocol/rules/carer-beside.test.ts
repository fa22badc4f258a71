import { carerBeside } from '../../../src/protocol/rules/carer-beside';
import { chauffeured, roundTable } from './rooms';
import { testRule } from './test-rule';

const about = { Gcarer: { role: 'carer', serves: 'G1' } } as const;

testRule(carerBeside, {
  valid: {
    'on the next chair': { room: roundTable, people: 'G1 Gcarer', about, sit: '10=G1 9=Gcarer' },
    'in the same car': { room: chauffeured, people: 'G1 Gcarer', about, sit: '2C=G1 1C=Gcarer' },
  },
  invalid: {
    'across the table': {
      given: { room: roundTable, people: 'G1 G2 H1 Gcarer', about, sit: '10=G1 1=H1 9=G2 5=Gcarer' },
      finds: [{ says: 'away', severity: 'breach', seats: '5', people: 'Gcarer', cures: 1 }],
    },
    'with a chair free beside': {
      given: { room: roundTable, people: 'G1 Gcarer', about, sit: '10=G1 5=Gcarer' },
      finds: [{ says: 'away', people: 'Gcarer', cures: 1 }],
    },
  },
});
