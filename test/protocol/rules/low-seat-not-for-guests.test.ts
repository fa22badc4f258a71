import { lowSeatNotForGuests } from '../../../src/protocol/rules/low-seat-not-for-guests';
import { livingRoom, talks } from './rooms';
import { testRule } from './test-rule';

const room = { room: livingRoom, people: 'G1 H1' };

testRule(lowSeatNotForGuests, {
  valid: {
    'the guest on the sofa': { ...room, sit: 'L2=G1 C1=H1' },
    'every high seat is a guest’s already': { ...room, people: 'G1 G2 G3 G4', sit: 'L2=G1 L1=G2 L3=G3 C2=G4' },
    'an interpreter on the chair': { ...room, people: 'G1 G2', about: { G2: { role: 'interpreter' } }, sit: 'L2=G1 C1=G2' },
    'the guest chose it': { ...room, sit: 'C2=G1', chosen: 'C2' },
    'another room': { room: talks, people: 'G1', sit: 'S3=G1' },
  },
  invalid: {
    'by the door, the sofa free': {
      given: { ...room, sit: 'C2=G1' },
      finds: [{ says: 'guest', severity: 'breach', seats: 'C2', people: 'G1', cures: 1 }],
    },
    'the host took the sofa': {
      given: { ...room, people: 'G1 H1 H2 H3', sit: 'C1=G1 L2=H1 L1=H2 L3=H3' },
      finds: [{ says: 'guest', people: 'G1', cures: 1 }],
    },
  },
});
