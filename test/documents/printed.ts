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
/** A straight line of the PDF, millimeters from the upper left corner of its page. */
export type PaperLine = { readonly x: number; readonly y: number; readonly toX: number; readonly toY: number };
/** A font as the PDF carries it: whether its letters are inside, and whether they can be read back and copied. */
export type PaperFont = { readonly name: string; readonly embedded: boolean; readonly readable: boolean };
export type Printed = {
  /** The text of each page. */
  readonly texts: readonly string[];
  readonly pages: readonly PaperPage[];
  readonly scripts: boolean;
  readonly fonts: readonly PaperFont[];
  /** Pages, 1 first, that something in the file leads to. */
  readonly destinations: readonly number[];
  /** The straight lines of each page that was to be measured, by its number. */
  readonly lines: ReadonlyMap<number, readonly PaperLine[]>;
};

const millimeters = (points: number) => (points / 72) * 25.4;

/** Straight strokes in the drawing of one page, as `pdftocairo` tells of them. */
function linesOf(drawing: string): readonly PaperLine[] {
  const strokes = drawing.matchAll(/ d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) " transform="matrix\(([\d.,-]+)\)"/g);
  return [...strokes].map(([, ...numbers]) => {
    const [x = 0, y = 0, toX = 0, toY = 0] = numbers.slice(0, 4).map(Number);
    const [a = 1, , , d = 1, right = 0, down = 0] = (numbers[4] ?? '').split(',').map(Number);
    const at = (across: number, below: number) => [millimeters(across * a + right), millimeters(below * d + down)] as const;
    const [from, to] = [at(x, y), at(toX, toY)];
    return { x: from[0], y: from[1], toX: to[0], toY: to[1] };
  });
}

/** The table of `pdffonts`: name, type and encoding, then whether it is embedded, a subset, and mapped to Unicode. */
const fontsOf = (table: string): readonly PaperFont[] =>
  [...table.matchAll(/^(\S+) .*? (yes|no) +(?:yes|no) +(yes|no) +\d+ +\d+$/gm)].map(([, name = '', embedded, readable]) => ({
    name: name.replace(/^[A-Z]{6}\+/, ''),
    embedded: embedded === 'yes',
    readable: readable === 'yes',
  }));

/** What the browser makes of the document on paper. */
export function printed(document: PrintDocument, chromium: string, measured: readonly number[] = []): Printed {
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
    const read = (tool: string, ...options: readonly string[]) => execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const facts = read('pdfinfo', '-l', '-1', pdf);
    const pages = [...facts.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) => ({
      width: millimeters(Number(width)),
      height: millimeters(Number(height)),
    }));
    const lines = measured.map((page) => {
      const number = String(page + 1);
      return [page, linesOf(read('pdftocairo', '-svg', '-f', number, '-l', number, pdf, '-'))] as const;
    });
    return {
      texts: read('pdftotext', '-raw', pdf, '-').split('\f').slice(0, pages.length),
      pages,
      fonts: fontsOf(read('pdffonts', pdf)),
      destinations: [...read('pdfinfo', '-dests', pdf).matchAll(/^\s*(\d+) \[/gm)].map(([, page]) => Number(page)),
      scripts: /JavaScript:\s+yes/.test(facts),
      lines: new Map(lines),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
