import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOldContainer } from '../../../src/exchange/tables/old-container';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/others/${name}`, import.meta.url)));

const sheetsOf = async (name: string) => {
  // The sheets are called after the file.
  const read = await readTable(bytesOf(name), 'list');
  if (isTableFault(read)) throw new Error(read.fault);
  return read;
};

/** Changes a byte of the head of the document, wherever the file keeps it. */
function withHead(name: string, at: number, byte: number): Uint8Array {
  const bytes = bytesOf(name);
  const words = openOldContainer(bytes)?.stream('WordDocument');
  if (!words) throw new Error('No document.');
  const beginning = words.slice(0, 64);
  const place = bytes.findIndex((_, start) => beginning.every((one, index) => bytes[start + index] === one));
  bytes[place + at] = byte;
  return bytes;
}

describe('an old Word document, and a rich text', () => {
  it.each([
    ['libreoffice.doc', 'libreoffice.docx'],
    ['hard.doc', 'hard.docx'],
    ['hard.rtf', 'hard.docx'],
    ['abiword.rtf', 'hard.docx'],
  ])('%s says what %s says: lines, tables, cells merged both ways, fields, what is hidden or beside', async (old, now) => {
    expect(await sheetsOf(old)).toEqual(await sheetsOf(now));
  });

  it('merged downwards counts for every row, and a title across is one cell', async () => {
    const [list] = await sheetsOf('hard.doc');
    expect(list?.rows.slice(2).map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['一、代表团成员（4人）', '', '', ''],
      ['序号', '姓名', '单位', '职务'],
      ['1', '埃莱娜·莫拉维', '罗维斯市政府', '市长'],
      ['2', '托马斯·林德', '罗维斯市政府', '副市长'],
      ['3', '米拉·秦', '罗维斯市政府', '译员'],
      ['4', 'Anna Bergström', '罗维斯市商会', 'Chair 会长'],
    ]);
    expect(list?.leftOut).toEqual(['headers', 'hiddenText']);
  });

  it.each(['box.doc', 'box.rtf', 'box.docx', 'box.fodt'])(
    '%s: what a text box says is a line of its own, and no part of a name',
    async (name) => {
      const [list] = await sheetsOf(name);
      const lines = list?.rows.map(({ cells }) => cells.join(' ')) ?? [];
      expect([...lines].sort()).toEqual(['名单', '姓名 职务', '沈知远 市长', '完', '联系人：白露'].sort());
    },
  );

  it('with a password, or of a Word before 97, says so', async () => {
    const faultOf = async (bytes: Uint8Array) => {
      const read = await readTable(bytes, 'list.doc');
      return isTableFault(read) ? read.fault : 'read';
    };
    expect(await faultOf(withHead('hard.doc', 11, 0x13))).toBe('locked');
    expect(await faultOf(withHead('hard.doc', 3, 0))).toBe('oldDocument');
  });

  it.each([
    ['hard.doc', 'doc'],
    ['hard.rtf', 'rtf'],
  ])('law: %s spoiled is read or refused, and never anything else', async (name, ending) => {
    const whole = bytesOf(name);
    const spoils = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(spoils, fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const spoiled = whole.slice(0, cut ?? whole.length);
        for (const [place, byte] of changes) if (place < spoiled.length) spoiled[place] = byte;
        const read = await readTable(spoiled, `spoiled.${ending}`);
        if (isTableFault(read)) expect(read.data.file).toBe(`spoiled.${ending}`);
        else expect(read.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).every((cell) => typeof cell === 'string')).toBe(true);
      }),
      { numRuns: process.env.THOROUGH ? 20_000 : 100 },
    );
  });
});

describe('a rich text', () => {
  const cellsOf = async (text: string) => {
    const read = await readTable(new Uint8Array(Buffer.from(text, 'latin1')), 'list.doc');
    if (isTableFault(read)) throw new Error(read.fault);
    return read.flatMap(({ rows }) => rows.map(({ cells }) => cells));
  };
  const row = (...cells: readonly string[]) =>
    `\\trowd${cells.map((_, place) => `\\cellx${(place + 1) * 2000}`).join('')}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`;

  it('of a Chinese system: letters in pairs of bytes of the code page of their font, the second byte a plain letter', async () => {
    const head = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}";
    const text = `${head}{\\f1 ${row("\\'d0\\'d5\\'c3\\'fb", "\\'d6\\'b0\\'ce\\'f1")}${row("\\'b9\\'cb\\'95N", "\\'d6\\'b0")}}\\pard Caf\\'e9\\par}`;
    expect(await cellsOf(text)).toEqual([['姓名', '职务'], ['顾昇', '职'], ['Café']]);
  });

  it('takes a letter by its number, and not what stands behind it for older programs', async () => {
    const text = "{\\rtf1\\ansi\\uc2 \\u27784\\'c9\\'f2\\u30693??\\u-28636 xx, \\uc1\\u8217?s\\par}";
    expect(await cellsOf(text)).toEqual([[`沈知${String.fromCharCode(0x1_0000 - 28_636)}, ’s`]]);
  });

  it('skips bytes that are no text, and what is no part of it', async () => {
    expect(
      await cellsOf(
        '{\\rtf1{\\info{\\title x}}{\\*\\generator y;}a{\\bin4 {}}}b\\~c{\\field{\\*\\fldinst HYPERLINK "z"}{\\fldrslt d}}\\par}',
      ),
    ).toEqual([['ab\u00a0cd']]);
  });
});
