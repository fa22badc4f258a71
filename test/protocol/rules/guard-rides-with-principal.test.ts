import { guardRidesWithPrincipal } from '../../../src/protocol/rules/guard-rides-with-principal';
import { chauffeured, convoyOf } from './rooms';
import { testRule } from './test-rule';

testRule(guardRidesWithPrincipal, {
  valid: {
    'in the same car': {
      room: convoyOf(2),
      people: 'G1 H9',
      sit: 'V1.2C=G1 V1.1C=H9',
      about: { H9: { role: 'security', serves: 'G1' } },
    },
    'one car': { room: chauffeured, people: 'G1 H9', sit: '2C=G1 1C=H9', about: { H9: { role: 'security', serves: 'G1' } } },
    'several guards of whom nothing is said': {
      room: convoyOf(2),
      people: 'G1 G8 G9',
      sit: 'V1.2C=G1 V2.1C=G8 V2.2C=G9',
      about: { G8: { role: 'security' }, G9: { role: 'security' } },
    },
    'where the guard chose to ride': {
      room: convoyOf(2),
      people: 'G1 H9',
      sit: 'V1.2C=G1 V2.1C=H9',
      chosen: 'V2.1C',
      about: { H9: { role: 'security', serves: 'G1' } },
    },
  },
  invalid: {
    'in the second car': {
      given: {
        room: convoyOf(2),
        people: 'G1 H9',
        sit: 'V1.2C=G1 V2.1C=H9',
        about: { H9: { role: 'security', serves: 'G1' } },
      },
      finds: [{ says: 'otherCar', severity: 'departure', seats: 'V2.1C', people: 'H9', cures: 1 }],
    },
    'the only guard of the guests': {
      given: { room: convoyOf(2), people: 'G1 G9', sit: 'V1.2C=G1 V2.1C=G9', about: { G9: { role: 'security' } } },
      finds: [{ says: 'otherCar', cures: 1 }],
    },
    locked: {
      given: { room: convoyOf(2), people: 'G1 G9', sit: 'V1.2C=G1 V2.1C=G9', locked: 'V2.1C', about: { G9: { role: 'security' } } },
      finds: [{ says: 'otherCar', cures: 0 }],
    },
  },
});
