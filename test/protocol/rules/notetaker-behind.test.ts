import { notetakerBehind } from '../../../src/protocol/rules/notetaker-behind';
import { rostrum, talks } from './rooms';
import { testRule } from './test-rule';

const scribe = { room: talks, people: 'G1 H1 Hscribe', about: { Hscribe: { role: 'notetaker' } } } as const;

testRule(notetakerBehind, {
  valid: {
    'behind the hosts': { ...scribe, sit: 'SB1=Hscribe S3=H1' },
    'the room has no chairs behind': { ...scribe, room: rostrum(3), sit: '1C=Hscribe' },
    'all of them are taken': {
      ...scribe,
      people: 'Hscribe G1 G2 G3 H1 H2 H3',
      sit: 'S5=Hscribe NB1=G1 NB2=G2 NB3=G3 SB1=H1 SB2=H2 SB3=H3',
    },
  },
  invalid: {
    'among those who talk': {
      given: { ...scribe, sit: 'S5=Hscribe S3=H1' },
      finds: [{ says: 'inFront', severity: 'departure', seats: 'S5', people: 'Hscribe', cures: 1 }],
    },
  },
});
