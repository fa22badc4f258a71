import { PersonId } from '../../../src/model/ids';
import { everybodySeated } from '../../../src/protocol/rules/everybody-seated';
import { chauffeured, hostDriven, rostrum, talks } from './rooms';
import { testRule } from './test-rule';

testRule(everybodySeated, {
  valid: {
    'all seated': { room: rostrum(3), people: 'G1 G2', sit: '1A=G1 1B=G2' },
    'somebody withdrew': { room: rostrum(3), people: 'G1 G2', about: { G2: { status: 'withdrawn' } }, sit: '1A=G1' },
    'somebody stays away': { room: rostrum(3), people: 'G1 G2', away: 'G2', sit: '1A=G1' },
    'more people than seats': { room: rostrum(2), people: 'G1 G2 G3', sit: '1A=G1 1B=G2' },
    'a driver has no seat at the talks': { room: talks, people: 'G1 Hd', about: { Hd: { role: 'driver' } }, sit: 'N3=G1' },
    'nor a guard or the press': {
      room: talks,
      people: 'G1 Hguard Hpress',
      about: { Hguard: { role: 'security' }, Hpress: { role: 'press' } },
      sit: 'N3=G1',
    },
    'nor in a car that the host drives': {
      room: hostDriven,
      given: { driver: 'host' },
      people: 'G1 H1 Hd',
      about: { Hd: { role: 'driver' } },
      sit: '1A=H1 1C=G1',
    },
    'the driver is for the rule of the wheel': {
      room: chauffeured,
      people: 'G1 Hdriver',
      about: { Hdriver: { role: 'driver' } },
      sit: '2C=G1',
    },
  },
  invalid: {
    'one stands': {
      given: { room: rostrum(3), people: 'G1 G2', sit: '1A=G1' },
      finds: [{ says: 'one', severity: 'departure', seats: '', people: 'G2', cures: 1, way: 'G2>1B' }],
    },
    'one finding for all of them': {
      given: { room: talks, people: 'G1 G2 H1 Htongue', about: { Htongue: { role: 'interpreter' } }, sit: 'N3=G1' },
      finds: [{ says: 'several', people: 'G2 H1 Htongue', cures: 1, way: 'G2>N4 H1>S3 Htongue>SB1' }],
    },
    'an interpreter has the seat that is kept on the side of whom she serves': {
      given: {
        room: { ...talks, order: { guest: 'N3 N2 N5 N1', host: 'S3 S2 S5 S1' }, roles: { interpreter: 'S4:host N4:guest' } },
        people: 'G1 Gtongue Hvoice',
        about: { Gtongue: { role: 'interpreter' }, Hvoice: { role: 'interpreter', serves: PersonId.parse('G1') } },
        sit: 'N3=G1 S4=Gtongue',
      },
      finds: [{ says: 'one', people: 'Hvoice', cures: 1, way: 'Hvoice>N4' }],
    },
    'an interpreter is not sent to the seat of the other side': {
      given: {
        room: { ...talks, order: { guest: 'N3 N2 N5 N1', host: 'S3 S2 S5 S1' }, roles: { interpreter: 'S4:host N4:guest' } },
        people: 'G1 Gtongue',
        about: { Gtongue: { role: 'interpreter' } },
        sit: 'N3=G1',
      },
      finds: [{ says: 'one', people: 'Gtongue', cures: 1, way: 'Gtongue>N4' }],
    },
    'a guard rides along': {
      given: { room: chauffeured, people: 'G1 Hguard', about: { Hguard: { role: 'security' } }, sit: '2C=G1' },
      finds: [{ says: 'one', people: 'Hguard', cures: 1, way: 'Hguard>1C' }],
    },
    'seats stay free though the room is too small': {
      given: { room: rostrum(2), people: 'G1 G2 G3', sit: '1A=G1' },
      finds: [{ says: 'several', people: 'G2 G3', cures: 1 }],
    },
  },
});
