import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlOf, type PrintDocument } from '../../src/documents/print-document';
import { chromiumFlags } from '../tools/chromium.mjs';

/** Whether the poppler tools that read a PDF are on this machine. */
export function canReadPdf(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Millimeters. */
type PaperPage = { readonly width: number; readonly height: number };
export type Printed = { readonly text: string; readonly pages: readonly PaperPage[]; readonly scripts: boolean };

/** What the browser makes of the document on paper. */
export function printed(document: PrintDocument, chromium: string): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'xici-print-'));
  try {
    const [html, pdf] = [join(folder, 'document.html'), join(folder, 'document.pdf')];
    writeFileSync(html, htmlOf(document));
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    execFileSync(
      chromium,
      ['--headless', ...chromiumFlags, profile, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(html).href],
      {
        stdio: 'ignore',
        timeout: 90_000,
      },
    );
    const read = (tool: string, ...options: readonly string[]) => execFileSync(tool, options, { encoding: 'utf8' });
    const facts = read('pdfinfo', '-l', '-1', pdf);
    const pages = [...facts.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) => ({
      width: (Number(width) / 72) * 25.4,
      height: (Number(height) / 72) * 25.4,
    }));
    return { text: read('pdftotext', '-raw', pdf, '-'), pages, scripts: /JavaScript:\s+yes/.test(facts) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
