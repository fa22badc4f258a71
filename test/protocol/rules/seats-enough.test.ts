import { seatsEnough } from '../../../src/protocol/rules/seats-enough';
import { chauffeured, hostDrivenBench, rostrum } from './rooms';
import { testRule } from './test-rule';

testRule(seatsEnough, {
  valid: {
    'as many as people': { room: rostrum(2), people: 'G1 G2', sit: '1A=G1' },
    'four in a car, and nobody on the list to drive it': { room: chauffeured, people: 'G1 G2 G3 G4' },
    'the driver takes the wheel': { room: chauffeured, people: 'G1 G2 G3 G4 Hd', about: { Hd: { role: 'driver' } } },
  },
  invalid: {
    'one too many': {
      given: { room: rostrum(2), people: 'G1 G2 G3', sit: '1A=G1 1B=G2' },
      finds: [{ says: 'tooFew', severity: 'departure', seats: '', people: 'G3', cures: 0 }],
    },
    'the wheel is no seat for a fifth guest': {
      given: { room: chauffeured, people: 'G1 G2 G3 G4 G5' },
      finds: [{ says: 'tooFew', cures: 0 }],
    },
    'nor is the seat that the convention keeps free': {
      given: { room: hostDrivenBench, given: { driver: 'host' }, people: 'H1 G1 G2 G3 G4 G5' },
      finds: [{ says: 'tooFew', cures: 0 }],
    },
  },
});
