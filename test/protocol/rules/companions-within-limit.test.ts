import { companionsWithinLimit } from '../../../src/protocol/rules/companions-within-limit';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const crowd = (guests: number, hosts: number) =>
  [...Array.from({ length: guests }, (_, index) => `G${index + 1}`), ...Array.from({ length: hosts }, (_, index) => `H${index + 1}`)].join(
    ' ',
  );
const meal = (guests: number, hosts: number, limit = 'national') => ({
  room: roundTable,
  given: { event: 'work-meal', limit },
  people: crowd(guests, hosts),
});

testRule(companionsWithinLimit, {
  valid: {
    'ten guests, three companions': meal(10, 3),
    'twelve guests, four companions': meal(12, 4),
    'eleven guests, one third rounded down': meal(11, 3),
    'an official banquet is no work meal': { ...meal(2, 9), given: { event: 'official' } },
    'staff do not count': { ...meal(4, 4), about: { H4: { role: 'interpreter' } } },
    'local: five guests, two companions': meal(5, 2, 'local'),
    'company, foreign guests: seven guests, six companions': meal(7, 6, 'company-foreign'),
    'hosts among themselves': meal(0, 6),
  },
  invalid: {
    'ten guests, five companions: the last two are named': {
      given: meal(10, 5),
      finds: [{ says: 'national', severity: 'breach', seats: '', people: 'H4 H5', cures: 0 }],
    },
    'eleven guests, four companions': { given: meal(11, 4), finds: [{ says: 'national', people: 'H4', cures: 0 }] },
    'local: five guests, three companions': {
      given: meal(5, 3, 'local'),
      finds: [{ says: 'local', severity: 'breach', people: 'H3', cures: 0 }],
    },
    'local: six guests, four companions': { given: meal(6, 4, 'local'), finds: [{ says: 'local', people: 'H4', cures: 0 }] },
    'company, foreign guests: five guests, six companions': {
      given: meal(5, 6, 'company-foreign'),
      finds: [{ says: 'companyForeign', people: 'H6', cures: 0 }],
    },
  },
});
