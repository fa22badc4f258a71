import { describe, expect, it } from 'vitest';
import { dishesFitDiets } from '../../../src/protocol/rules/dishes-fit-diets';
import { contextOf } from './contexts';
import { roundTable } from './rooms';
import { testRule } from './test-rule';

const table = { room: roundTable, people: 'G1 G2 H1' } as const;

// cn.md §11, handbook H12.
testRule(dishesFitDiets, {
  valid: {
    'no menu': { ...table, about: { G1: { diet: '清真' } } },
    'dishes that suit': {
      ...table,
      about: { G1: { diet: '清真' } },
      notes: { menu: { dishes: ['手抓羊肉', '清炒时蔬'], drinks: ['茶'] } },
    },
    'nobody at table minds': { ...table, notes: { menu: { dishes: ['红烧肉'] } } },
    'who minds is not at this meal': { ...table, away: 'G1', about: { G1: { diet: '清真' } }, notes: { menu: { dishes: ['红烧肉'] } } },
    'tea beside the wine': { ...table, about: { G1: { diet: '清真' } }, notes: { menu: { drinks: ['葡萄酒', '茶'] } } },
    'liver mushrooms are no liver': { ...table, about: { G1: { country: '法国' } }, notes: { menu: { dishes: ['黄牛肝菌'] } } },
    'a letter that nobody named, and one behind no dish of theirs': {
      ...table,
      about: { G1: { diet: 'allergic to a nut' }, G2: { diet: 'prefers G' } },
      notes: { menu: { dishes: ['Bread (A)', 'Rice (A, F)', 'Pudding (G)', 'Salad (F, I)'] } },
    },
    'milk is no beef': { ...table, about: { G1: { diet: '印度教' } }, notes: { menu: { dishes: ['牛奶布丁', '牛油果沙拉'] } } },
  },
  invalid: {
    'pork for a Muslim, by diet and by people': {
      given: { ...table, about: { G1: { diet: 'halal' }, G2: { ethnicity: '回族' } }, notes: { menu: { dishes: ['东坡肉', '豆腐'] } } },
      finds: [{ says: 'religion', severity: 'breach', seats: '', people: 'G1 G2', cures: 0 }],
    },
    'beef for a Hindu': {
      given: { ...table, about: { G1: { diet: 'Hindu' } }, notes: { menu: { dishes: ['Beef stew'] } } },
      finds: [{ says: 'religion', people: 'G1', cures: 0 }],
    },
    'eel and prawns for a Jew': {
      given: { ...table, about: { G1: { diet: '犹太洁食' } }, notes: { menu: { dishes: ['响油鳝糊', '清蒸鲈鱼'] } } },
      finds: [{ says: 'religion', cures: 0 }],
    },
    'chicken and garlic for a monk': {
      given: { ...table, about: { G1: { diet: '僧人' } }, notes: { menu: { dishes: ['白切鸡', '蒜蓉菜心'] } } },
      finds: [{ says: 'religion', people: 'G1', cures: 0 }],
    },
    'dog for a Manchu, donkey for a Tibetan': {
      given: {
        ...table,
        about: { G1: { ethnicity: '满族' }, G2: { ethnicity: '藏族' } },
        notes: { menu: { dishes: ['狗肉煲', '驴肉火烧'] } },
      },
      finds: [
        { says: 'people', severity: 'departure', people: 'G1', cures: 0 },
        { says: 'people', people: 'G2', cures: 0 },
      ],
    },
    'fish, which many Tibetans do not eat, and by one source Mongols neither': {
      given: {
        ...table,
        about: { G1: { ethnicity: '藏族' }, G2: { ethnicity: '蒙古族' } },
        notes: { menu: { dishes: ['清蒸鱼', '鱼香肉丝'] } },
      },
      finds: [
        { says: 'often', severity: 'remark', people: 'G1', cures: 0 },
        { says: 'often', severity: 'remark', people: 'G2', cures: 0 },
      ],
    },
    'what the list says of one person': {
      given: {
        ...table,
        about: { G1: { diet: '花生过敏' }, G2: { diet: '素食' }, H1: { diet: '不吃羊肉' } },
        notes: { menu: { dishes: ['花生米', '手抓羊肉'] } },
      },
      finds: [
        { says: 'list', severity: 'departure', people: 'G1', cures: 0 },
        { says: 'list', people: 'G2', cures: 0 },
        { says: 'list', people: 'H1', cures: 0 },
      ],
    },
    'wine alone for a driver and a policeman': {
      given: {
        ...table,
        about: { G1: { organization: '市公安局' }, H1: { role: 'driver' } },
        notes: { menu: { drinks: ['葡萄酒'] } },
      },
      finds: [{ says: 'onDuty', severity: 'remark', people: 'G1 H1', cites: 'cn.md §11 [uutqw]', cures: 0 }],
    },
    'who is of two kinds is named once, for the stronger': {
      given: { ...table, about: { G1: { diet: '清真', organization: '市公安局' } }, notes: { menu: { drinks: ['葡萄酒'] } } },
      finds: [{ says: 'onlyAlcohol', severity: 'departure', people: 'G1', cures: 0 }],
    },
    'wine alone for a monk': {
      given: { ...table, about: { G1: { diet: '僧人' } }, notes: { menu: { drinks: ['葡萄酒'] } } },
      finds: [{ says: 'onlyAlcohol', people: 'G1', cites: 'cn.md §11 [renrendoc-halal]', cures: 0 }],
    },
    'the letters that the caterer set behind a dish, for whom the list gives as letters or by name': {
      given: {
        ...table,
        about: { G1: { diet: 'Allergens: B, G' }, G2: { diet: '牛奶过敏' }, H1: { diet: '花生过敏' } },
        notes: { menu: { dishes: ['Lobster bisque (B, G)', '豆腐（F）'] } },
      },
      finds: [
        { says: 'list', severity: 'departure', people: 'G1', cites: 'intl.md §15 [S94]', cures: 0 },
        { says: 'list', people: 'G2', cites: 'intl.md §15 [S94]', cures: 0 },
      ],
    },
    'what its name shows is said once, whatever letters stand behind it': {
      given: { ...table, about: { G1: { diet: '花生过敏' } }, notes: { menu: { dishes: ['花生米（E）'] } } },
      finds: [{ says: 'list', people: 'G1', cures: 0 }],
    },
    'sea cucumber for a guest from the West': {
      given: { ...table, about: { G1: { country: '法国' }, G2: { country: '日本' } }, notes: { menu: { dishes: ['葱烧海参'] } } },
      finds: [{ says: 'western', severity: 'remark', people: 'G1', cures: 0 }],
    },
    'nothing to drink but wine': {
      given: { ...table, about: { G1: { diet: '清真' } }, notes: { menu: { drinks: ['葡萄酒', '啤酒'] } } },
      finds: [{ says: 'onlyAlcohol', severity: 'departure', people: 'G1', cures: 0 }],
    },
  },
});

