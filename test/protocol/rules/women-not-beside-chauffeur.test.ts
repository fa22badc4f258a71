import { womenNotBesideChauffeur } from '../../../src/protocol/rules/women-not-beside-chauffeur';
import { chauffeured, hostDriven } from './rooms';
import { testRule } from './test-rule';

testRule(womenNotBesideChauffeur, {
  valid: {
    'in the rear': { room: chauffeured, people: 'G1', sit: '2C=G1', about: { G1: { sex: 'female' } } },
    'beside a host who drives it is the place of honor': {
      room: hostDriven,
      people: 'G1 H1',
      sit: '1A=H1 1C=G1',
      given: { driver: 'host' },
      about: { G1: { sex: 'female' } },
    },
    'her own choice': { room: chauffeured, people: 'G1', sit: '1C=G1', chosen: '1C', about: { G1: { sex: 'female' } } },
  },
  invalid: {
    'beside the chauffeur': {
      given: { room: chauffeured, people: 'G1 G2', sit: '2C=G1 1C=G2', about: { G2: { sex: 'female' } } },
      finds: [{ says: 'inFront', severity: 'departure', seats: '1C', people: 'G2', cures: 0 }],
    },
  },
});
