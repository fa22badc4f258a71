import { manifestComplete } from '../../../src/protocol/rules/manifest-complete';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

const cars = { room: convoyOf(2), people: 'G1 H1 Odriver', about: { Odriver: { role: 'driver', phone: '139' } } } as const;
const whole = { number: '1', driver: '王师傅', phone: '138' };

testRule(manifestComplete, {
  valid: {
    'nothing is said of the vehicles': { ...cars, sit: 'V1.2C=G1' },
    'all of it; nobody rides in the second': { ...cars, sit: 'V1.2C=G1', notes: { vehicles: { V1: whole, V2: { role: 'spare' } } } },
    'the driver is on the list, with a telephone': {
      ...cars,
      sit: 'V1.1A=Odriver V1.2C=G1',
      notes: { vehicles: { V1: { plate: '京A00001' } } },
    },
  },
  invalid: {
    'a plate and a name, no telephone': {
      given: { ...cars, sit: 'V1.2C=G1', notes: { vehicles: { V1: { plate: '京A00001', driver: '王师傅' } } } },
      finds: [{ says: 'phone', severity: 'remark', seats: 'V1.2C', people: '', cures: 0 }],
    },
    'one car is known, the other not at all': {
      given: { ...cars, sit: 'V1.2C=G1 V2.2C=H1', notes: { vehicles: { V1: whole } } },
      finds: [
        { says: 'number', seats: 'V2.2C', cures: 0 },
        { says: 'driver', seats: 'V2.2C', cures: 0 },
      ],
    },
  },
});
