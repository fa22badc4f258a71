import { spousesNotAdjacent } from '../../../src/protocol/rules/spouses-not-adjacent';
import { roundTable, talks } from './rooms';
import { testRule } from './test-rule';

const dinner = { room: roundTable, people: 'G1 G2 G3 H1 H2', about: { G1: { spouse: 'G2' } } };

testRule(spousesNotAdjacent, {
  valid: {
    apart: { ...dinner, sit: '10=G1 2=G2 1=H1' },
    'the office seats couples together': { ...dinner, given: { couples: 'together' }, sit: '10=G1 9=G2' },
    'at a table of talks nobody minds': { ...dinner, room: talks, sit: 'N3=G1 N4=G2' },
  },
  invalid: {
    'side by side in China: one office says so': {
      given: { ...dinner, sit: '10=G1 9=G2 5=G3 1=H1' },
      finds: [{ says: 'adjacent', severity: 'departure', seats: '10 9', people: 'G1 G2', cures: 2 }],
    },
    'side by side abroad': {
      given: { ...dinner, convention: 'jp', sit: '10=G1 9=G2 5=G3 1=H1' },
      finds: [{ says: 'adjacent', severity: 'breach', people: 'G1 G2', cures: 2 }],
    },
    'named only in the line of the other': {
      given: { ...dinner, about: { G2: { spouse: 'G1' } }, sit: '10=G1 9=G2 5=G3' },
      finds: [{ says: 'adjacent', people: 'G1 G2', cures: 2 }],
    },
  },
});
