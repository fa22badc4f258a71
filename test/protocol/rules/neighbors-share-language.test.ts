import { neighborsShareLanguage } from '../../../src/protocol/rules/neighbors-share-language';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const about = { G1: { languages: ['French'] }, H1: { languages: ['中文'] }, H2: { languages: ['中文', 'french'] } };

testRule(neighborsShareLanguage, {
  valid: {
    'one of the neighbors does': { room: roundTable, people: 'G1 H1 H2 H3', about, sit: '10=G1 1=H1 9=H2 2=H3' },
    'languages that are not known': { room: roundTable, people: 'G1 H3', about, sit: '10=G1 1=H3' },
    'an interpreter beside': {
      room: roundTable,
      people: 'G1 H1 Gt',
      about: { ...about, Gt: { role: 'interpreter' }, H1: { languages: [] } },
      sit: '10=G1 1=H1 9=Gt',
    },
  },
  invalid: {
    'both in silence': {
      given: { room: roundTable, people: 'G1 H1', about, sit: '10=G1 1=H1' },
      finds: [
        { says: 'none', severity: 'remark', seats: '1', people: 'H1', cures: 0 },
        { says: 'none', severity: 'remark', seats: '10', people: 'G1', cures: 0 },
      ],
    },
  },
});
