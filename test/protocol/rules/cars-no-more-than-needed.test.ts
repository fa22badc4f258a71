import { carsNoMoreThanNeeded } from '../../../src/protocol/rules/cars-no-more-than-needed';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

testRule(carsNoMoreThanNeeded, {
  valid: {
    'two cars': { room: convoyOf(2), people: 'G1 H1', sit: 'V1.2C=G1 V1.2A=H1' },
    'three for five': {
      room: convoyOf(3),
      people: 'G1 G2 G3 G4 H1',
      sit: 'V1.2C=G1 V1.2A=H1 V2.2C=G2 V2.2A=G3 V3.2C=G4',
    },
    'people still have no seat': { room: convoyOf(4), people: 'G1 G2', sit: 'V1.2C=G1' },
    'foreign guests': { room: convoyOf(4), people: 'G1', sit: 'V1.2C=G1', convention: 'cn-foreign' },
  },
  invalid: {
    'four cars for two': {
      given: { room: convoyOf(4), people: 'G1 G2', sit: 'V1.2C=G1 V2.2C=G2' },
      finds: [{ says: 'tooMany', severity: 'remark', seats: '', people: '', cures: 0 }],
    },
  },
});
