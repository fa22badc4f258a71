import { oddNumberInFrontRow } from '../../../src/protocol/rules/odd-number-in-front-row';
import { commonPhoto } from './rooms';
import { testRule } from './test-rule';

testRule(oddNumberInFrontRow, {
  valid: {
    five: { room: commonPhoto, people: 'G1 G2 G3 G4 G5', sit: '1C=G1 1D=G2 1B=G3 1E=G4 1A=G5' },
    'with foreign guests hosts and guests stand in turn': {
      room: commonPhoto,
      people: 'G1 G2',
      sit: '1C=G1 1D=G2',
      convention: 'cn-foreign',
    },
  },
  invalid: {
    four: {
      given: { room: commonPhoto, people: 'G1 G2 G3 G4', sit: '1C=G1 1D=G2 1B=G3 1E=G4' },
      finds: [{ says: 'even', severity: 'remark', seats: '', people: '', cures: 0 }],
    },
  },
});
