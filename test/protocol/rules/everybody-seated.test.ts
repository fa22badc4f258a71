import { everybodySeated } from '../../../src/protocol/rules/everybody-seated';
import { chauffeured, rostrum, talks } from './rooms';
import { testRule } from './test-rule';

testRule(everybodySeated, {
  valid: {
    'all seated': { room: rostrum(3), people: 'G1 G2', sit: '1A=G1 1B=G2' },
    'somebody withdrew': { room: rostrum(3), people: 'G1 G2', about: { G2: { status: 'withdrawn' } }, sit: '1A=G1' },
    'somebody stays away': { room: rostrum(3), people: 'G1 G2', away: 'G2', sit: '1A=G1' },
    'more people than seats': { room: rostrum(2), people: 'G1 G2 G3', sit: '1A=G1 1B=G2' },
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
      finds: [{ says: 'one', severity: 'departure', seats: '', people: 'G2', cures: 1 }],
    },
    'one finding for all of them': {
      given: { room: talks, people: 'G1 G2 H1 Htongue', about: { Htongue: { role: 'interpreter' } }, sit: 'N3=G1' },
      finds: [{ says: 'several', people: 'G2 H1 Htongue', cures: 1 }],
    },
    'seats stay free though the room is too small': {
      given: { room: rostrum(2), people: 'G1 G2 G3', sit: '1A=G1' },
      finds: [{ says: 'several', people: 'G2 G3', cures: 1 }],
    },
  },
});
