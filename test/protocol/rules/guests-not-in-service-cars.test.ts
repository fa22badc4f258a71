import { guestsNotInServiceCars } from '../../../src/protocol/rules/guests-not-in-service-cars';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

const cars = { room: convoyOf(2), people: 'G1 G2 H1 Gaide', about: { Gaide: { role: 'aide' } } } as const;

testRule(guestsNotInServiceCars, {
  valid: {
    'the hosts guide': { ...cars, sit: 'V1.2C=H1 V2.2C=G1', notes: { vehicles: { V1: { role: 'lead' }, V2: { role: 'principal' } } } },
    'an aide looks after the luggage': { ...cars, sit: 'V1.2C=G1 V2.2C=Gaide', notes: { vehicles: { V2: { role: 'luggage' } } } },
    'the task is open': { ...cars, sit: 'V1.2C=G1' },
    'the guest chose it': { ...cars, sit: 'V1.2C=G1', chosen: 'V1.2C', notes: { vehicles: { V1: { role: 'lead' } } } },
  },
  invalid: {
    'two guests in the tail car': {
      given: { ...cars, sit: 'V1.2C=H1 V2.2C=G1 V2.2A=G2', notes: { vehicles: { V2: { role: 'tail' } } } },
      finds: [{ says: 'guests', severity: 'departure', seats: 'V2.2C V2.2A', people: 'G1 G2', cures: 0 }],
    },
  },
});
