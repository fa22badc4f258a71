import { ridersWithinCapacity } from '../../../src/protocol/rules/riders-within-capacity';
import { chauffeured, convoyOf } from './rooms';
import { testRule } from './test-rule';

const car = { room: chauffeured, people: 'G1 G2 G3 H1 Odriver', about: { Odriver: { role: 'driver' } } } as const;

testRule(ridersWithinCapacity, {
  valid: {
    'nobody has said how many': { ...car, sit: '2C=G1 2A=G2 2B=G3 1C=H1' },
    'four and the driver in a car for five': {
      ...car,
      sit: '1A=Odriver 2C=G1 2A=G2 2B=G3 1C=H1',
      notes: { vehicles: { V1: { capacity: 5 } } },
    },
    'nobody rides': { ...car, notes: { vehicles: { V1: { capacity: 1 } } } },
  },
  invalid: {
    'four and the driver in a car for four': {
      given: { ...car, sit: '1A=Odriver 2C=G1 2A=G2 2B=G3 1C=H1', notes: { vehicles: { V1: { capacity: 4 } } } },
      finds: [{ says: 'tooMany', severity: 'breach', seats: '1A 2C 2A 2B 1C', people: '', cures: 0 }],
    },
    'the driver is not on the list, and counts': {
      given: { ...car, room: convoyOf(2), sit: 'V2.2C=G1 V2.2A=G2', notes: { vehicles: { V2: { capacity: 2 } } } },
      finds: [{ says: 'tooMany', seats: 'V2.2C V2.2A', cures: 0 }],
    },
  },
});
