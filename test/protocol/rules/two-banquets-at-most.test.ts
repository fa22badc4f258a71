import { describe, expect, it } from 'vitest';
import { OccasionId } from '../../../src/model/ids';
import type { Occasion } from '../../../src/model/occasion';
import { twoBanquetsAtMost } from '../../../src/protocol/rules/two-banquets-at-most';
import { contextOf } from './contexts';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const dinner = { room: roundTable, people: 'G1 H1', convention: 'cn-foreign' } as const;

// One earlier banquet is all that the sketch can say; the third stands in the plan below.
testRule(twoBanquetsAtMost, {
  valid: {
    'the first': dinner,
    'the second': { ...dinner, before: { title: '欢迎宴会' } },
  },
  invalid: {},
});

describe('two-banquets-at-most, a visit of three dinners', () => {
  const context = contextOf({ ...dinner, before: { title: '欢迎宴会' } });
  const third = (given: Record<string, string>, more: Partial<Occasion> = {}) => {
    const { reception, occasion } = context;
    const middle: Occasion = { ...occasion, id: OccasionId.parse('middle'), title: '答谢宴会', seating: {}, given, ...more };
    const [first] = reception.programme;
    return {
      ...context,
      reception: {
        ...reception,
        occasions: { ...reception.occasions, [middle.id]: middle },
        programme: [...(first ? [first] : []), middle.id, occasion.id],
      },
    };
  };

  it('finds the third, and names the two before', () =>
    expect(twoBanquetsAtMost.review(third({}))).toMatchObject([
      { severity: 'breach', messageId: 'third', data: { number: 3, first: '欢迎宴会', second: '答谢宴会' } },
    ]));
  it('counts no supper that nobody gives, and no drinks', () => {
    expect(twoBanquetsAtMost.review(third({}, { title: '晚餐' }))).toEqual([]);
    expect(twoBanquetsAtMost.review(third({}, { title: '酒会' }))).toEqual([]);
  });
  it('counts no work meal, no talks, and no meal of other guests', () => {
    expect(twoBanquetsAtMost.review(third({ event: 'work-meal' }))).toEqual([]);
    expect(twoBanquetsAtMost.review(third({}, { layout: 'meeting/talks' }))).toEqual([]);
    expect(twoBanquetsAtMost.review(third({}, { attendees: {} }))).toEqual([]);
  });
});
