import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';

const read = (tables: string) =>
  readTable(
    zipSync({
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
      ),
    }),
    '名单.ods',
  );
const sheet = (rows: string) => `<table:table table:name="来宾">${rows}</table:table>`;
const row = (cells: string, times = 1) => `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
const cell = (text: string, more = '') => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const white = (times: number) => `<table:table-cell table:number-columns-repeated="${times}"/>`;

async function rowsIn(rows: string) {
  const sheets = await read(sheet(rows));
  if (isTableFault(sheets)) throw new Error(sheets.fault);
  return sheets[0]?.rows.map(({ row: number, cells }) => [number, ...cells]);
}

describe('a spreadsheet of OpenDocument', () => {
  it('has its rows under the numbers that its user sees, without the white down to the last row and column', async () => {
    const rows =
      row(cell('姓名') + white(2) + cell('职务') + white(16_380)) +
      row(white(16_384), 3) +
      row(cell('沈知远')) +
      row(white(16_384), 1_048_000);
    expect(await rowsIn(rows)).toEqual([[1, '姓名', '', '', '职务'], [2], [3], [4], [5, '沈知远']]);
  });

  it('says in every row what is merged downwards, and once what is merged across', async () => {
    const rows =
      row(
        cell('江临市', 'table:number-rows-spanned="3"') +
          cell('甲', 'table:number-columns-spanned="2"') +
          '<table:covered-table-cell/>' +
          cell('一'),
      ) +
      row(`<table:covered-table-cell/>${cell('乙')}`, 2) +
      row(cell('别处'));
    expect(await rowsIn(rows)).toEqual([
      [1, '江临市', '甲', '', '一'],
      [2, '江临市', '乙'],
      [3, '江临市', '乙'],
      [4, '别处'],
    ]);
  });

  it('does not say what is merged downwards below where it ends, though rows that it covers are written once', () => {
    const covered = '<table:covered-table-cell/>';
    const rows =
      row(cell('一') + cell('甲', 'table:number-rows-spanned="3"')) +
      row(cell('二') + covered, 2) +
      row(cell('乙', 'table:number-columns-spanned="2"') + covered + cell('尾'));
    return expect(rowsIn(rows)).resolves.toEqual([
      [1, '一', '甲'],
      [2, '二', '甲'],
      [3, '二', '甲'],
      [4, '乙', '', '尾'],
    ]);
  });

  it('has what a cell shows: paragraphs, spaces that are counted, the day of a date; and no note on it', async () => {
    const note = '<office:annotation><text:p>勿外传</text:p></office:annotation>';
    const rows = row(
      `<table:table-cell>${note}<text:p>沈<text:s text:c="2"/>知</text:p><text:p>远 &amp; <text:span>家人</text:span></text:p></table:table-cell>` +
        cell('1 December', 'office:value-type="date" office:date-value="2025-12-01T00:00:00"') +
        cell('3', 'office:value-type="float" office:value="3" table:number-columns-repeated="2"'),
    );
    expect(await rowsIn(rows)).toEqual([[1, '沈  知 远 & 家人', '2025-12-01', '3', '3']]);
  });

  it('keeps the zeros and words around a figure, and the seconds of a time, as an .xlsx does', async () => {
    const figure = (value: string, text: string) => cell(text, `office:value-type="float" office:value="${value}"`);
    const rows = [
      ...[figure('123', '00123'), figure('3', '第3桌'), figure('13912345678', '139-1234-5678'), figure('0', '000')],
      ...[figure('13912345678', '1.39E+10'), figure('1234', '1,234'), figure('0.5', '50%')],
      cell('x', 'office:value-type="date" office:date-value="2024-03-01T10:30:15"'),
      cell('12:40', 'office:value-type="time" office:time-value="PT12H40M00S"'),
    ];
    const opened = await read(sheet(row(rows.join(''))));
    expect(isTableFault(opened) ? opened : opened[0]?.rows[0]?.cells).toEqual([
      ...['00123', '第3桌', '139-1234-5678', '000', '13912345678', '1234', '0.5', '2024-03-01 10:30:15', '12:40'],
    ]);
  });

  it('is not unfolded where it says in a line that a cell stands there a million times', async () => {
    expect(await read(sheet(row(cell('甲', 'table:number-columns-repeated="16384"'), 1_048_576)))).toMatchObject({ fault: 'tooManyCells' });
    expect(await read(sheet(row(white(16_384), 1_048_576)))).toMatchObject({ fault: 'empty' });
  });

  it('reads the tables of a letter with the lines around them, without footnotes and what was deleted', async () => {
    const line = (text: string) => `<text:p>${text}</text:p>`;
    const table = (...cells: string[]) =>
      `<table:table table:name="T"><table:table-row>${cells.map((text) => `<table:table-cell>${line(text)}</table:table-cell>`).join('')}</table:table-row></table:table>`;
    const body = [
      `<text:tracked-changes>${line('旧名单')}</text:tracked-changes>`,
      ...['<text:h>考察团名单</text:h>', line(''), table('姓名', '职务'), table('张三<text:note>注</text:note>', '局长')],
      line('联系人：<text:tab/>郝佳'),
    ].join('');
    const content = `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
    const opened = await readTable(zipSync({ 'content.xml': strToU8(content) }), '信.odt');
    expect(isTableFault(opened) ? opened : opened.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
      [['考察团名单'], ['姓名', '职务']],
      [
        ['张三', '局长'],
        ['联系人：', '郝佳'],
      ],
    ]);
  });

  it('of a letter without a word there is nothing', async () => {
    const empty = zipSync({ 'content.xml': strToU8('<office:document-content><office:text/></office:document-content>') });
    expect(await readTable(empty, '信.odt')).toMatchObject({ fault: 'empty' });
  });
});
