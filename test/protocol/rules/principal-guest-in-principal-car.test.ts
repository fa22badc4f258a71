import { principalGuestInPrincipalCar } from '../../../src/protocol/rules/principal-guest-in-principal-car';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

const cars = { room: convoyOf(2), people: 'G1 G2 H1', notes: { vehicles: { V1: { role: 'lead' }, V2: { role: 'principal' } } } } as const;

testRule(principalGuestInPrincipalCar, {
  valid: {
    'in the principal car': { ...cars, sit: 'V2.2C=G1 V1.2C=H1' },
    'no car is the principal car': { ...cars, sit: 'V1.2C=G1', notes: {} },
    'the guest chose the other car': { ...cars, sit: 'V1.2C=G1', chosen: 'V1.2C' },
    'not seated yet': { ...cars, sit: 'V1.2C=H1' },
  },
  invalid: {
    'in the lead car, the principal car free': {
      given: { ...cars, sit: 'V1.2C=G1 V2.2A=H1' },
      finds: [{ says: 'elsewhere', severity: 'departure', seats: 'V1.2C', people: 'G1', cures: 1 }],
    },
    'in the lead car, somebody in the first seat of the principal car': {
      given: { ...cars, sit: 'V1.2C=G1 V2.2C=G2' },
      finds: [{ says: 'elsewhere', cures: 1 }],
    },
    'locked there': {
      given: { ...cars, sit: 'V1.2C=G1', locked: 'V1.2C' },
      finds: [{ says: 'elsewhere', cures: 0 }],
    },
  },
});
