import { dailyMealsWithinStandard } from '../../../src/protocol/rules/daily-meals-within-standard';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const day = ['2026-11-30T18:00', '2026-11-30T19:00'] as const;
const supper = { room: roundTable, people: 'G1 H1', convention: 'cn-foreign', time: day, sheet: { title: '晚餐' } } as const;
const led = (grade: number, perHead: number) => ({ ...supper, about: { G1: { grade } }, notes: { menu: { perHead } } });
/** The same meal again earlier on the day, at the same price. */
const noon = { title: '午餐', start: '2026-11-30T12:00', end: '2026-11-30T13:00' } as const;

// cn.md §10 [people533]: 600 yuan a day for a head of state, 550 for a deputy, 500 for a minister, 300 for others.
testRule(dailyMealsWithinStandard, {
  valid: {
    'nobody knows what it costs': supper,
    'others, 300 in one meal': led(5, 300),
    'others, 150 and 150': { ...led(5, 150), before: noon },
    'a minister, 500': led(3, 500),
    'no grade is known: a head of state may have 600': { ...supper, notes: { menu: { perHead: 600 } } },
    'yesterday’s meal is yesterday’s': { ...led(5, 200), before: { ...noon, start: '2026-11-29T12:00', end: '2026-11-29T13:00' } },
    'a banquet has a sum of its own': { ...led(5, 290), before: { ...noon, title: '欢迎宴会' } },
    'and so has this one': { ...led(5, 390), sheet: { title: '欢迎宴会' } },
    'said once, at the meal that went beyond': { ...led(5, 310), before: noon },
    'a supper that is given has a sum of its own': { ...led(5, 390), sheet: { title: '欢迎晚宴' } },
    'and so has a buffet': { ...led(5, 390), sheet: { title: '自助晚餐' } },
    'a domestic meal': { ...led(5, 500), convention: 'cn-domestic' },
    'no day is known': {
      room: roundTable,
      people: 'G1 H1',
      convention: 'cn-foreign',
      sheet: { title: '晚餐' },
      about: { G1: { grade: 5 } },
      notes: { menu: { perHead: 500 } },
    },
  },
  invalid: {
    'others, 160 and 160': {
      given: { ...led(5, 160), before: noon },
      finds: [{ says: 'other', severity: 'breach', seats: '', people: '', cures: 0 }],
    },
    'a work meal, whatever it is called': {
      given: { ...led(5, 310), sheet: { title: '欢迎晚宴' }, given: { event: 'work-meal' } },
      finds: [{ says: 'other', cures: 0 }],
    },
    'a hotel breakfast': { given: { ...led(5, 310), sheet: { title: '自助早餐' } }, finds: [{ says: 'other', cures: 0 }] },
    'a vice-minister is no minister': { given: led(4, 310), finds: [{ says: 'other', cures: 0 }] },
    'a minister, 510': { given: led(3, 510), finds: [{ says: 'minister', cures: 0 }] },
    'a deputy head of state, 560': { given: led(2, 560), finds: [{ says: 'deputyHead', cures: 0 }] },
    'a head of state, 610': { given: led(1, 610), finds: [{ says: 'headOfState', cures: 0 }] },
    'no grade is known, 610': { given: { ...supper, notes: { menu: { perHead: 610 } } }, finds: [{ says: 'headOfState', cures: 0 }] },
  },
});
