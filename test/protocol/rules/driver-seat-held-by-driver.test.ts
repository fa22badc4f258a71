import { driverSeatHeldByDriver } from '../../../src/protocol/rules/driver-seat-held-by-driver';
import { chauffeured, hostDriven } from './rooms';
import { testRule } from './test-rule';

const withDriver = { room: chauffeured, people: 'G1 G2 Hdriver', about: { Hdriver: { role: 'driver' } } } as const;
const byHost = { room: hostDriven, given: { driver: 'host' }, people: 'G1 H1 H2' };

testRule(driverSeatHeldByDriver, {
  valid: {
    'the driver drives': { ...withDriver, sit: '1A=Hdriver 2C=G1 2A=G2' },
    'a list without drivers': { room: chauffeured, people: 'G1 G2', sit: '2C=G1 2A=G2' },
    'the host drives': { ...byHost, sit: '1A=H1 1C=G1' },
    'two hosts of one level, either drives': { ...byHost, about: { H2: { officialOrder: 1 } }, sit: '1A=H2 1C=G1' },
    'the host couple takes turns': {
      ...byHost,
      given: { driver: 'host-couple' },
      people: 'G1 H1 Hwife',
      about: { H1: { spouse: 'Hwife' } },
      sit: '1A=Hwife 1C=H1 2C=G1',
    },
    'a second driver rides along': {
      ...withDriver,
      people: 'G1 Hdriver Hother',
      about: { Hdriver: { role: 'driver' }, Hother: { role: 'driver' } },
      sit: '1A=Hdriver 2C=G1 1C=Hother',
    },
  },
  invalid: {
    'a guest at the wheel, the driver behind': {
      given: { ...withDriver, sit: '1A=G2 2C=G1 2A=Hdriver' },
      finds: [{ says: 'heldByAnother', severity: 'breach', seats: '1A 2A', people: 'G2 Hdriver', cures: 2 }],
    },
    'a guest at the wheel, the driver nowhere': {
      given: { ...withDriver, sit: '1A=G2 2C=G1' },
      finds: [{ says: 'heldByAnother', seats: '1A', people: 'G2 Hdriver', cures: 1 }],
    },
    'a guest at the wheel, no driver on the list': {
      given: { room: chauffeured, people: 'G1 G2', sit: '1A=G2 2C=G1' },
      finds: [{ says: 'heldByAnother', severity: 'breach', seats: '1A', people: 'G2', cures: 1 }],
    },
    'the driver sits behind a free wheel': {
      given: { ...withDriver, sit: '2B=Hdriver 2C=G1 2A=G2' },
      finds: [{ says: 'driverElsewhere', severity: 'departure', seats: '1A 2B', people: 'Hdriver', cures: 1 }],
    },
    'the driver has no seat and the wheel is free': {
      given: { ...withDriver, sit: '2C=G1' },
      finds: [{ says: 'empty', severity: 'departure', seats: '1A', people: 'Hdriver', cures: 1 }],
    },
    'the second host drives in place of the first': {
      given: { ...byHost, sit: '1A=H2 1C=G1 2C=H1' },
      finds: [{ says: 'heldByAnother', severity: 'breach', people: 'H1 H2', cures: 2 }],
    },
  },
});
