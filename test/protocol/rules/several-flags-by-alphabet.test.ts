import { severalFlagsByAlphabet } from '../../../src/protocol/rules/several-flags-by-alphabet';
import { talks } from './rooms';
import { testRule } from './test-rule';

const room = { room: talks, people: 'G1 H1', convention: 'intl', given: { host: 'Brazil' } } as const;
const shown = (...fromOwnRight: string[]) => ({ flags: [{ place: 'hall' as const, fromOwnRight }] });

testRule(severalFlagsByAlphabet, {
  valid: {
    'in the alphabet': { ...room, notes: shown('Brazil', '法国', 'Japan') },
    'the host’s in the middle': { ...room, notes: shown('France', 'Brazil', 'Japan') },
    'two go by another norm': { ...room, notes: shown('Japan', 'Brazil') },
    'an organization has a place of its own': { ...room, notes: shown('France', 'NATO', 'Brazil') },
    'other conventions say nothing': { ...room, convention: 'de', notes: shown('Japan', 'France', 'Brazil') },
  },
  invalid: {
    'out of the alphabet': {
      given: { ...room, notes: shown('Japan', 'France', 'Brazil') },
      finds: [{ says: 'outOfAlphabet', severity: 'departure', seats: '', people: '', cures: 1 }],
    },
    'the host’s in the middle, the others out of order': {
      given: { ...room, convention: 'jp', notes: shown('Japan', 'Brazil', 'France') },
      finds: [{ says: 'outOfAlphabet', cures: 1 }],
    },
  },
});
