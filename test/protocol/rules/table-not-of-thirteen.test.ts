import { tableNotOfThirteen } from '../../../src/protocol/rules/table-not-of-thirteen';
import { largeTable } from './rooms';
import { testRule } from './test-rule';

const people = (many: number) => Array.from({ length: many }, (_, index) => `G${index + 1}`);
const dinner = (many: number) => ({
  room: largeTable(14),
  people: people(many).join(' '),
  sit: people(many)
    .map((name, index) => `${index + 1}=${name}`)
    .join(' '),
});

testRule(tableNotOfThirteen, {
  valid: {
    twelve: { ...dinner(12), convention: 'fr' },
    'thirteen Chinese': { ...dinner(13), convention: 'cn-domestic' },
  },
  invalid: {
    thirteen: {
      given: { ...dinner(13), convention: 'fr' },
      finds: [{ says: 'thirteen', severity: 'remark', people: '', cites: 'intl.md §4, §16 V-13 [S29]', cures: 0 }],
    },
    'with one Western guest': {
      given: { ...dinner(13), convention: 'cn-domestic', about: { G3: { country: '法国' } } },
      finds: [{ says: 'thirteen', cites: 'cn.md §11', cures: 0 }],
    },
    'with foreign guests': { given: { ...dinner(13), convention: 'cn-foreign' }, finds: [{ says: 'thirteen', cures: 0 }] },
  },
});
