import { welcomeKeptSimple } from '../../../src/protocol/rules/welcome-kept-simple';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

const plan = { room: rostrum(2), people: 'G1 H1' } as const;

testRule(welcomeKeptSimple, {
  valid: {
    'nothing of it': plan,
    'cigarettes have a norm of their own': { ...plan, notes: { trappings: ['cigarettes'] } },
    'foreign guests': { ...plan, convention: 'cn-foreign', notes: { trappings: ['carpet'] } },
  },
  invalid: {
    'banners and a carpet': {
      given: { ...plan, notes: { trappings: ['banners', 'carpet'] } },
      finds: [
        { says: 'banners', severity: 'breach', seats: '', people: '', cures: 1 },
        { says: 'carpet', severity: 'breach', cures: 1 },
      ],
    },
    'crowds and closed roads': {
      given: { ...plan, notes: { trappings: ['crowds', 'traffic-control'] } },
      finds: [
        { says: 'crowds', cures: 1 },
        { says: 'traffic-control', cures: 1 },
      ],
    },
  },
});
