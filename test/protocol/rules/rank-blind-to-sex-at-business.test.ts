import { rankBlindToSexAtBusiness } from '../../../src/protocol/rules/rank-blind-to-sex-at-business';
import type { Sketch } from './contexts';
import { facingRing } from './rooms';
import { testRule } from './test-rule';

const room = { ...facingRing(6), order: { host: '1', guest: '6 2 5 3 4' } };
const people = 'H1 G1 G2 G3 G4 G5';
const [male, female] = [{ sex: 'male' as const }, { sex: 'female' as const }];
const about = { H1: male, G1: male, G2: male, G3: female, G4: female, G5: female };
const business: Omit<Sketch, 'sit'> = { room, people, about, convention: 'intl', given: { event: 'business' } };
const inTurn = '1=H1 6=G3 2=G4 5=G1 3=G2 4=G5';

testRule(rankBlindToSexAtBusiness, {
  valid: {
    'by rank': { ...business, sit: '1=H1 6=G1 2=G2 5=G3 3=G4 4=G5' },
    'out of order, but for another reason: two of one sex as well': { ...business, sit: '1=H1 6=G4 2=G3 5=G1 3=G2 4=G5' },
    'out of order, and not in turn': { ...business, sit: '1=H1 6=G3 2=G1 5=G2 3=G4 4=G5' },
    'a social dinner': { ...business, given: { event: 'social' }, sit: inTurn },
    'the list does not say who is a woman': { ...business, about: {}, sit: inTurn },
  },
  invalid: {
    'rank broken for the sake of turns': {
      given: { ...business, sit: inTurn },
      finds: [{ says: 'brokenForTurns', severity: 'breach', seats: '6 2', people: 'G3 G4', cures: 1 }],
    },
    'a work meal': {
      given: { ...business, given: { event: 'work-meal' }, sit: inTurn },
      finds: [{ says: 'brokenForTurns', cures: 1 }],
    },
  },
});
