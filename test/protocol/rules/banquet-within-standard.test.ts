import { banquetWithinStandard } from '../../../src/protocol/rules/banquet-within-standard';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const dinner = { room: roundTable, people: 'G1 H1', convention: 'cn-foreign' } as const;

// cn.md §10 [people533]: 400 yuan hosted by a minister, 300 by a department; a buffet 150, cocktails 100, tea 60.
testRule(banquetWithinStandard, {
  valid: {
    'nobody knows what it costs': dinner,
    'a minister’s, 400': { ...dinner, about: { H1: { grade: 3 } }, notes: { menu: { perHead: 400 } } },
    'a department’s, 300': { ...dinner, about: { H1: { grade: 5 } }, notes: { menu: { perHead: 300 } } },
    'no grade is known: 350 may be a minister’s': { ...dinner, notes: { menu: { perHead: 350 } } },
    'a buffet, 150': { ...dinner, sheet: { title: '自助午餐' }, notes: { menu: { perHead: 150 } } },
    'a supper that nobody gives is a meal of the day': {
      ...dinner,
      sheet: { title: '晚餐' },
      about: { H1: { grade: 5 } },
      notes: { menu: { perHead: 450 } },
    },
    'a domestic meal': { ...dinner, convention: 'cn-domestic', notes: { menu: { perHead: 500 } } },
  },
  invalid: {
    'a welcome supper is given': {
      given: { ...dinner, sheet: { title: '欢迎晚餐' }, about: { H1: { grade: 5 } }, notes: { menu: { perHead: 350 } } },
      finds: [{ says: 'department', cures: 0 }],
    },
    'a department’s, 350': {
      given: { ...dinner, about: { H1: { grade: 5 } }, notes: { menu: { perHead: 350 } } },
      finds: [{ says: 'department', severity: 'breach', seats: '', people: '', cures: 0 }],
    },
    'a minister’s buffet, 200': {
      given: { ...dinner, sheet: { title: '自助午餐' }, about: { H1: { grade: 3 } }, notes: { menu: { perHead: 200 } } },
      finds: [{ says: 'buffet', cures: 0 }],
    },
    'cocktails, 120': {
      given: { ...dinner, sheet: { title: '欢迎酒会' }, notes: { menu: { perHead: 120 } } },
      finds: [{ says: 'cocktail', cures: 0 }],
    },
    'tea, 80': {
      given: { ...dinner, sheet: { title: 'Tea with the delegation' }, notes: { menu: { perHead: 80 } } },
      finds: [{ says: 'tea', cures: 0 }],
    },
    'a minister’s, 450': {
      given: { ...dinner, about: { H1: { grade: 3 } }, notes: { menu: { perHead: 450 } } },
      finds: [{ says: 'minister', cures: 0 }],
    },
  },
});
