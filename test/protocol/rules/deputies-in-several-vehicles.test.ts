import { deputiesInSeveralVehicles } from '../../../src/protocol/rules/deputies-in-several-vehicles';
import { chauffeured, convoyOf } from './rooms';
import { testRule } from './test-rule';

const deputies = { G2: { role: 'deputy' }, G3: { role: 'deputy' } } as const;
const riding = { room: convoyOf(2), people: 'G1 G2 G3 H1', about: deputies } as const;

testRule(deputiesInSeveralVehicles, {
  valid: {
    'one in each car': { ...riding, sit: 'V1.2C=G1 V1.2A=G2 V2.2C=G3' },
    'of three, two together': {
      ...riding,
      people: 'G1 G2 G3 G4',
      sit: 'V1.2C=G2 V1.2A=G3 V2.2C=G4',
      about: { ...deputies, G4: { role: 'deputy' } },
    },
    'a deputy of each party in one car': { ...riding, sit: 'V1.2C=G2 V1.2A=H1', about: { G2: { role: 'deputy' }, H1: { role: 'deputy' } } },
    'one has no seat yet': { ...riding, sit: 'V1.2C=G2' },
    'by their own choice': { ...riding, sit: 'V1.2C=G2 V1.2A=G3', chosen: 'V1.2A' },
    'there is one car only': { ...riding, room: chauffeured, sit: '2C=G2 2A=G3' },
  },
  invalid: {
    'both in the first car': {
      given: { ...riding, sit: 'V1.2C=G2 V1.2A=G3 V2.2C=G1' },
      finds: [{ says: 'together', severity: 'departure', seats: 'V1.2A V1.2C', people: 'G2 G3', cures: 0 }],
    },
  },
});
