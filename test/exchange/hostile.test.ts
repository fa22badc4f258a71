import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRosterFile } from '../../src/exchange/files/read-roster-file';
import { planImport } from '../../src/exchange/merge/plan-import';
import { personIds } from '../../src/exchange/person-ids';
import { recognizeRoster } from '../../src/exchange/roster/recognize-roster';
import { readTable } from '../../src/exchange/tables/read-table';
import { isTableFault } from '../../src/exchange/tables/sheet';
import { ReceptionId } from '../../src/model/ids';
import { emptyReception } from '../../src/model/reception';

/** Files made to hang the program, and honest ones that are merely large. Both take moments; a scan that is not linear takes minutes. */
const enough = 20_000;

async function importOf(bytes: Uint8Array, file: string): Promise<number> {
  const read = await readTable(bytes, file);
  if (isTableFault(read)) return -1;
  return read.reduce((sum, sheet) => sum + recognizeRoster(sheet, { nextId: personIds() }).rows.length, 0);
}

describe('hostile and large files', { timeout: 60_000 }, () => {
  const long = 2_000_000;
  it.each([
    ['a cell of open brackets', strToU8(`姓名,职务\n张三,${'（'.repeat(long / 4)}\n`), 'a.csv'],
    ['a heading of open brackets', strToU8(`${'（'.repeat(long / 4)},职务\n张三,局长\n`), 'a.csv'],
    ['a name of spaces and quotes', strToU8(`姓名,职务\n${'a '.repeat(long / 4)},"${'""'.repeat(long / 4)}"\n`), 'a.csv'],
    ['a title of one character', strToU8(`姓名,单位及职务\n张三,${'局'.repeat(long / 4)}\n`), 'a.csv'],
    ['one name in every row', strToU8(`姓名,职务\n${'张三,局长\n'.repeat(20_000)}`), 'a.csv'],
    ['unclosed tags in Word', zipSync({ 'word/document.xml': strToU8(`<w:tbl>${'<w:tc '.repeat(long / 4)}`) }), 'a.docx'],
    [
      'unclosed cells in Excel',
      zipSync({
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
        'xl/worksheets/sheet1.xml': strToU8(`<sheetData>${'<c r="A1" '.repeat(long / 8)}`),
      }),
      'a.xlsx',
    ],
  ])('%s', async (_, bytes, file) => {
    const start = performance.now();
    await importOf(bytes, file);
    expect(performance.now() - start).toBeLessThan(enough);
  });

  it('ten thousand people, imported twice', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `王${String.fromCodePoint(0x4e00 + (index % 5000))},财政局局长,男,备注${index}`,
    );
    const bytes = strToU8(`姓名,单位及职务,性别,备注\n${rows.join('\n')}\n`);
    const start = performance.now();
    const read = await readTable(bytes, 'a.csv');
    const [sheet] = isTableFault(read) ? [] : read;
    const draft = sheet && recognizeRoster(sheet, { nextId: personIds() });
    const people = draft?.rows.flatMap((row) => (row.kind === 'taken' ? [row.person] : [])) ?? [];
    expect(people.length).toBe(10_000);
    const reception = {
      ...emptyReception(ReceptionId.parse('r'), 'r'),
      people: Object.fromEntries(people.map((person) => [person.id, person])),
    };
    const again = draft && planImport(reception, [draft], 'ask');
    expect(again?.entries.every(({ kind }) => kind === 'same')).toBe(true);
    expect(performance.now() - start).toBeLessThan(enough);
  });
});

describe('names that are traps of the language', () => {
  it('are names like any other', async () => {
    const read = await readRosterFile(strToU8('name,serves,constructor\n__proto__,toString,x\ntoString,,\n'), 'a.csv');
    expect('people' in read && read.people.map(({ name, serves, unread }) => [name, serves, unread])).toEqual([
      ['__proto__', 'p2', { constructor: 'x' }],
      ['toString', undefined, undefined],
    ]);
  });
});
