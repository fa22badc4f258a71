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

describe('an old Word document', () => {
  it.each([
    ['libreoffice.doc', 'libreoffice.docx'],
    ['hard.doc', 'hard.docx'],
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

  it('with a password, or of a Word before 97, says so', async () => {
    const faultOf = async (bytes: Uint8Array) => {
      const read = await readTable(bytes, 'list.doc');
      return isTableFault(read) ? read.fault : 'read';
    };
    expect(await faultOf(withHead('hard.doc', 11, 0x13))).toBe('locked');
    expect(await faultOf(withHead('hard.doc', 3, 0))).toBe('oldDocument');
  });

  it('law: spoiled, it is read or refused, and never anything else', async () => {
    const whole = bytesOf('hard.doc');
    const spoils = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(spoils, fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const spoiled = whole.slice(0, cut ?? whole.length);
        for (const [place, byte] of changes) if (place < spoiled.length) spoiled[place] = byte;
        const read = await readTable(spoiled, 'spoiled.doc');
        if (isTableFault(read)) expect(read.data.file).toBe('spoiled.doc');
        else expect(read.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).every((cell) => typeof cell === 'string')).toBe(true);
      }),
      { numRuns: process.env.THOROUGH ? 20_000 : 150 },
    );
  });
});
