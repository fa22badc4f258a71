import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { htmlOf, type PrintDocument, partsOf } from '../documents/print-document';

const named = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function browser(): string | undefined {
  const asked = named.flatMap((name) => process.env[name] ?? []);
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((name) => join(folder, name)));
  return [...asked, ...onPath, ...wellKnown].find((path) => existsSync(path));
}

/** Off the network and without a profile of its user; the page itself fetches nothing. */
const quiet = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The sandbox of the browser does not start for root, as whom build servers run. */
const sandbox = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const afterMinutes = 10 * 60_000;

async function printed(program: string, html: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'xici-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    // Tags for a reader of the structure cost a third of the time and two thirds of the file, and say nothing of lettering in a drawing.
    const task = ['--no-pdf-header-footer', '--disable-pdf-tagging', '--virtual-time-budget=10000', `--print-to-pdf=${pdf}`];
    await promisify(execFile)(program, [...quiet, ...sandbox(), profile, ...task, pathToFileURL(page).href], {
      timeout: afterMinutes,
      ...(signal ? { signal } : {}),
    });
    return new Uint8Array(await readFile(pdf));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** As one file, in their order. */
async function bound(parts: readonly Uint8Array[], { title, language }: Pick<PrintDocument, 'title' | 'language'>): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const whole = await PDFDocument.create();
  whole.setTitle(title);
  whole.setLanguage(language);
  for (const part of parts) {
    const read = await PDFDocument.load(part, { updateMetadata: false });
    for (const page of await whole.copyPages(read, read.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}

/** Browsers at work at the same time. */
const atOnce = 2;

type Printing = {
  /** Pages that are on paper so far. */
  readonly onProgress?: (pages: number, of: number) => void;
  /** Ends the browsers; the promise is then refused. */
  readonly signal?: AbortSignal;
};

/**
 * The document as the browser prints it: exact sheet sizes, no header and footer of the browser's own; undefined where there is no
 * browser. Long ones are printed in parts and bound, since a browser's work grows with the square of the pages.
 */
export async function toPdf(document: PrintDocument, { onProgress, signal }: Printing = {}): Promise<Uint8Array | undefined> {
  const program = browser();
  if (!program) return undefined;
  const parts = partsOf(document);
  const made: Uint8Array[] = [];
  let [next, pages] = [0, 0];
  const work = async () => {
    while (next < parts.length) {
      const place = next++;
      const part = parts[place];
      if (!part) return;
      made[place] = await printed(program, htmlOf(part), signal);
      pages += part.pages.length;
      if (parts.length > 1) onProgress?.(pages, document.pages.length);
    }
  };
  // All of them have tidied up before the first fault is told.
  const ends = await Promise.allSettled(Array.from({ length: Math.min(atOnce, parts.length) }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const [only] = made;
  return only && made.length === 1 ? only : bound(made, document);
}
