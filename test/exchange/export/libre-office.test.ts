import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentKinds, flowsFor } from '../../../src/documents/index';
import { stageIn } from '../../../src/documents/print-job';
import { copiedTable } from '../../../src/exchange/export/copied-table';
import { exportDocx } from '../../../src/exchange/export/export-docx';
import { exportXlsx } from '../../../src/exchange/export/export-xlsx';
import { exportWordDocument } from '../../../src/exchange/export/word/word-document';
import { planInWorkbook } from '../../../src/exchange/merge/workbook-plan';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';
import { speakerFor } from '../../../src/i18n/speak';
import { takenSeats } from '../../../src/model/occasion';
import { banquetOnly, hostileReception, sample } from './office-sample';

const onPath = (name: string) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const missing = ['soffice', 'pdftotext'].filter((name) => !onPath(name));
const chinese = speakerFor('zh-CN');

/** Another program opens what we write; a file that it had to repair it would not convert without being asked. */
describe.skipIf(missing.length > 0)(`opened by LibreOffice${missing.length > 0 ? ` (skipped: no ${missing.join(', ')} here)` : ''}`, () => {
  let folder = '';
  /** All in one call: LibreOffice takes longer to begin than to convert. */
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xici-office-'));
    const reception = sample();
    const flows = documentKinds.flatMap(({ id, scope }) => {
      const context = scope === 'occasion' ? stageIn(reception, banquetOnly) : undefined;
      return flowsFor({ document: id, reception, context, speaker: chinese })?.flows ?? [];
    });
    const book = flowsFor({ document: 'handbook', reception, speaker: chinese })?.flows ?? [];
    const files = Object.entries({
      'banquet.xlsx': await exportXlsx(reception, chinese, { occasion: banquetOnly }),
      'banquet.docx': await exportDocx(reception, chinese, { occasion: banquetOnly }),
      'lists.docx': await exportWordDocument({ title: '名册', flows }, reception.settings, chinese),
      'handbook.docx': await exportWordDocument({ title: '手册', flows: book }, reception.settings, chinese),
      'odd.xlsx': await exportXlsx(hostileReception(), chinese, { occasion: banquetOnly }),
    }).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return [name, join(folder, name)] as const;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Two of them have one name, and would overwrite each other's PDF.
    for (const ending of ['.xlsx', '.docx']) {
      const those = files.flatMap(([name, file]) => (name.endsWith(ending) ? [file] : []));
      const run = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, ending), ...those], {
        encoding: 'utf8',
        timeout: 110_000,
      });
      if (run.status !== 0) throw new Error(`LibreOffice failed.\n${run.stdout}${run.stderr}`);
    }
    const whole = join(folder, 'whole.xlsx');
    writeFileSync(whole, await exportXlsx(hostileReception(), chinese));
    const saved = spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved'), whole], {
      encoding: 'utf8',
      timeout: 110_000,
    });
    if (saved.status !== 0) throw new Error(`LibreOffice failed.\n${saved.stdout}${saved.stderr}`);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The text of the file as LibreOffice prints it. */
  function printed(name: string, how = '-raw'): string {
    const [, stem = '', ending = ''] = /^(.+)(\.\w+)$/.exec(name) ?? [];
    const pdf = join(folder, ending, `${stem}.pdf`);
    if (!existsSync(pdf)) throw new Error(`LibreOffice made nothing of ${name}.`);
    expect(readFileSync(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    return execFileSync('pdftotext', [how, pdf, '-'], { encoding: 'utf8' });
  }

  it('keeps what stands in a copied table: no zero lost, no day made of a fraction, nothing run', () => {
    const cells = ['007', '1/2', '3-4', '13800138000123456', '=1+1', '12'];
    const copied = join(folder, 'copied.html');
    writeFileSync(copied, copiedTable({ headings: cells.map((_, place) => `列${place}`), rows: [cells] }).html);
    const filters = ['--infilter=HTML (StarCalc)', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76'];
    const run = spawnSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...filters, '--outdir', folder, copied],
      {
        encoding: 'utf8',
        timeout: 110_000,
      },
    );
    if (run.status !== 0) throw new Error(`LibreOffice failed.\n${run.stdout}${run.stderr}`);
    expect(readFileSync(join(folder, 'copied.csv'), 'utf8').trim().split('\n').at(-1)).toBe("007,1/2,3-4,13800138000123456,'=1+1,12");
  }, 120_000);

  it.each(['banquet.xlsx', 'banquet.docx', 'lists.docx'])('%s shows everybody who sits there', (name) => {
    const reception = sample();
    const plain = printed(name).replaceAll(/\s/g, '');
    const occasion = reception.occasions[banquetOnly];
    if (!occasion) throw new Error('The sample has lost its banquet.');
    for (const [, person] of takenSeats(occasion)) expect(plain).toContain(reception.people[person]?.name.replaceAll(/\s/g, ''));
  });

  it('the contents of a handbook say on which page each part is, as that program has set it', () => {
    const pages = printed('handbook.docx', '-layout').split('\f');
    const contents = [...(pages[1] ?? '').matchAll(/^(\S+?)\.{3,}\s*(\d+)$/gm)].map(([, part = '', page]) => ({
      part,
      page: Number(page),
    }));
    expect(contents.map(({ part }) => part)).toEqual(['日程安排', '人员名单', '乘车安排', '座次安排', '联系人']);
    // A part of a few lines shares the page of the one before; its heading is a line of its own there.
    for (const { part, page } of contents)
      expect(
        pages[page - 1]?.split('\n').some((line) => line.trim() === part),
        `${part} on page ${page}`,
      ).toBe(true);
    expect(pages[0]).toContain('接待手册');
    expect(pages[2]).toContain(`第 3 页，共 ${pages.length - 1} 页`);
  });

  it('odd.xlsx is text all over: no formula is worked out', () => {
    const text = printed('odd.xlsx');
    for (const name of ['=1+1', '-2+3', '@SUM(A1)']) expect(text).toContain(name);
  });

  it('a workbook that LibreOffice has saved again still holds the whole reception', async () => {
    const read = await readTable(new Uint8Array(readFileSync(join(folder, 'saved', 'whole.xlsx'))), 'whole.xlsx');
    if (isTableFault(read)) throw new Error(read.fault);
    expect(planInWorkbook(read)).toEqual({ reception: hostileReception(), taken: [], left: [] });
  });
});
