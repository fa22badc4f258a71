// Prints what each act costs that may keep somebody waiting, on a reception of 1,000 people and twelve occasions in a real browser: until it
// is done, the longest time in which the screen could not answer, whether progress and a way out are shown once it takes half a second, and
// how much of the layout jumped.
//   npm run acts            all of them
//   npm run acts -- export  those whose name holds the word
//   npm run acts -- commands dinner   everything that the palette offers on that occasion
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview, runnerImport } from 'vite';
import { chromiumFlags, findChromium } from '../tools/chromium.mjs';
import { acts } from './acts/acts.mjs';
import { commandsOn } from './acts/commands.mjs';
import { lookOn, watched } from './acts/watch.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = process.env.ACTS_DIST ?? `${root}.build/acts`;
const [first, ...more] = process.argv.slice(2);
const words = first === 'commands' ? more : [first, ...more].filter(Boolean);
const plans = (await runnerImport(`${root}test/bench/acts/plans.ts`, { root, configFile: false, logLevel: 'error' })).module.plansAsFiles();

if (!process.env.ACTS_DIST) await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const port = Number(process.env.BENCH_PORT ?? 4191);
const server = await preview({
  root,
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1', port, strictPort: true, open: false },
});
const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });

const shown = (value) => (value === undefined ? '–' : value ? 'yes' : 'NO');
const rows = [];

async function freshPage(viewport = { width: 1440, height: 900 }) {
  const context = await browser.newContext({ viewport, locale: 'en', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await lookOn(page);
  await page.goto(`http://127.0.0.1:${port}/`);
  return page;
}

async function commands() {
  const [occasion = 'dinner', ...some] = words;
  const page = await freshPage();
  const all = await commandsOn(page, plans, occasion);
  await page.context().close();
  return all.filter(({ name }) => some.length === 0 || some.some((word) => name.includes(word)));
}
const chosen = () => acts.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

try {
  for (const { name, ask, viewport } of first === 'commands' ? await commands() : chosen()) {
    const page = await freshPage(viewport);
    try {
      const seen = await watched(page, await ask(page, plans));
      const isLong = seen.passed > 500;
      rows.push({
        act: name,
        'ms until done': Math.round(seen.passed),
        'of the thread': Math.round(seen.thread),
        'longest task': Math.round(seen.longest),
        progress: isLong ? shown(seen.progress) : '–',
        'way out': isLong ? shown(seen.wayOut) : '–',
        jumped: Number(seen.jumped.toFixed(4)),
      });
      for (const { startTime, value, what } of process.env.ACTS_JUMPS ? seen.jumps : []) console.log(startTime, value, what.join(' '));
    } catch (trouble) {
      if (process.env.ACTS_PICTURES) await page.screenshot({ path: `${process.env.ACTS_PICTURES}/${name}.png` });
      rows.push({ act: name, 'ms until done': `failed: ${String(trouble).split('\n')[0]}` });
    }
    console.log(JSON.stringify(rows.at(-1)));
    await page.context().close();
  }
  console.table(rows);
} finally {
  await browser.close();
  await server.close();
}
