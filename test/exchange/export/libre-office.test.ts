import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../../src/exchange/export/export-docx';
import { exportXlsx } from '../../../src/exchange/export/export-xlsx';
import { speakerFor } from '../../../src/i18n/speak';
import { takenSeats } from '../../../src/model/occasion';
import { banquetOnly, hostileReception, sample } from './office-sample';

const onPath = (name: string) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const missing = ['soffice', 'pdftotext'].filter((name) => !onPath(name));
const chinese = speakerFor('zh-CN');

/** Another program opens what we write; a file that it had to repair it would not convert without being asked. */
describe.skipIf(missing.length > 0)(`opened by LibreOffice${missing.length > 0 ? ` (skipped: no ${missing.join(', ')} here)` : ''}`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xici-office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The text of the file as LibreOffice prints it. */
  function printed(name: string, bytes: Uint8Array): string {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      encoding: 'utf8',
      timeout: 100_000,
    });
    const pdf = file.replace(/\.\w+$/, '.pdf');
    if (!existsSync(pdf)) throw new Error(`LibreOffice made nothing of ${name}.\n${run.stdout}${run.stderr}`);
    expect(readFileSync(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    return execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
  }

  it.each([
    ['banquet.xlsx', exportXlsx],
    ['banquet.docx', exportDocx],
  ] as const)('%s shows everybody who sits there', { timeout: 120_000 }, async (name, make) => {
    const reception = sample();
    const text = printed(name, await make(reception, chinese, { occasion: banquetOnly }));
    const occasion = reception.occasions[banquetOnly];
    if (!occasion) throw new Error('The sample has lost its banquet.');
    const plain = text.replaceAll(/\s/g, '');
    for (const [, person] of takenSeats(occasion)) expect(plain).toContain(reception.people[person]?.name.replaceAll(/\s/g, ''));
  });

  it('odd.xlsx is text all over: no formula is worked out', { timeout: 120_000 }, async () => {
    const text = printed('odd.xlsx', await exportXlsx(hostileReception(), chinese, { occasion: banquetOnly }));
    for (const name of ['=1+1', '-2+3', '@SUM(A1)']) expect(text).toContain(name);
  });
});
