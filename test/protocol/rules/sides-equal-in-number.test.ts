import { sidesEqualInNumber } from '../../../src/protocol/rules/sides-equal-in-number';
import { rostrum, talks } from './rooms';
import { testRule } from './test-rule';

testRule(sidesEqualInNumber, {
  valid: {
    'five and four': { room: talks, people: 'G1 G2 G3 G4 G5 H1 H2 H3 H4' },
    'three and one is a small meeting': { room: talks, people: 'G1 G2 G3 H1' },
    'interpreters do not count': {
      room: talks,
      people: 'G1 G2 H1 H6 H7 H8 H9',
      about: { H6: { role: 'interpreter' }, H7: { role: 'notetaker' }, H8: { role: 'security' }, H9: { role: 'press' } },
    },
    'a platform has no sides': { room: rostrum(5), people: 'G1 G2 G3 G4 H1' },
  },
  invalid: {
    'five hosts, one guest': {
      given: { room: talks, people: 'G1 H1 H2 H3 H4 H5' },
      finds: [{ says: 'fewerGuests', severity: 'remark', seats: '', people: '', cures: 0 }],
    },
    'five guests, two hosts abroad': {
      given: { room: talks, people: 'G1 G2 G3 G4 G5 H1 H2', convention: 'intl' },
      finds: [{ says: 'fewerHosts', cures: 0 }],
    },
  },
});
