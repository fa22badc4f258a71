import { principalLeadersDoNotGreet } from '../../../src/protocol/rules/principal-leaders-do-not-greet';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

const plan = {
  room: rostrum(3),
  people: 'G1 H1 H2',
  about: {
    G1: { title: '省长' },
    H1: { title: '市长', organization: '江临市人民政府' },
    H2: { title: '副市长', organization: '江临市人民政府' },
  },
} as const;

testRule(principalLeadersDoNotGreet, {
  valid: {
    'a deputy goes': { ...plan, away: 'H1', sheet: { title: '迎接考察组' } },
    'a meeting is no greeting': { ...plan, sheet: { title: '座谈会' } },
    'a dinner of welcome is none either': { ...plan, sheet: { title: '欢迎晚餐' } },
    'foreign guests': { ...plan, convention: 'cn-foreign', sheet: { title: '迎接代表团' } },
  },
  invalid: {
    'the mayor meets the guests': {
      given: { ...plan, sheet: { title: '迎接考察组' } },
      finds: [{ says: 'leaders', severity: 'breach', people: 'H1', seats: '', cures: 1 }],
    },
    'the mayor’s seat is locked': {
      given: { ...plan, sheet: { title: '送行' }, sit: '1A=H1', locked: '1A' },
      finds: [{ says: 'leaders', cures: 0 }],
    },
  },
});
