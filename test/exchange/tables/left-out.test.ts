import { describe, expect, it } from 'vitest';
import { columnLetters, saySheet } from '../../../src/exchange/tables/left-out';
import { kindsLeftOut } from '../../../src/exchange/tables/sheet';
import { languages, speakerFor } from '../../../src/i18n/speak';

const sheet = { name: '名单', rows: [] };

describe('what is said of a sheet', () => {
  it('is nothing where all of it was read and can be seen', () => {
    for (const language of languages) expect(saySheet(sheet, speakerFor(language))).toEqual([]);
  });

  it('names hidden rows and columns, errors, and what was not read', () => {
    const told = {
      ...sheet,
      concealed: { sheet: false, rows: [4, 5], columns: [3, 28] },
      errors: Array.from({ length: 10 }, (_, at) => `C${at + 1}`),
      leftOut: ['comments', 'pictures'],
    } as const;
    expect(saySheet(told, speakerFor('zh-CN'))).toEqual([
      '原表中隐藏的第 4、5 行也读了进来，不要的请取消勾选。',
      '原表中隐藏的 C、AB 列也读了进来，不要的请选“不用”。',
      '公式出错的单元格按空白读入：C1、C2、C3、C4、C5、C6、C7、C8、另外 2 处。',
      '没有读入：批注、图片。',
    ]);
    expect(saySheet(told, speakerFor('en'))[3]).toBe('Not read: comments, pictures.');
  });

  it('has a word for every kind, in both languages', () => {
    for (const language of languages)
      for (const kind of kindsLeftOut) expect(saySheet({ ...sheet, leftOut: [kind] }, speakerFor(language))).toHaveLength(1);
  });

  it('counts columns as Excel names them', () => expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']));
});
