import { oneWorkMeal } from '../../../src/protocol/rules/one-work-meal';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

testRule(oneWorkMeal, {
  valid: {
    'the first': { room: roundTable, people: 'G1', given: { event: 'work-meal' } },
    'after a banquet that is none': { room: roundTable, people: 'G1', given: { event: 'work-meal' }, before: { given: {} } },
    'after a work meeting': {
      room: roundTable,
      people: 'G1',
      given: { event: 'work-meal' },
      before: { layout: 'meeting/talks' },
    },
    'other guests had the first': { room: roundTable, people: 'H1', given: { event: 'work-meal' }, before: {} },
  },
  invalid: {
    'the second for the same guests': {
      given: { room: roundTable, people: 'G1 H1', given: { event: 'work-meal' }, before: { title: '午餐' } },
      finds: [{ says: 'second', severity: 'breach', seats: '', people: '', cures: 0 }],
    },
  },
});