describe('a custom at table', () => {
  it.each([
    ['清真', 'Pork chop', '[renrendoc-halal][taodocs-halal]', 'professional'],
    ['Hindu', 'Beef stew', '[renrendoc-halal]', 'weak'],
    ['犹太洁食', '白灼虾', '[renrendoc-halal]', 'weak'],
    ['僧人', '白切鸡', '[renrendoc-halal]', 'weak'],
  ])('is told by the source that speaks of it: %s', (diet, dish, place, grade) => {
    const context = contextOf({ ...table, about: { G1: { diet } }, notes: { menu: { dishes: [dish] } } });
    expect(dishesFitDiets.review(context).map(({ citation }) => citation)).toMatchObject([{ place: `cn.md §11 ${place}`, grade }]);
  });
});

describe('offal, as a menu names it', () => {
  it.each(['卤水下水', '羊杂碎', '内脏拼盘', '鸡胗', '九转肥肠', '红油百叶', '毛肚', '爆炒腰花', 'Tripe soup', 'Giblets'])(
    'is nothing for a guest from the West: %s',
    (dish) => {
      const context = contextOf({ ...table, about: { G1: { country: '法国' } }, notes: { menu: { dishes: [dish] } } });
      expect(dishesFitDiets.review(context)).toMatchObject([{ messageId: 'western', citation: { place: 'cn.md §11', grade: 'weak' } }]);
    },
  );
});
