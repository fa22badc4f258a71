import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

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

/** The page as the browser prints it: exact sheet sizes, no header and footer of the browser's own. */
export async function toPdf(html: string): Promise<Uint8Array | undefined> {
  const program = browser();
  if (!program) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'xici-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const task = ['--no-pdf-header-footer', '--virtual-time-budget=10000', `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    await promisify(execFile)(program, [...quiet, ...sandbox(), profile, ...task], { timeout: afterMinutes });
    return new Uint8Array(await readFile(pdf));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
