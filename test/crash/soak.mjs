// `npm run soak [-- --hours 8 --dist dist]`: a working day of edits, one gesture every six seconds of a clock that runs ahead, as fast as
// the page takes them. Fails when heap or journal go on growing, or a gesture takes over a tenth longer at the end than at the beginning.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, findChromium } from '../tools/chromium.mjs';

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '8' },
    port: { type: 'string', default: '4319' },
    dist: { type: 'string', default: 'dist' },
  },
});
const secondsPerGesture = 6;
const gestures = Math.round((Number(values.hours) * 3600) / secondsPerGesture);
/** Undo remembers two thousand gestures; until then the heap grows as it should. */
const warm = Math.min(2000, Math.floor(gestures / 2));
const blocks = 12;

const server = await preview({
  build: { outDir: values.dist },
  preview: { host: '127.0.0.1', port: Number(values.port), strictPort: true },
  logLevel: 'error',
});
if (!server.httpServer.listening) await once(server.httpServer, 'listening');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
const page = await (await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })).newPage();
await page.addInitScript(() => {
  const Real = Date;
  window.skipped = 0;
  window.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + window.skipped);
      else super(...given);
    }
    static now() {
      return Real.now() + window.skipped;
    }
  };
});
await page.goto(`http://127.0.0.1:${values.port}/`);
await page.getByRole('button', { name: /看示例/ }).click();
await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
await page.locator('[data-seat="N6"]').waitFor();

const session = await page.context().newCDPSession(page);
// Time of the page's own thread, not of the wall: other programs on the machine do not count.
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const metrics = async () =>
  Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

/** Swaps and undo in turn, by the keyboard. */
const work = (count) =>
  page.evaluate(
    async ([times, step]) => {
      const press = (key, rest = {}) =>
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }));
      const arrows = ['ArrowLeft', 'ArrowRight'];
      for (let done = 0; done < times; done += 1) {
        window.skipped += step * 1000;
        document.querySelector(`[data-seat="N${3 + (done % 5)}"]`).focus();
        if (done % 7 === 6) press('z', { ctrlKey: true });
        else {
          press('Enter');
          press(arrows[done % 2]);
          press('Enter');
        }
        await new Promise((next) => setTimeout(next, 0));
      }
      for (let tries = 0; tries < 400 && !document.querySelector('[data-saved-step]'); tries += 1)
        await new Promise((next) => setTimeout(next, 25));
    },
    [count, secondsPerGesture],
  );

const stored = () =>
  page.evaluate(async () => {
    const open = indexedDB.open('xici');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const transaction = open.result.transaction(['lines', 'checkpoints', 'versions']);
    const all = (name) =>
      new Promise((done) => {
        const request = transaction.objectStore(name).getAll();
        request.onsuccess = () => done(request.result);
      });
    const [lines, checkpoints, versions] = await Promise.all(['lines', 'checkpoints', 'versions'].map(all));
    open.result.close();
    const size = (list) => list.reduce((sum, { kept }) => sum + kept.text.length, 0);
    return {
      lines: lines.length,
      checkpoints: checkpoints.length,
      versions: versions.length,
      kilobytes: Math.round((size(lines) + size(checkpoints)) / 1024),
    };
  });

async function block(count) {
  const before = await metrics();
  await work(count);
  const after = await metrics();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap } = await metrics();
  return { perGesture: ((after.TaskDuration - before.TaskDuration) * 1000) / count, heap: heap / 1024 / 1024, ...(await stored()) };
}

console.log(`${gestures} gestures, ${values.hours} hours of work by the clock of the page`);
await block(warm);
const seen = [];
for (let at = 0; at < blocks; at += 1) {
  const one = await block(Math.round((gestures - warm) / blocks));
  seen.push(one);
  console.log(
    `${String(warm + Math.round(((gestures - warm) * (at + 1)) / blocks)).padStart(6)} gestures: ${one.perGesture.toFixed(2)} ms each, heap ${one.heap.toFixed(1)} MB, ` +
      `journal ${one.lines} lines and ${one.checkpoints} checkpoints, ${one.kilobytes} KB, ${one.versions} versions`,
  );
}
const step = await page.locator('[data-saved-step]').getAttribute('data-saved-step');
await browser.close();
await server.close();

const median = (list) => list.toSorted((left, right) => left - right)[Math.floor(list.length / 2)];
const third = blocks / 3;
const [first, last] = [seen.slice(0, third), seen.slice(-third)];
const ratio = (of) => median(last.map(of)) / median(first.map(of));
const slower = ratio(({ perGesture }) => perGesture);
const heavier = ratio(({ heap }) => heap);
const most = Math.max(...seen.map(({ lines }) => lines));
console.log(`
steps on disk at the end: ${step}
a gesture at the end against the beginning: × ${slower.toFixed(3)} (at most 1.10)
heap at the end against the beginning: × ${heavier.toFixed(3)} (at most 1.10)
most lines in the journal: ${most} (at most 500), checkpoints: ${Math.max(...seen.map(({ checkpoints }) => checkpoints))} (at most 2)`);
process.exitCode = slower <= 1.1 && heavier <= 1.1 && most <= 500 && seen.every(({ checkpoints }) => checkpoints <= 2) ? 0 : 1;
