import { representativeRanksByOwnOffice } from '../../../src/protocol/rules/representative-ranks-by-own-office';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

testRule(representativeRanksByOwnOffice, {
  valid: {
    'the own place': { room: rostrum(3), people: 'G1 G2', away: 'G1', convention: 'fr', about: { G2: { represents: 'G1' } } },
    acting: {
      room: rostrum(3),
      people: 'G1 G2',
      away: 'G1',
      convention: 'fr',
      about: { G2: { represents: 'G1', officialOrder: 1, acting: true } },
    },
    elsewhere: { room: rostrum(3), people: 'G1 G2', away: 'G1', about: { G2: { represents: 'G1', officialOrder: 1 } } },
    'somebody who is not on the list': {
      room: rostrum(3),
      people: 'G2',
      convention: 'fr',
      about: { G2: { represents: 'Mme la Ministre', officialOrder: 1 } },
    },
  },
  invalid: {
    'in the place of the one represented': {
      given: {
        room: rostrum(3),
        people: 'G1 G2',
        away: 'G1',
        convention: 'fr',
        about: { G2: { represents: 'G1', officialOrder: 1 } },
      },
      finds: [{ says: 'borrowed', severity: 'breach', people: 'G2', seats: '', cures: 0 }],
    },
  },
});
