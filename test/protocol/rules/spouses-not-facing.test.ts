import { spousesNotFacing } from '../../../src/protocol/rules/spouses-not-facing';
import { longTable } from './rooms';
import { testRule } from './test-rule';

testRule(spousesNotFacing, {
  valid: {
    diagonally: { room: longTable, people: 'G1 G2', sit: 'N3=G1 S4=G2', convention: 'jp', about: { G1: { spouse: 'G2' } } },
    'the hosts preside face to face': {
      room: longTable,
      people: 'H1 H2',
      sit: 'N2=H1 S2=H2',
      convention: 'jp',
      about: { H1: { spouse: 'H2' } },
    },
    'elsewhere it is no matter': {
      room: longTable,
      people: 'G1 G2',
      sit: 'N3=G1 S3=G2',
      convention: 'de',
      about: { G1: { spouse: 'G2' } },
    },
  },
  invalid: {
    'face to face': {
      given: { room: longTable, people: 'G1 G2 G3', sit: 'N3=G1 S3=G2 S4=G3', convention: 'jp', about: { G1: { spouse: 'G2' } } },
      finds: [{ says: 'facing', severity: 'departure', seats: 'N3 S3', people: 'G1 G2', cures: 2 }],
    },
  },
});
