import { womenNotOnLastSeat } from '../../../src/protocol/rules/women-not-on-last-seat';
import { longTable, roundTable } from './rooms';
import { testRule } from './test-rule';

testRule(womenNotOnLastSeat, {
  valid: {
    'a man at the end': { room: longTable, people: 'G1 G2', sit: 'N4=G1 N3=G2', about: { G1: { sex: 'male' }, G2: { sex: 'female' } } },
    'the short end is taken': {
      room: longTable,
      people: 'G1 G2',
      sit: 'N4=G1 E=G2',
      about: { G2: { sex: 'male' }, G1: { sex: 'female' } },
    },
    'a round table has no end': { room: roundTable, people: 'G1', sit: '5=G1', about: { G1: { sex: 'female' } } },
  },
  invalid: {
    'a woman on the last seat': {
      given: {
        room: longTable,
        people: 'G1 G2',
        sit: 'N4=G1 N3=G2',
        convention: 'de',
        about: { G2: { sex: 'male' }, G1: { sex: 'female' } },
      },
      finds: [{ says: 'last', severity: 'departure', seats: 'N4', people: 'G1', cures: 1 }],
    },
    'nobody to exchange with': {
      given: { room: longTable, people: 'G1 H2', sit: 'S1=G1 S2=H2', about: { H2: { sex: 'male' }, G1: { sex: 'female' } } },
      finds: [{ says: 'last', seats: 'S1', cures: 0 }],
    },
  },
});
