import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/others/${name}`, import.meta.url)));

/** What a list says, told without the words in which it arrived. */
const sheetsOf = async (bytes: Uint8Array) => {
  const read = await readTable(bytes, 'list.xls');
  if (isTableFault(read)) throw new Error(read.fault);
  return read;
};

/** Where the record of this kind begins in the stream of an .xls: each has its kind and its length in front ([MS-XLS] 2.1.4). */
function placeOf(kind: number, bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  const beginning = [0x09, 0x08, 0x10, 0x00];
  let at = bytes.findIndex((_, place) => beginning.every((byte, index) => bytes[place + index] === byte));
  while (at >= 0 && view.getUint16(at, true) !== kind) at += 4 + view.getUint16(at + 2, true);
  return at;
}

describe('an old Excel workbook', () => {
  it.each([
    ['libreoffice.xls', 'libreoffice.xlsx'],
    ['sheets-biff8.xls', 'sheets.xlsx'],
    ['sheets-biff5.xls', 'sheets.xlsx'],
  ])('%s says what %s says: sheets, merged cells, dates, telephones, what is hidden', async (old, now) => {
    expect(await sheetsOf(bytesOf(old))).toEqual(await sheetsOf(bytesOf(now)));
  });

  it('is known by its first bytes, whatever it is called', async () => {
    const read = await readTable(bytesOf('libreoffice.xls'), '名单.csv');
    expect(isTableFault(read) ? read.fault : read[0]?.rows[0]?.cells[0]).toBe('江临市经贸考察团名单');
  });

  it('with a password says so', async () => {
    const locked = bytesOf('libreoffice.xls');
    // FilePass ([MS-XLS] 2.4.117) in the place of WriteAccess, which says who wrote the file.
    locked.set([0x2f, 0x00], placeOf(0x5c, locked));
    expect(await readTable(locked, 'locked.xls')).toEqual({ fault: 'locked', data: { file: 'locked.xls' } });
  });

  it('with a cell to the right of the last column is damaged', async () => {
    const spoiled = bytesOf('libreoffice.xls');
    // The column of a cell stands behind the head of its record and its row; 336 is past 255.
    const cell = [0xfd, 0x00, 0x0a, 0x00];
    const at = spoiled.findIndex((_, place) => cell.every((byte, index) => spoiled[place + index] === byte));
    spoiled.set([0x50, 0x01], at + 6);
    expect(await readTable(spoiled, 'spoiled.xls')).toEqual({ fault: 'damaged', data: { file: 'spoiled.xls' } });
  });

  it('law: spoiled, it is read or refused, and never anything else', async () => {
    const whole = bytesOf('sheets-biff8.xls');
    const spoils = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(spoils, fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const spoiled = whole.slice(0, cut ?? whole.length);
        for (const [place, byte] of changes) if (place < spoiled.length) spoiled[place] = byte;
        const read = await readTable(spoiled, 'spoiled.xls');
        if (isTableFault(read)) expect(read.data.file).toBe('spoiled.xls');
        else expect(read.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).every((cell) => typeof cell === 'string')).toBe(true);
      }),
      { numRuns: process.env.THOROUGH ? 20_000 : 150 },
    );
  });
});
