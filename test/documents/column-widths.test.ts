import { describe, expect, it } from 'vitest';
import { columnWidths, padX } from '../../src/documents/column-widths';
import { brokenInto, textWidth, typeWidth } from '../../src/documents/type-width';

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

  it('leave the words of a name whole beside others that ask for all of their texts', () => {
    const beside = [
      { header: 'Seat', share: 11, whole: true },
      { header: 'Name', share: 30, voice: 'name' },
      { header: 'Title', share: 40 },
      { header: 'Phone', share: 24, whole: true },
    ] as const;
    const [, name = 0] = columnWidths(beside, [['3A', 'Ouyang Ruochuan', 'Deputy Mayor', '138 0000 1015']], { width: 74, size: 3.3 });
    expect(brokenInto('Ouyang Ruochuan', (name - 2 * padX) / 3.3, typeWidth)).toEqual(['Ouyang', 'Ruochuan']);
  });

  it('are never so narrow that a header breaks inside a word, even where nothing can be spared; Han may', () => {
    const narrow = (header: string) =>
      columnWidths(
        [
          { header: 'Name', share: 150 },
          { header, share: 10 },
        ],
        [['Elena Moravi, Mayor of the City of Rovis and President of the Chamber of the Port and of Shipping', '1']],
        on,
      )[1];
    expect(narrow('Severity of it')).toBeGreaterThan(20);
    expect(narrow('Severity of it')).toBeLessThan(40);
    expect(narrow('位次与备注')).toBeGreaterThanOrEqual(11.25);
    expect(narrow('位次与备注')).toBeLessThan(30);
  });

  it('give to texts that break what short ones can spare, and no more than they use', () => {
    const office = 'Executive Deputy Mayor, Jianglin Municipal Government';
    const [name = 0, title = 0, seat = 0] = columnWidths(columns, [['Elena Moravi', office, 'A1']], on);
    expect(name + title + seat).toBeCloseTo(180);
    expect(brokenInto(office, (title - 2 * padX) / on.size, textWidth)).toHaveLength(1);
    expect(title).toBeCloseTo(textWidth(office) * on.size + 2 * padX, 0);
    expect(name).toBeGreaterThan(typeWidth('Elena Moravi') * on.size + 2 * padX);
  });

  it('are shared by texts that must break as these are long, so that a row is as low as it can be', () => {
    const reports = [
      { header: 'Finding', share: 50 },
      { header: 'Source', share: 50 },
    ];
    const rows = [['word '.repeat(60).trim(), 'word '.repeat(15).trim()]];
    const [finding = 0, source = 0] = columnWidths(reports, rows, on);
    expect(finding + source).toBeCloseTo(180);
    const lines = (place: number, width: number) => brokenInto(rows[0]?.[place] ?? '', (width - 2 * padX) / on.size, textWidth).length;
    const even = Math.max(lines(0, 90), lines(1, 90));
    expect(Math.max(lines(0, finding), lines(1, source))).toBeLessThan(even);
  });

  it('leave a column without any text to the pen', () => {
    const signing = [...columns.slice(0, 2), { header: 'Signature', share: 30 }];
    const long = 'Deputy Director of the Municipal Development and Reform Commission, Department of Planning';
    expect(columnWidths(signing, [['a', long, '']], on)[2]).toBe(45);
  });

  it('let break what would take more than half of the table from others that need it', () => {
    const longest = 'Table of the Most Honored Guests of the Whole Evening, seat 12';
    const [name = 0, title = 0, seat = 0] = columnWidths(columns, [[longest, longest, longest]], on);
    expect(seat).toBeLessThan(90);
    expect(name + title + seat).toBeCloseTo(180);
  });
});
