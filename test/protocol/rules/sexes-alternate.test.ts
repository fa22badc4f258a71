import { sexesAlternate } from '../../../src/protocol/rules/sexes-alternate';
import { facingRing, longTable } from './rooms';
import { testRule } from './test-rule';

testRule(sexesAlternate, {
  valid: {
    'in turn round the table, two men presiding': {
      room: facingRing(4),
      people: 'H1 H2 G1 G2',
      sit: '1=H1 2=G1 3=H2 4=G2',
      convention: 'intl',
      about: { H1: { sex: 'male' }, H2: { sex: 'male' }, G1: { sex: 'female' }, G2: { sex: 'female' } },
    },
    'six, a man and a woman presiding': {
      room: facingRing(6),
      people: 'H1 H2 G1 G2 G3 G4',
      sit: '1=H1 2=G1 3=G2 4=H2 5=G3 6=G4',
      convention: 'intl',
      about: {
        H1: { sex: 'male' },
        G2: { sex: 'male' },
        G3: { sex: 'male' },
        H2: { sex: 'female' },
        G1: { sex: 'female' },
        G4: { sex: 'female' },
      },
    },
    'more men than women: no more pairs than must be': {
      room: facingRing(4),
      people: 'H1 H2 G1 G2',
      sit: '1=H1 2=G1 3=H2 4=G2',
      convention: 'intl',
      about: { H1: { sex: 'male' }, H2: { sex: 'male' }, G2: { sex: 'male' }, G1: { sex: 'female' } },
    },
    'a business meal goes by rank': {
      room: facingRing(4),
      people: 'H1 H2 G1 G2',
      sit: '1=H1 2=H2 3=G1 4=G2',
      convention: 'intl',
      given: { event: 'business' },
      about: { H1: { sex: 'male' }, H2: { sex: 'male' }, G1: { sex: 'female' }, G2: { sex: 'female' } },
    },
    'the list does not say': { room: facingRing(4), people: 'H1 H2 G1 G2', sit: '1=H1 2=H2 3=G1 4=G2', convention: 'intl' },
    'a Chinese round table goes by rank': {
      room: facingRing(4),
      people: 'H1 H2 G1 G2',
      sit: '1=H1 2=H2 3=G1 4=G2',
      about: { H1: { sex: 'male' }, H2: { sex: 'male' }, G1: { sex: 'female' }, G2: { sex: 'female' } },
    },
  },
  invalid: {
    'two men, then two women': {
      given: {
        room: facingRing(6),
        people: 'H1 H2 G1 G2 G3 G4',
        sit: '1=H1 2=G1 3=G2 4=H2 5=G3 6=G4',
        convention: 'intl',
        about: {
          H1: { sex: 'male' },
          G1: { sex: 'male' },
          G3: { sex: 'male' },
          H2: { sex: 'female' },
          G2: { sex: 'female' },
          G4: { sex: 'female' },
        },
      },
      finds: [{ says: 'neighbors', severity: 'departure', seats: '1 2 3 4 5 6', people: '', cures: 0 }],
    },
    'four, a man and a woman presiding: the theorem': {
      given: {
        room: facingRing(4),
        people: 'H1 H2 G1 G2',
        sit: '1=H1 2=G1 3=H2 4=G2',
        convention: 'intl',
        about: { H1: { sex: 'male' }, G1: { sex: 'male' }, H2: { sex: 'female' }, G2: { sex: 'female' } },
      },
      finds: [{ says: 'multipleOfFour', severity: 'departure', seats: '1 2 3 4', people: '', cures: 0 }],
    },
    'a long Western table in China': {
      given: {
        room: longTable,
        people: 'H1 H2 G1 G2',
        sit: 'N1=G1 N2=H1 S1=G2 S2=H2',
        about: { H1: { sex: 'male' }, G1: { sex: 'male' }, H2: { sex: 'female' }, G2: { sex: 'female' } },
      },
      finds: [{ says: 'neighbors', seats: 'N1 N2 S1 S2', cures: 0 }],
    },
  },
});
