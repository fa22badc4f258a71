import { describe, expect, it } from 'vitest';
import { menuWithinRegulation } from '../../../src/protocol/rules/menu-within-regulation';
import { contextOf } from './contexts';
import { rostrum, roundTable } from './rooms';
import { testRule } from './test-rule';

const meal = { room: roundTable, people: 'G1 H1' } as const;

testRule(menuWithinRegulation, {
  valid: {
    'no menu': meal,
    'home-style dishes': { ...meal, notes: { menu: { dishes: ['清炒时蔬', '红烧鲫鱼'], drinks: ['茶'] } } },
    'the regulation is about domestic receptions': { ...meal, convention: 'cn-foreign', notes: { menu: { dishes: ['鱼翅羹'] } } },
    'a costly dish at a banquet: the ban is on work meals': {
      ...meal,
      given: { event: 'official' },
      notes: { menu: { dishes: ['高档海鲜'] } },
    },
    'a club that gives no meal': { ...meal, room: rostrum(2), sheet: { place: '某会所' } },
  },
  invalid: {
    'shark fin and bird’s nest': {
      given: { ...meal, notes: { menu: { dishes: ['鱼翅羹', '冰糖燕窝', '豆腐'] } } },
      finds: [{ says: 'dishes', severity: 'breach', seats: '', people: '', cures: 0 }],
    },
    'costly liquor, cigarettes on the table, in a club': {
      given: { ...meal, sheet: { place: '云顶私人会所' }, notes: { menu: { drinks: ['茅台'] }, trappings: ['cigarettes'] } },
      finds: [
        { says: 'liquor', severity: 'breach', cures: 0 },
        { says: 'cigarettes', severity: 'breach', cures: 0 },
        { says: 'club', severity: 'breach', cures: 0 },
      ],
    },
    'what a work meal calls costly itself': {
      given: { ...meal, given: { event: 'work-meal' }, notes: { menu: { dishes: ['高档海鲜', '豆腐'] } } },
      finds: [{ says: 'highEnd', severity: 'breach', cites: 'cn.md §10 [bwbk][reportify]', cures: 0 }],
    },
    'cigarettes written on the menu': {
      given: { ...meal, notes: { menu: { drinks: ['香烟'] } } },
      finds: [{ says: 'cigarettes', cures: 0 }],
    },
    'what some places forbid as well': {
      given: { ...meal, notes: { menu: { dishes: ['葱烧海参'] } } },
      finds: [{ says: 'local', severity: 'remark', cures: 0 }],
    },
  },
});

describe('a wild or protected animal', () => {
  it.each(['炖野味', '野生动物火锅', '保护动物', '红烧娃娃鱼', 'Giant salamander soup', 'Masked civet', 'Wild game', 'Pangolin'])(
    'is banned by whatever name: %s',
    (dish) =>
      expect(menuWithinRegulation.review(contextOf({ ...meal, notes: { menu: { dishes: [dish] } } }))).toMatchObject([
        { messageId: 'dishes', data: { items: dish } },
      ]),
  );
});
