import { convoyHasLeadCar } from '../../../src/protocol/rules/convoy-has-lead-car';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

const cars = { room: convoyOf(2), people: 'G1 H1', sit: 'V2.2C=G1 V2.2A=H1' } as const;

// handbook H11: 引导车 guides.
testRule(convoyHasLeadCar, {
  valid: {
    'no tasks are planned': cars,
    'one car alone': { ...cars, room: convoyOf(1), sit: 'V1.2C=G1', notes: { vehicles: { V1: { role: 'principal' } } } },
    'a lead car': { ...cars, notes: { vehicles: { V1: { role: 'lead' }, V2: { role: 'principal' } } } },
    'the host’s car at the head': { ...cars, notes: { vehicles: { V1: { role: 'host' }, V2: { role: 'principal' } } } },
    'foreign practice': { ...cars, convention: 'us', notes: { vehicles: { V1: { role: 'principal' } } } },
  },
  invalid: {
    'the principal car drives first': {
      given: { ...cars, notes: { vehicles: { V1: { role: 'principal' }, V2: { role: 'tail' } } } },
      finds: [{ says: 'none', severity: 'departure', seats: '', people: '', cures: 0 }],
    },
    'the host’s car drives behind': {
      given: { ...cars, notes: { vehicles: { V1: { role: 'principal' }, V2: { role: 'host' } } } },
      finds: [{ says: 'none', cures: 0 }],
    },
  },
});
