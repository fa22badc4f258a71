import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPasted, readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault, type Sheet } from '../../../src/exchange/tables/sheet';

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/samples/${name}`, import.meta.url)));

async function sheetsOf(bytes: Uint8Array, name: string): Promise<readonly Sheet[]> {
  const read = await readTable(bytes, name);
  if (isTableFault(read)) throw new Error(`${name}: ${read.fault}`);
  return read;
}
const cells = ([sheet]: readonly Sheet[]) => sheet?.rows.map((row) => row.cells) ?? [];
const faultOf = async (bytes: Uint8Array, name: string) => {
  const read = await readTable(bytes, name);
  return isTableFault(read) ? read.fault : 'none';
};

describe('the samples', () => {
  it('reads an Excel sheet with its title rows', async () => {
    const sheets = await sheetsOf(sample('delegation-zh.xlsx'), 'delegation-zh.xlsx');
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['名单', 23]]);
    expect(cells(sheets)[3]).toEqual(['1', '沈知远', '男', '汉族', '云岭省委常委、江临市委书记', '13900000001', '', '团长']);
  });

  it('reads a Word table with the lines around it', async () => {
    const sheets = await sheetsOf(sample('delegation-zh.docx'), 'delegation-zh.docx');
    const rows = cells(sheets);
    expect(rows.length).toBe(11);
    expect(rows[0]).toEqual(['江临市经贸考察团人员名单']);
    expect(rows[3]).toEqual(['2', '白  露', '女', '江临市委常委、组织部部长', '']);
    expect(rows[10]).toEqual(['联系人:郝佳 13900000016']);
  });

  it('reads GB18030 beyond GBK and beyond the basic plane', async () => {
    const rows = cells(await sheetsOf(sample('hosts-zh-gb18030.csv'), 'hosts.csv'));
    expect(rows.length).toBe(8);
    expect([rows[4]?.[0], rows[5]?.[0]]).toEqual(['龚  㛃', '𠮷田龙']);
  });

  it('reads UTF-8 with a mark, and lists inside a cell', async () => {
    const rows = cells(await sheetsOf(sample('foreign-visit.csv'), 'foreign-visit.csv'));
    expect(rows[0]?.[0]).toBe('name');
    expect(rows[1]?.[10]).toBe('English; French');
  });
});

describe('text', () => {
  it('reads a pasted table, quoted line breaks and all', () => {
    const read = readPasted('姓名\t职务\n张三\t"局长\n书记"\n\n李四\t处长\n\n', 'paste');
    expect(isTableFault(read) ? read : cells(read)).toEqual([['姓名', '职务'], ['张三', '局长\n书记'], [''], ['李四', '处长']]);
  });

  it('does not take the rest of the list into a cell whose quotation mark nothing closes, and says in which row it stands', async () => {
    for (const text of ['name,party\n甲,host\n"乙,guest\n丙,guest\n', 'name,title\n甲,局长\n乙,"一带一路"办公室主任\n丙,处长\n'])
      expect(await readTable(strToU8(text), 'a.csv')).toEqual({ fault: 'openQuote', data: { file: 'a.csv', row: 3 } });
    expect(readPasted('姓名\t职务\n"甲\t局长\n', '粘贴')).toEqual({ fault: 'openQuote', data: { file: '粘贴', row: 2 } });
    const right = await sheetsOf(strToU8('name,title\n乙,"""一带一路""办公室主任"\n'), 'a.csv');
    expect(cells(right)[1]).toEqual(['乙', '"一带一路"办公室主任']);
  });

  it('takes nothing inside a quoted cell for what parts the cells', async () => {
    const text = '姓名,备注\n张三,"一\t\n二\t\n三\t"\n';
    expect(cells(await sheetsOf(strToU8(text), 'a.csv'))).toEqual([
      ['姓名', '备注'],
      ['张三', '一\t\n二\t\n三'],
    ]);
  });

  it('reads UTF-16 with a mark', async () => {
    const bytes = new Uint8Array(Buffer.from('\ufeff姓名,职务\n张三,局长\n', 'utf16le'));
    expect(cells(await sheetsOf(bytes, 'a.csv'))).toEqual([
      ['姓名', '职务'],
      ['张三', '局长'],
    ]);
  });

  it('reads what an Excel of Western Europe saves, where a letter with an accent stands alone', async () => {
    const bytes = new Uint8Array(Buffer.from('name;title\r\nMüller;Café-Besitzer\r\nÅse Ødegård;Minister\r\n', 'latin1'));
    expect(cells(await sheetsOf(bytes, 'a.csv')).slice(1, 3)).toEqual([
      ['Müller', 'Café-Besitzer'],
      ['Åse Ødegård', 'Minister'],
    ]);
  });

  it('is not led astray by a title without delimiters', async () => {
    expect(cells(await sheetsOf(strToU8('名单; 第一稿\n姓名,语言\n张三,英; 法\n李四,中\n'), 'a.csv'))[2]).toEqual(['张三', '英; 法']);
  });
});

const sheetXml = (rows: string, after = '') =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`;
const workbook = (sheet: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('Excel', () => {
  it('keeps the numbers of rows, and gives a cell merged downwards to every row', async () => {
    const bytes = workbook(
      sheetXml(
        `<row r="2">${cell('A2', '姓名')}${cell('B2', '单位')}</row><row r="4">${cell('A4', '张三')}${cell('B4', '外办')}</row><row r="5">${cell('A5', '李四')}<c r="B5" s="0"/></row><row r="1048576"><c r="XFD1048576"/></row>`,
        '<mergeCells count="1"><mergeCell ref="B4:B5"/></mergeCells>',
      ),
    );
    const [sheet] = await sheetsOf(bytes, 'a.xlsx');
    expect(sheet?.rows.filter((row) => row.cells.some((text) => text !== ''))).toEqual([
      { row: 2, cells: ['姓名', '单位'] },
      { row: 4, cells: ['张三', '外办'] },
      { row: 5, cells: ['李四', '外办'] },
    ]);
  });

  it('refuses one cell at the far end of a sheet at once', async () => {
    expect(await faultOf(workbook(sheetXml(`<row r="1048576">${cell('XFD1048576', 'x')}</row>`)), 'a.xlsx')).toBe('tooManyCells');
  });

  // The first was found by `npm run fuzz`: the reader counted its way to the column, and the process died.
  it.each([
    ['letters that no column has', `<row r="1">${cell('F龘龘龘4', 'x')}</row>`, 'damaged'],
    ['seven letters', `<row r="1">${cell('ZZZZZZZ1', 'x')}</row>`, 'damaged'],
    ['a row past the end of counting', `<row r="9999999999">${cell('A1', 'x')}</row>`, 'damaged'],
    ['a row in scientific notation', `<row r="1e9">${cell('A1', 'x')}</row>`, 'damaged'],
    ['single quotes', `<row r='1'><c r='XFD999999' t="inlineStr"><is><t>x</t></is></c></row>`, 'tooManyCells'],
    [
      'a near place inside a value before the far one',
      `<row r="1"><c t="inlineStr" s="x r='A1'" r="XFD999999"><is><t>x</t></is></c></row>`,
      'tooManyCells',
    ],
    ['a closing bracket inside a value', `<row r="1"><c t="inlineStr" s=">" r="XFD999999"><is><t>x</t></is></c></row>`, 'tooManyCells'],
    ['a letter written as a number', `<row r="1"><c t="inlineStr" r="&#90;ZZZZZZ1"><is><t>x</t></is></c></row>`, 'damaged'],
    ['a quote that does not end', `<row r="1"><c t="inlineStr r=XFD999999><is><t>x</t></is></c></row>`, 'damaged'],
  ])('refuses %s at once', async (_, rows, fault) => {
    expect(await faultOf(workbook(sheetXml(rows)), 'a.xlsx')).toBe(fault);
  });
});

const word = (body: string) => zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

describe('Word', () => {
  it('reads several tables, spans, cells merged downwards, and drops deleted text', async () => {
    const bytes = word(
      `${p('主方')}<w:tbl><w:tr>${tc('姓名')}${tc('单位', '<w:gridSpan w:val="2"/>')}${tc('职务')}</w:tr></w:tbl>` +
        `${p('客方')}<w:tbl><w:tr>${tc('张三')}${tc('外办', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc('李&#x56DB;')}${tc('', '<w:vMerge/>')}</w:tr></w:tbl>` +
        `<w:p><w:r><w:delText>旧</w:delText><w:t>联系人：</w:t></w:r><w:r><w:tab/><w:t>王五</w:t></w:r></w:p>`,
    );
    const sheets = await sheetsOf(bytes, '名单.docx');
    expect(sheets.map(({ name, rows }) => [name, rows.map((row) => row.cells)])).toEqual([
      ['名单 1', [['主方'], ['姓名', '单位', '', '职务']]],
      ['名单 2', [['客方'], ['张三', '外办'], ['李四', '外办'], ['联系人：', '王五']]],
    ]);
  });
});

describe('Word, with all that an office does to a table', () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const rowOf = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const cellOf = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${content}</w:p></w:tc>`;
  const read = async (body: string) => (await sheetsOf(word(body), 'a.docx'))[0];
  const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

  it('takes what a revision inserted, not what it deleted or moved away, and says that there was such', async () => {
    const sheet = await read(
      table(
        rowOf(
          cellOf(`<w:del><w:r><w:delText>张三</w:delText></w:r></w:del><w:ins>${run('李四')}</w:ins>`),
          cellOf(`<w:moveFrom>${run('局长')}</w:moveFrom><w:moveTo>${run('副局长')}</w:moveTo>`),
        ),
      ),
    );
    expect(sheet?.rows[0]?.cells).toEqual(['李四', '副局长']);
    expect(sheet?.leftOut).toEqual(['deletedText']);
  });

  it('does not take hidden text, nor how a rare name is read aloud', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('yáng')}</w:rt><w:rubyBase>${run('垚')}</w:rubyBase></w:ruby></w:r>`;
    const sheet = await read(
      table(
        rowOf(
          cellOf(`${run('王')}${ruby}`),
          cellOf(`${run('处长')}${run('（内部）', '<w:vanish/>')}${run('！', '<w:vanish w:val="0"/>')}`),
        ),
      ),
    );
    expect(sheet?.rows[0]?.cells).toEqual(['王垚', '处长！']);
    expect(sheet?.leftOut).toEqual(['hiddenText']);
  });

  it('keeps a text box out of the cell and the sentence to which it is fastened', async () => {
    const box = (text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(text)}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(text)}${table(rowOf(cellOf(run('旧'))))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const sheet = await read(
      `<w:p>${run('来宾')}${box('附件1')}${run('名单')}</w:p>${table(rowOf(cellOf(`${run('张三')}${box('已到')}`), cellOf(run('局长'))))}`,
    );
    expect(sheet?.rows.map(({ cells: line }) => line)).toEqual([['来宾名单'], ['附件1'], ['张三', '局长'], ['已到']]);
  });

  it('has ticks that are signs of a font of pictures, strokes that do not part, a table inside a cell, a row that begins further right', async () => {
    const tick = (place: string) => `<w:r><w:sym w:font="Wingdings" w:char="${place}"/></w:r>`;
    const sheet = await read(
      table(
        rowOf(cellOf(run('序号')), cellOf(run('电话')), cellOf(run('清真'))),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cellOf('<w:r><w:t>010</w:t><w:noBreakHyphen/><w:t>6000</w:t></w:r>')}${cellOf(tick('F0FE'))}</w:tr>`,
        rowOf(cellOf(run('2')), `<w:tc>${table(rowOf(cellOf(run('甲')), cellOf(run('乙'))))}${p('丙')}</w:tc>`, cellOf(tick('F06F'))),
      ),
    );
    expect(sheet?.rows.map(({ cells: line }) => line)).toEqual([
      ['序号', '电话', '清真'],
      ['', '010-6000', '☑'],
      ['2', '甲 乙 丙', '☐'],
    ]);
  });

  it('is found under the name that Word online gives it, and says what stands beside it', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
    const parts = {
      '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', '/word/document2.xml')}</Relationships>`,
      'word/document2.xml': `<w:document><w:body>${p('来宾名单')}<w:p><w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="0"/></w:r></w:p></w:body></w:document>`,
      'word/_rels/document2.xml.rels': `<Relationships>${relation('r1', 'header', 'header1.xml')}${relation('r2', 'footer', 'footer1.xml')}${relation('r3', 'image', 'media/a.png')}</Relationships>`,
      'word/header1.xml': '<w:hdr><w:p><w:r><w:t> </w:t></w:r></w:p></w:hdr>',
      'word/footer1.xml': '<w:ftr><w:p><w:r><w:t xml:space="preserve">第 1 页</w:t></w:r></w:p></w:ftr>',
    };
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
    const [sheet] = await sheetsOf(bytes, 'a.docx');
    expect([cells(sheet ? [sheet] : []), sheet?.leftOut]).toEqual([[['来宾名单']], ['comments', 'pictures', 'footnotes', 'headers']]);
  });
});

