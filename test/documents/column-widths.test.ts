import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/documents/column-widths';

const columns = [
  { header: 'Name', share: 60 },
  { header: 'Title', share: 30 },
  { header: 'Seat', share: 10, whole: true },
];
const on = { width: 180, size: 4 };

describe('widths of the columns of a table', () => {
  it('are shares of the sheet, as long as a seat fits on its line', () => {
    expect(columnWidths(columns, [['a', 'b', 'A1']], on)).toEqual([108, 54, 18]);
  });

  it('leave a seat whole; the others give by their shares', () => {
    const [name = 0, title = 0, seat = 0] = columnWidths(columns, [['a', 'b', 'Table 101, seat 12']], on);
    expect(seat).toBeGreaterThan(18);
    expect(name + title + seat).toBeCloseTo(180);
    expect(name / title).toBeCloseTo(2);
  });

  it('leave its header whole too', () => {
    const [, , seat = 0] = columnWidths(
      [...columns.slice(0, 2), { header: 'Table and seat', share: 10, whole: true }],
      [['a', 'b', 'A1']],
      on,
    );
    expect(seat).toBeGreaterThan(25);
  });

  it('are never so narrow that a header breaks inside a word; Han may', () => {
    const narrow = (header: string) =>
      columnWidths(
        [
          { header: 'Name', share: 150 },
          { header, share: 10 },
        ],
        [['a', '1']],
        on,
      )[1];
    expect(narrow('Severity of it')).toBeGreaterThan(20);
    expect(narrow('Severity of it')).toBeLessThan(30);
    expect(narrow('位次与备注')).toBe(11.25);
  });

  it('let break what would take more than half of the table', () => {
    expect(columnWidths(columns, [['a', 'b', 'Table of the Most Honored Guests of the Whole Evening, seat 12']], on)).toEqual([
      108, 54, 18,
    ]);
  });
});
