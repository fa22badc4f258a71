import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault, type Sheet } from '../../../src/exchange/tables/sheet';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
type Part = readonly [path: string, xml: string];

/** A workbook with the parts that are given, as Excel lays them out where nothing else is said. */
const zipOf = (...parts: readonly Part[]) => zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])));
const relations = (...targets: readonly (readonly [kind: string, target: string])[]) =>
  `<Relationships>${targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
const book = (sheets: string, properties = '') => `<workbook xmlns:r="r">${properties}<sheets>${sheets}</sheets></workbook>`;
const worksheet = (rows: string, before = '') => `<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`;

type Rest = { readonly before?: string; readonly strings?: string; readonly styles?: string; readonly properties?: string };
const oneSheet = (rows: string, { before = '', strings = '', styles = '', properties = '' }: Rest = {}) =>
  zipOf(
    ['xl/workbook.xml', book('<sheet name="名单" sheetId="1" r:id="rId1"/>', properties)],
    [
      'xl/_rels/workbook.xml.rels',
      relations(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml'], ['styles', 'styles.xml']),
    ],
    ['xl/worksheets/sheet1.xml', worksheet(rows, before)],
    ['xl/sharedStrings.xml', `<sst>${strings}</sst>`],
    ['xl/styles.xml', `<styleSheet>${styles}</styleSheet>`],
  );

async function read(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const sheets = await readTable(bytes, '名单.xlsx');
  if (isTableFault(sheets)) throw new Error(sheets.fault);
  return sheets;
}
const cellsOf = async (bytes: Uint8Array) => (await read(bytes))[0]?.rows.map(({ cells }) => cells);

describe('a workbook of Excel', () => {
  it('has texts said once for all, without the reading of a word and with the signs that XML cannot hold', async () => {
    const strings =
      '<si><t>沈知远</t><rPh sb="0" eb="1"><t>チン</t></rPh><phoneticPr fontId="1"/></si><si><r><t xml:space="preserve">外 </t></r><r><rPr><b/></rPr><t>办</t></r></si><si/><si><t>一_x000D_\n二_x005F_x0041_</t></si>';
    const rows = `<row r="1">${[0, 1, 2, 3].map((index) => `<c r="${'ABCD'[index]}1" t="s"><v>${index}</v></c>`).join('')}</row>`;
    expect(await cellsOf(oneSheet(rows, { strings }))).toEqual([['沈知远', '外 办', '', '一\r\n二_x0041_']]);
  });

  it('has cells of every kind: in place, by a formula, yes and no, errors, days as ISO writes them', async () => {
    const rows = [
      '<c r="A1" t="inlineStr"><is><r><t>白</t></r><rPh><t>はく</t></rPh><r><t>露</t></r></is></c>',
      '<c r="B1" t="str"><f>A2&amp;"x"</f><v>算出来的</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>',
      '<c r="E1" t="d"><v>2024-03-01T00:00:00.000Z</v></c><c r="F1"><f>1+1</f></c><c r="G1" t="n"><v>13900000001</v></c>',
    ].join('');
    expect(await cellsOf(oneSheet(`<row r="1">${rows}</row>`))).toEqual([
      ['白露', '算出来的', 'TRUE', '', '2024-03-01', '', '13900000001'],
    ]);
  });

  it('shows a figure by the format of its style: a time of arrival, a telephone with its zero, days since 1904', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0##########"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="20"/><xf numFmtId="176"/><xf numFmtId="14"/></cellXfs>';
    const rows =
      '<row><c s="1"><v>0.52777777777777779</v></c><c s="2"><v>1012345678</v></c><c s="3"><v>43890</v></c><c s="99"><v>7</v></c></row>';
    expect(await cellsOf(oneSheet(rows, { styles, properties: '<workbookPr date1904="1"/>' }))).toEqual([
      ['12:40', '01012345678', '2024-03-01', '7'],
    ]);
  });

  it('is read around a sheet that is a chart, and around a module of macros', async () => {
    const bytes = zipOf(
      ['xl/workbook.xml', book('<sheet name="图" r:id="rId1"/><sheet name="名单" r:id="rId2"/><sheet name="宏" r:id=""/>')],
      ['xl/_rels/workbook.xml.rels', relations(['chartsheet', 'chartsheets/sheet1.xml'], ['worksheet', 'worksheets/sheet1.xml'])],
      ['xl/chartsheets/sheet1.xml', '<chartsheet><sheetPr/></chartsheet>'],
      ['xl/worksheets/sheet1.xml', worksheet('<row><c t="str"><v>姓名</v></c></row>')],
    );
    expect((await read(bytes)).map(({ name }) => name)).toEqual(['名单']);
  });

  it('is found wherever its parts stand: at the top, under another name, in capitals, parted by backslashes', async () => {
    const row = '<row><c t="str"><v>姓名</v></c></row>';
    const [sheets, top] = [
      book('<sheet name="名单" r:id="rId1"/>'),
      ['_rels/.rels', relations(['officeDocument', '/xl/workbook10.xml'])] as const,
    ];
    const places = [
      [
        ['_rels/.rels', relations(['officeDocument', 'workbook.xml'])],
        ['workbook.xml', sheets],
        ['_rels/workbook.xml.rels', relations(['worksheet', 'sheet1.xml'])],
        ['sheet1.xml', worksheet(row)],
      ],
      [
        top,
        ['xl/workbook10.xml', sheets],
        ['xl/_rels/workbook10.xml.rels', relations(['worksheet', './worksheets/../sheet1.xml'])],
        ['xl/sheet1.xml', worksheet(row)],
      ],
      [
        ['_rels\\.rels', relations(['officeDocument', 'xl\\workbook.xml'])],
        ['xl\\Workbook.xml', sheets],
        ['xl\\_rels\\workbook.xml.rels', relations(['worksheet', 'worksheets\\sheet1.xml'])],
        ['xl\\worksheets\\Sheet1.xml', worksheet(row)],
      ],
    ] as const;
    for (const parts of places) expect(await cellsOf(zipOf(...parts))).toEqual([['姓名']]);
  });

  it('says which of its rows, columns and sheets Excel does not show, as far as there is anything in them', async () => {
    const rows = ['', ' hidden="1"', ' hidden="true"'].map(
      (hidden, at) => `<row r="${at + 1}"${hidden}><c r="A${at + 1}" t="str"><v>甲</v></c></row>`,
    );
    const before = '<cols><col min="1" max="1" hidden="1"/><col min="2" max="16384" hidden="1"/></cols>';
    const [sheet] = await read(oneSheet(`${rows.join('')}<row r="9" hidden="1"/>`, { before }));
    expect(sheet?.concealed).toEqual({ sheet: false, rows: [2, 3], columns: [1] });
    const shy = zipOf(
      ['xl/workbook.xml', book('<sheet name="旧名单" state="veryHidden" r:id="rId1"/>')],
      ['xl/_rels/workbook.xml.rels', relations(['worksheet', 'sheet1.xml'])],
      ['xl/sheet1.xml', worksheet(rows[0] ?? '')],
    );
    expect((await read(shy))[0]?.concealed).toEqual({ sheet: true, rows: [], columns: [] });
    expect((await read(oneSheet(rows[0] ?? '')))[0]).not.toHaveProperty('concealed');
  });

  it('says what came in empty and what did not come in: errors, remarks, pictures beside the cells or, by WPS, in them', async () => {
    const rows = '<row><c t="e"><v>#N/A</v></c><c t="str"><f>X</f><v>=DISPIMG("ID_7",1)</v></c><c t="str"><v>甲</v></c></row>';
    const bytes = (drawing: string) =>
      zipOf(
        ['xl/workbook.xml', book('<sheet name="名单" r:id="rId1"/>')],
        ['xl/_rels/workbook.xml.rels', relations(['worksheet', 'sheet1.xml'])],
        ['xl/sheet1.xml', worksheet(drawing === '' ? rows : '<row><c t="str"><v>甲</v></c></row>')],
        ['xl/_rels/sheet1.xml.rels', relations(['comments', '../comments1.xml'], ['drawing', 'drawing1.xml'])],
        ['xl/drawing1.xml', `<xdr:wsDr>${drawing}</xdr:wsDr>`],
      );
    const [first] = await read(bytes(''));
    expect(first).toMatchObject({ errors: ['A1'], leftOut: ['comments', 'pictures'] });
    expect(first?.rows[0]?.cells).toEqual(['', '', '甲']);
    expect((await read(bytes('<xdr:pic/>')))[0]?.leftOut).toEqual(['comments', 'pictures']);
    expect((await read(bytes('<xdr:graphicFrame/>')))[0]?.leftOut).toEqual(['comments']);
    expect((await read(oneSheet(rows)))[0]?.leftOut).toEqual(['pictures']);
  });

  it('puts a cell where the cell itself says, and does not count its way to the row around it', async () => {
    expect(await cellsOf(oneSheet('<row r="999999"><c r="B1" t="str"><v>x</v></c></row>'))).toEqual([['', 'x']]);
  });

  it('is damaged where a cell refers to a text, or a sheet to a part, that is not there', async () => {
    const fault = async (bytes: Uint8Array) => {
      const sheets = await readTable(bytes, 'a.xlsx');
      return isTableFault(sheets) ? sheets.fault : 'none';
    };
    expect(await fault(oneSheet('<row><c t="s"><v>7</v></c></row>'))).toBe('damaged');
    expect(await fault(zipOf(['xl/workbook.xml', book('<sheet name="名单" r:id="rId1"/>')]))).toBe('damaged');
  });
});
