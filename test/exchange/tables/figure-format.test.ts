import { describe, expect, it } from 'vitest';
import { formatNamed, formatOf, shownFigure } from '../../../src/exchange/tables/figure-format';

const shown = (figure: number, code: string, is1904 = false) => shownFigure(figure, formatOf(code), is1904);

describe('a figure in a cell of Excel', () => {
  it.each([
    [45352, 'yyyy/m/d', '2024-03-01'],
    [45352.4375, 'yyyy"年"m"月"d"日"', '2024-03-01 10:30'],
    [45352, '[$-804]aaaa', '2024-03-01'],
    [45352, 'm"月"d"日"', '2024-03-01'],
    [45352, 'mmm\\-yy', '2024-03-01'],
    [1, 'd-mmm-yy', '1900-01-01'],
    [59, 'd-mmm-yy', '1900-02-28'],
    [61, 'd-mmm-yy', '1900-03-01'],
  ])('is a day: %d in %s', (figure, code, text) => expect(shown(figure, code)).toBe(text));

  it('counts from 1904 where the workbook says so', () => {
    expect(shown(43_890, 'yyyy/m/d', true)).toBe('2024-03-01');
    expect(shown(0, 'yyyy/m/d', true)).toBe('1904-01-01');
    expect(shown(0.5, 'h:mm', true)).toBe('12:00');
  });

  it('is a time of the day alone, without the day that Excel begins to count with', () => {
    expect(shown(0.5277777777777778, 'h:mm')).toBe('12:40');
    expect(shown(0.5555671296296296, 'h"时"mm"分"ss"秒";@')).toBe('13:20:01');
    expect(shown(0.375, 'h:mm AM/PM')).toBe('09:00');
    // A day that the cell does not show is not lost.
    expect(shown(45352.375, 'h:mm')).toBe('2024-03-01 09:00');
    expect(shown(1.25, '[h]:mm')).toBe('30:00');
  });

  it('is no day before the first one: a formula that found nothing says 0', () => {
    expect(shown(0, 'yyyy/m/d')).toBe('0');
    expect(shown(-3, 'yyyy/m/d')).toBe('-3');
    expect(shown(1e20, 'yyyy/m/d')).toBe('100000000000000000000');
  });

  it.each([
    [123, '00000', '00123'],
    [1_012_345_678, '0##########', '01012345678'],
    [5, '0##', '005'],
    [13_912_345_678, '000\\-0000\\-0000', '139-1234-5678'],
    [3, '"第"0"桌"', '第3桌'],
    [3, 'General"号车"', '3号车'],
    [12, '"No."000', 'No.012'],
    [110_101_199_001_011, '000000\\-00000000\\-0', '110101-19900101-1'],
    [7, '[Red]000;[Blue]\\-000', '007'],
  ])('keeps the zeros and words of its format: %d in %s', (figure, code, text) => expect(shown(figure, code)).toBe(text));

  it.each([
    [13_912_345_678, '0_ '],
    [13_912_345_678, 'General'],
    [13_912_345_678, '0.00E+00'],
    [13_912_345_678, '#,##0'],
    [13_912_345_678, '[<=9999999]###\\-####;(###)\\ ###\\-####'],
    [13_912_345_678, '@'],
  ])('is itself where the format only rounds, groups or decides: %d in %s', (figure, code) =>
    expect(shown(figure, code)).toBe('13912345678'),
  );

  it('has the fifteen digits that Excel keeps', () => expect(shown(0.1 + 0.2, 'General')).toBe('0.3'));

  it('knows the formats that a workbook names by number, those of a Chinese Excel too', () => {
    expect([14, 31, 57].map((id) => formatNamed(id).kind)).toEqual(['day', 'day', 'day']);
    expect([20, 32, 55].map((id) => formatNamed(id).kind)).toEqual(['time', 'time', 'time']);
    expect([46, 0, 9, 49].map((id) => formatNamed(id).kind)).toEqual(['elapsed', 'plain', 'plain', 'plain']);
  });
});
