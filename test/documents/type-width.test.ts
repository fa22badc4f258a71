import { describe, expect, it } from 'vitest';
import { sizeFor } from '../../src/documents/card-name';
import { brokenInto, evenly, textWidth, typeWidth } from '../../src/documents/type-width';

describe('the width of type', () => {
  it('counts a Han sign as one em, a mark that stands over a letter as none', () => {
    expect(typeWidth('沈知远')).toBe(3);
    expect(typeWidth('索菲·德兰')).toBe(5);
    expect(typeWidth('c\u030c')).toBe(typeWidth('c'));
  });

  it('gives wide letters more than narrow ones', () => {
    expect(typeWidth('Williams')).toBeGreaterThan(typeWidth('iiiiiiii'));
  });

  // Measured in DejaVu Serif Bold, the widest of the fall-backs.
  it.each([
    ['αβγδεζηθικλμνξοπρσςτυφχψω', 17.54],
    ['ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ', 19.44],
    ['Παπαδόπουλος', 8.63],
    ['абвгдеёзийклнопрстухцчъьэя', 17.7],
    ['АБВГДЕЗИЙКЛНОПРСТУХЦЧЪЬЭЯ', 21.23],
    ['жшщюмфыЖШЩЮМФЫ', 15.39],
  ])('is enough for %s', (text, measured) => {
    expect(typeWidth(text)).toBeGreaterThanOrEqual(measured);
    expect(typeWidth(text)).toBeLessThan(measured * 1.12);
  });

  // Measured in the plain weight: in Noto Serif, Noto Sans and the Latin of Noto Serif CJK the widest, then in DejaVu Serif, which the padding of a cell bears.
  it.each([
    ['Convention: Chinese foreign affairs, right is superior. Who drives: a driver; fourth passenger: rear middle, then front', 56.6, 59.4],
    ['Car: the guest gets in first by the right door, the host goes round.', 31.2, 33.2],
    ['Handbook of Official Reception Etiquette, Welcome and motorcade (stated)', 36.5, 38.3],
    ['Friday, 27 November 2026, 18:00–20:00', 18.7, 20.4],
    ['Mohammed Wimmer', 10.5, 10.6],
  ])('of the plain weight is enough, and no more, for %s', (text, usual, widest) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(usual);
    expect(textWidth(text)).toBeGreaterThanOrEqual(widest * 0.94);
    expect(textWidth(text)).toBeLessThan(usual * 1.07);
    expect(textWidth(text)).toBeLessThan(typeWidth(text));
  });
});

describe('lines', () => {
  const text = '市委常委、常务副市长 Deputy Mayor of Jianglin';

  it('lose nothing and are never too wide', () => {
    for (const width of [3, 5, 8, 13, 40]) {
      const lines = brokenInto(text, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      // A closing mark hangs on to its sign.
      for (const line of lines) expect(typeWidth(line)).toBeLessThanOrEqual(width + 1);
    }
  });

  it('do not begin with a closing mark, nor end with an opening one', () => {
    for (const width of [2, 3, 4, 5])
      for (const line of brokenInto('市委常委、市长（正职）', width)) expect(line).not.toMatch(/^[、）]|（$/);
  });

  it('leave no single sign over', () => {
    expect(evenly('市委常委、常务副市长', 9)).toEqual(['市委常委、', '常务副市长']);
  });

  it.each([
    ['the names of a list', '钱成飞、孙力文、李文永、周一', 7.5, ['钱成飞、', '孙力文、', '李文永、周一']],
    ['the parts of a dotted name', '埃莱娜·莫拉维', 6, ['埃莱娜·', '莫拉维']],
    ['dotted names in a list', '欧阳若川、安德里·维诺、扬·布雷特', 9, ['欧阳若川、', '安德里·维诺、', '扬·布雷特']],
    ['how many are at a table', '1号桌（12人）、牡丹厅（8人）', 8.5, ['1号桌（12人）、', '牡丹厅（8人）']],
    ['from when to when', '11月26日（星期四）09:10至09:40', 14, ['11月26日（星期四）', '09:10至09:40']],
    ['a day', '时间：11月26日', 6, ['时间：', '11月26日']],
    ['a figure with its unit', '来宾共12人', 4.3, ['来宾共', '12人']],
    ['a short remark', '公务接待清单（载明）', 8, ['公务接待清单', '（载明）']],
  ])('do not break inside %s', (_, text, width, lines) => expect(brokenInto(text, width)).toEqual(lines));

  it('break inside of what is wider than the line, at the dot first', () => {
    expect(brokenInto('古丽娜尔·买买提吐尔逊', 5)).toEqual(['古丽娜尔·', '买买提吐', '尔逊']);
  });

  it('do not end with a single sign', () => {
    expect(brokenInto('江临市人民政府', 6)).toEqual(['江临市人民', '政府']);
    expect(brokenInto('先行到达会场。', 5)).toEqual(['先行到达', '会场。']);
  });

  it('of nothing are one empty line', () => {
    expect(brokenInto('', 10)).toEqual(['']);
  });
});

it('breaks a long name after its hyphen before it breaks inside', () => {
  expect(brokenInto('Featherstonehaugh-Cholmondeley', 13)).toEqual(['Featherstonehaugh-', 'Cholmondeley']);
  expect(brokenInto('2026-11', 2)).not.toEqual(['2026-', '11']);
});

it('gives Tibetan, whose letters stand on each other, more room from line to line', () => {
  const lines = ['རྡོ་རྗེ་', 'ཚེ་རིང་'];
  const room = { width: 200, height: 60, largest: 40 };
  expect(sizeFor(lines, room)).toBeCloseTo(sizeFor(['多杰', '才让'], room) / 1.5, 5);
});
