import { tenAtMostAtTable } from '../../../src/protocol/rules/ten-at-most-at-table';
import { largeTable } from './rooms';
import { testRule } from './test-rule';

const people = (many: number) => Array.from({ length: many }, (_, index) => `G${index + 1}`);
const dinner = (many: number) => ({
  room: largeTable(16),
  people: people(many).join(' '),
  sit: people(many)
    .map((name, index) => `${index + 1}=${name}`)
    .join(' '),
});

testRule(tenAtMostAtTable, {
  valid: { ten: dinner(10), 'twelve abroad': { ...dinner(12), convention: 'intl' } },
  invalid: { eleven: { given: dinner(11), finds: [{ says: 'tooMany', severity: 'remark', people: '', cures: 0 }] } },
});
