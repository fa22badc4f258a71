import { banquetWithinStandard } from '../../../src/protocol/rules/banquet-within-standard';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const dinner = { room: roundTable, people: 'G1 H1', convention: 'cn-foreign' } as const;

// cn.md §10 [people533]: 400 yuan hosted by a minister, 300 by a department.
testRule(banquetWithinStandard, {
  valid: {
    'nobody knows what it costs': dinner,
    'a minister’s, 400': { ...dinner, about: { H1: { grade: 3 } }, notes: { menu: { perHead: 400 } } },
    'a department’s, 300': { ...dinner, about: { H1: { grade: 5 } }, notes: { menu: { perHead: 300 } } },
    'no grade is known: 350 may be a minister’s': { ...dinner, notes: { menu: { perHead: 350 } } },
    'a domestic meal': { ...dinner, convention: 'cn-domestic', notes: { menu: { perHead: 500 } } },
  },
  invalid: {
    'a department’s, 350': {
      given: { ...dinner, about: { H1: { grade: 5 } }, notes: { menu: { perHead: 350 } } },
      finds: [{ says: 'department', severity: 'breach', seats: '', people: '', cures: 0 }],
    },
    'a minister’s, 450': {
      given: { ...dinner, about: { H1: { grade: 3 } }, notes: { menu: { perHead: 450 } } },
      finds: [{ says: 'minister', cures: 0 }],
    },
  },
});