describe('what cannot be read', () => {
  /** The old container as far as it tells what it holds: a beginning, and records that begin with a name in UTF-16. */
  const container = (...names: readonly string[]) => {
    const bytes = new Uint8Array(512 + names.length * 128);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [index, name] of names.entries()) bytes.set(Buffer.from(name, 'utf16le'), 512 + index * 128);
    return bytes;
  };
  it.each([
    ['a workbook with a password', container('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'locked'],
    ['an .xls of which nothing else is there', container('Root Entry', 'Workbook'), 'damaged'],
    ['a .doc of which nothing else is there', container('Root Entry', '1Table', 'WordDocument'), 'damaged'],
    ['some other old file', container('Root Entry', 'PowerPoint Document'), 'oldOffice'],
    ['an .xlsb', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': new Uint8Array(9) }), 'binaryWorkbook'],
  ])('says which it is: %s', async (_, bytes, fault) => {
    expect(await faultOf(bytes, 'file')).toBe(fault);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['only blanks', strToU8(' \n\n'), 'empty'],
    ['an old or locked Office file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'oldOffice'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'unreadableText'],
    ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'notATable'],
    ['half a zip', zipSync({ 'a.xml': strToU8('x'.repeat(99)) }).slice(0, 60), 'damaged'],
    ['a sheet cut short', workbook('<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>9</v></c>'), 'damaged'],
    ['too many cells', strToU8('a,b,c,d\n'.repeat(150_001)), 'tooManyCells'],
    ['too many bytes', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'tooLarge'],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes, 'file')).toBe(fault);
  });

  /** A zip that claims another size for its first part than it has. */
  function claiming(size: number, text: string): Uint8Array {
    const bytes = zipSync({ 'word/document.xml': strToU8(text) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = Array.from({ length: bytes.length - 4 }, (_, at) => at).find((at) => view.getUint32(at, true) === 0x02014b50) ?? 0;
    view.setUint32(directory + 24, size, true);
    return bytes;
  }

  it('an archive that would unpack to more than 200 MB, before anything is unpacked', async () => {
    expect(await faultOf(claiming(201 * 1024 * 1024, 'x'), 'bomb.docx')).toBe('unpacksTooLarge');
  });

  it('an archive that unpacks to more than it says', async () => {
    expect(await faultOf(claiming(10, p('顾城').repeat(100_000)), 'bomb.docx')).not.toBe('none');
  });
});
