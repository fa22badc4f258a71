import { principalsEqualInRank } from '../../../src/protocol/rules/principals-equal-in-rank';
import { roundTable, talks } from './rooms';
import { testRule } from './test-rule';

const heads = (guest: number, host: number) => ({
  room: talks,
  people: 'G1 H1',
  convention: 'cn-foreign' as const,
  about: { G1: { grade: guest }, H1: { grade: host } },
});

testRule(principalsEqualInRank, {
  valid: {
    'minister and minister': heads(3, 3),
    'grades that are not known': { ...heads(3, 3), about: { G1: { grade: 3 } } },
    'where other customs hold': { ...heads(3, 5), convention: 'intl' },
    'a superior visits': { ...heads(3, 5), given: { visit: 'superior' } },
    'at a banquet nobody counts': { ...heads(3, 5), room: roundTable },
  },
  invalid: {
    'the host is lower': { given: heads(3, 5), finds: [{ says: 'hostLower', severity: 'remark', seats: '', people: 'G1 H1', cures: 0 }] },
    'at a domestic meeting of equals': {
      given: { ...heads(5, 7), convention: 'cn-domestic' },
      finds: [{ says: 'hostLower', severity: 'remark', people: 'G1 H1', cures: 0 }],
    },
    'the host is higher': { given: heads(5, 3), finds: [{ says: 'hostHigher', people: 'G1 H1', cures: 0 }] },
  },
});
