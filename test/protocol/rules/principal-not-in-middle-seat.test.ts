import { principalNotInMiddleSeat } from '../../../src/protocol/rules/principal-not-in-middle-seat';
import { chauffeured, unrankedCar } from './rooms';
import { testRule } from './test-rule';

testRule(principalNotInMiddleSeat, {
  valid: {
    'at the window': { room: unrankedCar, people: 'G1', sit: '2C=G1', uncovered: true },
    'a junior in the middle': { room: unrankedCar, people: 'G1 G2', sit: '2C=G1 2B=G2', uncovered: true },
    'where an order is known, that order says it': { room: chauffeured, people: 'G1', sit: '2B=G1' },
    'where the guest chose to sit': { room: unrankedCar, people: 'G1', sit: '2B=G1', uncovered: true, chosen: '2B' },
  },
  invalid: {
    'the first in the middle': {
      given: { room: unrankedCar, people: 'G1 G2', sit: '2B=G1 2A=G2', uncovered: true },
      finds: [{ says: 'middle', severity: 'departure', seats: '2B', people: 'G1', cures: 1 }],
    },
    'alone in the middle': {
      given: { room: unrankedCar, people: 'G1', sit: '2B=G1', uncovered: true },
      finds: [{ says: 'middle', cures: 1 }],
    },
  },
});
