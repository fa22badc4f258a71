import { describe, expect, it } from 'vitest';
import { personIds } from '../../../src/exchange/person-ids';
import { fieldOf } from '../../../src/exchange/roster/columns';
import { recognizeRoster } from '../../../src/exchange/roster/recognize-roster';
import { joinedDiet } from '../../../src/exchange/roster/ticks';
import { sheetOf } from '../../../src/exchange/tables/sheet';

const peopleOf = (rows: readonly (readonly string[])[]) =>
  recognizeRoster(sheetOf('名单', rows), { nextId: personIds() }).rows.flatMap((row) => (row.kind === 'taken' ? [row] : []));

describe('a column whose heading is a diet', () => {
  it.each(['√', '是', '1', '✓', '✔', '☑', 'x', 'Y', 'yes', '有'])('says it of whoever is marked with %s', (mark) => {
    const [marked, not] = peopleOf([
      ['姓名', '清真'],
      ['马晓东', mark],
      ['王强', ''],
    ]);
    expect([marked?.person.diet, not?.person.diet]).toEqual(['清真', undefined]);
  });

  it.each(['否', '×', '0', 'no', '无', '-', '☐', '不需要'])('says nothing of whoever has %s', (mark) => {
    const [row] = peopleOf([
      ['姓名', '清真'],
      ['马晓东', mark],
    ]);
    expect([row?.person.diet, row?.doubts]).toEqual([undefined, []]);
  });

  it('knows such headings in both languages, and none of these is the column of all diets', () => {
    for (const heading of [
      '是否清真（打√）',
      '素食',
      '少数民族饮食',
      '海鲜过敏',
      '不吃牛肉',
      'Vegetarian?',
      'Halal (Y/N)',
      'Kosher',
      'Gluten-free',
    ])
      expect([heading, fieldOf(heading)]).toEqual([heading, 'dietTick']);
    expect(fieldOf('需轮椅')).toBe('needTick');
    for (const heading of ['忌口', '饮食禁忌', 'Dietary requirements']) expect(fieldOf(heading)).toBe('diet');
    for (const heading of ['民族', '酒店', '鱼']) expect(fieldOf(heading)).not.toBe('dietTick');
  });

  it('is told together with others, with what is written under it, and with the column of diets', () => {
    const [all, one] = peopleOf([
      ['姓名', '清真', '过敏', '忌口', '轮椅'],
      ['马晓东', '√', '花生', '不吃辣', '√'],
      ['王强', '清真餐', '', '清真', ''],
    ]);
    expect([all?.person.diet, all?.person.needs]).toEqual(['不吃辣；清真；过敏：花生', ['wheelchair']]);
    expect([one?.person.diet, one?.person.needs]).toEqual(['清真餐', undefined]);
  });

  it('says no more where a part of the heading is written under it, and is no heading where it is a sentence', () => {
    const [part] = peopleOf([
      ['姓名', '海鲜过敏'],
      ['马晓东', '海鲜'],
    ]);
    expect(part?.person.diet).toBe('海鲜过敏');
    expect(fieldOf('请在此处写明是否需要清真餐食以及其他任何饮食方面的要求')).not.toBe('dietTick');
  });

  it('adds its needs to those of 饮食及其他要求, in which a mark says nothing', () => {
    const [both, marked] = peopleOf([
      ['姓名', '轮椅', '饮食及其他要求'],
      ['马晓东', '√', '听力不好'],
      ['王强', '', '√'],
    ]);
    expect(both?.person.needs).toEqual(expect.arrayContaining(['wheelchair']));
    expect(both?.person.needs?.length).toBe(2);
    expect([marked?.person.diet, marked?.person.needs]).toEqual([undefined, undefined]);
  });

  it('keeps what 饮食及其他要求 says beside it', () => {
    const [row] = peopleOf([
      ['姓名', '素食', '饮食及其他要求'],
      ['马晓东', '√', '不吃花生，需要轮椅'],
    ]);
    expect([row?.person.diet, row?.person.needs]).toEqual(['素食；不吃花生', ['wheelchair']]);
  });
});

describe('a column about diets in general', () => {
  it('asks what a mark means, and takes 无 for no diet; both stay as they were written', () => {
    const [marked, none] = peopleOf([
      ['姓名', '忌口'],
      ['马晓东', '√'],
      ['王强', '无'],
    ]);
    expect([marked?.person.diet, marked?.person.unread, marked?.doubts.map(({ kind }) => kind)]).toEqual([
      undefined,
      { 忌口: '√' },
      ['valueUnread'],
    ]);
    expect([none?.person.diet, none?.person.unread, none?.doubts]).toEqual([undefined, { 忌口: '无' }, []]);
  });
});

it('names a diet once', () => {
  expect(joinedDiet(['清真', undefined, '清真', '清真，不吃辣'])).toBe('清真，不吃辣');
  expect(joinedDiet(['halal', 'no nuts'])).toBe('halal; no nuts');
  expect(joinedDiet([undefined])).toBeUndefined();
});

it('reads headings of traditional letters, of Japan and of Korea', () => {
  const headings = ['職稱', '單位', '備註', '聯絡電話', '飲食禁忌', '氏名', '役職', '성명', '직위', '소속'];
  expect(headings.map(fieldOf)).toEqual([
    'title',
    'organization',
    'remarks',
    'phone',
    'diet',
    'name',
    'title',
    'name',
    'title',
    'organization',
  ]);
  expect(fieldOf('海鮮過敏')).toBe('dietTick');
});
