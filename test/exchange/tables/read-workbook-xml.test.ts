import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';

const book = (sheets: string) =>
  strToU8(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</Workbook>`,
  );
const sheet = (rows: string, name = '来宾') => `<Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet>`;
const cell = (text: string, type = 'String', more = '') => `<Cell ${more}><Data ss:Type="${type}">${text}</Data></Cell>`;

describe('a workbook of Excel 2003 in XML', () => {
  it('has its cells where they say they stand, merged ones in every row, days and times as a list means them', async () => {
    const rows = [
      `<Row>${cell('来宾名单', 'String', 'ss:MergeAcross="3"')}${cell('绝密')}</Row>`,
      `<Row ss:Index="3">${cell('沈知远')}${cell('外办', 'String', 'ss:MergeDown="1"')}${cell('2026-11-30T12:40:00.000', 'DateTime')}${cell('1899-12-31T08:05:00.000', 'DateTime')}</Row>`,
      `<Row ss:Hidden="1">${cell('<B xmlns="http://www.w3.org/TR/REC-html40">白</B>露')}${cell('2024-03-01T00:00:00.000', 'DateTime', 'ss:Index="3"')}${cell('13900000001', 'Number')}</Row>`,
      `<Row>${cell('1', 'Boolean')}${cell('#N/A', 'Error')}<Cell><Data ss:Type="String">甲</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell></Row>`,
    ];
    const read = await readTable(book(sheet(rows.join('')) + sheet(`<Row>${cell('陆景行')}</Row>`, '主方')), 'a.xls');
    if (isTableFault(read)) throw new Error(read.fault);
    expect(read.map(({ name }) => name)).toEqual(['来宾', '主方']);
    expect(read[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['来宾名单', '', '', '', '绝密'],
      ['', '', '', '', ''],
      ['沈知远', '外办', '2026-11-30 12:40', '08:05', ''],
      ['白露', '外办', '2024-03-01', '13900000001', ''],
      ['TRUE', '', '甲', '', ''],
    ]);
    expect(read[0]).toMatchObject({ concealed: { rows: [4] }, leftOut: ['comments'] });
  });

  it('is not unfolded to a cell at the far end', async () => {
    const far = sheet(`<Row ss:Index="1000000">${cell('x', 'String', 'ss:Index="9000"')}</Row>`);
    expect(await readTable(book(far), 'a.xls')).toMatchObject({ fault: 'tooManyCells' });
  });
});
