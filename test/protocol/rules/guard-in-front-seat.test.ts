import { guardInFrontSeat } from '../../../src/protocol/rules/guard-in-front-seat';
import { chauffeured, hostDriven } from './rooms';
import { testRule } from './test-rule';

const guarded = {
  room: chauffeured,
  people: 'G1 G2 Hguard Haide',
  about: { Hguard: { role: 'security' }, Haide: { role: 'interpreter' } },
} as const;

const retinue = { room: chauffeured, people: 'G1 G2 Gaide Haide', about: { Gaide: { role: 'aide' }, Haide: { role: 'aide' } } } as const;

testRule(guardInFrontSeat, {
  valid: {
    'in front': { ...guarded, sit: '1C=Hguard 2C=G1' },
    'an interpreter has the seat already': { ...guarded, sit: '1C=Haide 2B=Hguard 2C=G1' },
    'an aide in front': { ...retinue, sit: '1C=Gaide 2C=G1 2A=G2' },
    'two aides, and one in front': { ...retinue, sit: '1C=Gaide 2B=Haide 2C=G1' },
    'an aide gives way to a guard': {
      ...guarded,
      people: 'G1 Gaide Hguard',
      about: { ...guarded.about, ...retinue.about },
      sit: '1C=Hguard 2B=Gaide 2C=G1',
    },
    'abroad the seat is not said to be an aide’s': { ...retinue, convention: 'us', sit: '2A=Gaide 2C=G1' },
    'the host drives': { ...guarded, room: hostDriven, given: { driver: 'host' }, sit: '1C=G1 2A=Hguard' },
  },
  invalid: {
    'in the rear, the front empty': {
      given: { ...guarded, sit: '2A=Hguard 2C=G1' },
      finds: [{ says: 'inRear', severity: 'departure', seats: '1C 2A', people: 'Hguard', cures: 1 }],
    },
    'an aide in the rear, the front empty': {
      given: { ...retinue, sit: '2A=Gaide 2C=G1' },
      finds: [{ says: 'aideInRear', severity: 'departure', seats: '1C 2A', people: 'Gaide', cures: 1 }],
    },
    'a guard in the rear, an aide in front': {
      given: { ...guarded, people: 'G1 Gaide Hguard', about: { ...guarded.about, ...retinue.about }, sit: '2B=Hguard 1C=Gaide 2C=G1' },
      finds: [{ says: 'inRear', people: 'Hguard', cures: 1 }],
    },
    'in the rear, a guest in front': {
      given: { ...guarded, sit: '2A=Hguard 2C=G1 1C=G2' },
      finds: [{ says: 'inRear', people: 'Hguard', cures: 1 }],
    },
  },
});
