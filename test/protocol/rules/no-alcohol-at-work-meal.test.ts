import { noAlcoholAtWorkMeal } from '../../../src/protocol/rules/no-alcohol-at-work-meal';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const meal = { room: roundTable, people: 'G1 H1' } as const;
const work = { ...meal, given: { event: 'work-meal' } } as const;

testRule(noAlcoholAtWorkMeal, {
  valid: {
    tea: { ...work, notes: { menu: { drinks: ['茶', '无酒精啤酒'] } } },
    'a dinner in the evening': { ...meal, sheet: { start: '2026-11-30T18:00' }, notes: { menu: { drinks: ['黄酒'] } } },
    'noon of a Sunday': { ...meal, sheet: { start: '2026-11-29T12:00' }, notes: { menu: { drinks: ['黄酒'] } } },
    'foreign guests': { ...work, convention: 'cn-foreign', notes: { menu: { drinks: ['wine'] } } },
  },
  invalid: {
    'wine at a work meal': {
      given: { ...work, notes: { menu: { drinks: ['茶', '葡萄酒'] } } },
      finds: [{ says: 'workMeal', severity: 'breach', seats: '', people: '', cures: 1 }],
    },
    'noon of a Monday': {
      given: { ...meal, sheet: { start: '2026-11-30T12:00' }, notes: { menu: { drinks: ['baijiu'] } } },
      finds: [{ says: 'noon', severity: 'remark', cures: 1 }],
    },
  },
});
