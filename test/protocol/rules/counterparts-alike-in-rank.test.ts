import { counterpartsAlikeInRank } from '../../../src/protocol/rules/counterparts-alike-in-rank';
import { talks } from './rooms';
import { testRule } from './test-rule';

testRule(counterpartsAlikeInRank, {
  valid: {
    'a level apart': {
      room: talks,
      people: 'G1 G2 H1 H2',
      sit: 'N3=G1 S3=H1 N4=G2 S4=H2',
      given: { counterparts: 'mirrored' },
      about: { G2: { grade: 5 }, H2: { grade: 6 } },
    },
    'each side by its own order': {
      room: talks,
      people: 'G1 G2 H1 H2',
      sit: 'N3=G1 S3=H1 N4=G2 S4=H2',
      about: { G2: { grade: 5 }, H2: { grade: 8 } },
    },
    'the principals have a rule of their own': {
      room: talks,
      people: 'G1 H1',
      sit: 'N3=G1 S3=H1',
      given: { counterparts: 'mirrored' },
      about: { G1: { grade: 3 }, H1: { grade: 7 } },
    },
    'a chair behind faces nobody': {
      room: talks,
      people: 'G1 G2 H1 H2',
      sit: 'N3=G1 S3=H1 NB1=G2 SB1=H2',
      given: { counterparts: 'mirrored' },
      about: { G2: { grade: 3 }, H2: { grade: 7 } },
    },
  },
  invalid: {
    'a director opposite a section chief': {
      given: {
        room: talks,
        people: 'G1 G2 H1 H2',
        sit: 'N3=G1 S3=H1 N4=G2 S4=H2',
        given: { counterparts: 'mirrored' },
        about: { G2: { grade: 5 }, H2: { grade: 9 } },
      },
      finds: [{ says: 'unlike', severity: 'remark', seats: 'N4 S4', people: 'G2 H2', cures: 0 }],
    },
  },
});
