import { ownFlagAtItsRight } from '../../../src/protocol/rules/own-flag-at-its-right';
import { chauffeured, talks } from './rooms';
import { testRule } from './test-rule';

const room = { room: talks, people: 'G1 H1', convention: 'us' } as const;
const pair = (place: 'hall' | 'table' | 'vehicle', ...fromOwnRight: string[]) => ({ flags: [{ place, fromOwnRight }] });

testRule(ownFlagAtItsRight, {
  valid: {
    'the own at the right': { ...room, notes: pair('hall', 'United States', 'France') },
    'abroad another host': { ...room, given: { host: 'France' }, notes: pair('hall', 'France', 'United States') },
    'another convention': { ...room, convention: 'jp', notes: pair('hall', 'France', 'United States') },
    'three go by another norm': { ...room, notes: pair('hall', 'France', 'United States', 'Brazil') },
  },
  invalid: {
    'the guest’s at the right': {
      given: { ...room, notes: pair('hall', 'France', 'United States') },
      finds: [{ says: 'pair', severity: 'breach', seats: '', people: '', cures: 1 }],
    },
    'on the left fender': {
      given: { ...room, room: chauffeured, notes: pair('vehicle', 'France', '美国') },
      finds: [{ says: 'fender', severity: 'breach', cures: 1 }],
    },
  },
});
