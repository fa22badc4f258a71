// `npm run soak [-- --hours 8 --dist dist --leak 0]`: a working day of edits, one gesture every six seconds of a clock that runs ahead, as
// fast as the page takes them. Fails when heap or journal go on growing, or a gesture takes over a tenth longer at the end than at the
// beginning. `--leak 4000` makes the page forget nothing of four thousand numbers after each gesture: the soak must then fail.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, findChromium } from '../tools/chromium.mjs';
import { mostCheckpoints, mostGrowth, mostLines, verdictOf } from './soak-verdict.mjs';

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '8' },
    port: { type: 'string', default: '4319' },
    dist: { type: 'string', default: 'dist' },
    leak: { type: 'string', default: '0' },
  },
});
const secondsPerGesture = 6;
const gestures = Math.round((Number(values.hours) * 3600) / secondsPerGesture);
/**
 * The day begins when the history is full: until then the heap grows as it should. Undo remembers two thousand gestures, one gesture in
 * seven is an undo (which takes an entry out) and the one after it forgets what could be redone, so that seven gestures leave five
 * entries: two thousand entries take 2,800 gestures. (Measured from the 2,000th gesture on, as this once was, the heap grew by an
 * eighth; from the 3,000th to the 8,000th it grows by a hundredth, and heap snapshots at both ends hold the same objects.)
 */
const warm = 3000;
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
  window.leaked = [];
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
    async ([times, step, leak]) => {
      const press = (key, rest = {}) =>
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }));
      const arrows = ['ArrowLeft', 'ArrowRight'];
      for (let done = 0; done < times; done += 1) {
        window.skipped += step * 1000;
        if (leak > 0) window.leaked.push(new Array(leak).fill(done));
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
    [count, secondsPerGesture, Number(values.leak)],
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

/**
 * A fixed piece of work, timed beside the gestures: on a machine that other programs share, a second of the processor is not worth the
 * same in the evening as in the morning. A gesture is measured in units of it.
 */
const yardstick = () =>
  page.evaluate(() => {
    const people = Array.from({ length: 400 }, (_, at) => ({ id: `p${(at * 7919) % 400}`, name: `name ${at}`, seats: [at, at + 1] }));
    let kept = 0;
    for (let round = 0; round < 600; round += 1) {
      const copy = JSON.parse(JSON.stringify(people));
      copy.sort((left, right) => (left.id < right.id ? -1 : 1));
      kept += new Map(copy.map((one) => [one.id, one])).size;
    }
    return kept;
  });

async function timed(task) {
  const before = await metrics();
  await task();
  return (await metrics()).TaskDuration - before.TaskDuration;
}

const slice = 40;

async function block(count) {
  let worked = 0;
  let measured = 0;
  for (let done = 0; done < count; done += slice) {
    worked += await timed(() => work(Math.min(slice, count - done)));
    measured += (await timed(yardstick)) * (Math.min(slice, count - done) / slice);
  }
  // What is only reachable from what was just freed goes with the next collection.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap } = await metrics();
  return { perGesture: (worked * 1000) / count, pace: worked / measured, heap: heap / 1024 / 1024, ...(await stored()) };
}

console.log(`${warm} gestures to begin with, then ${gestures}: ${values.hours} hours of work by the clock of the page`);
await block(warm);
const seen = [];
for (let at = 0; at < blocks; at += 1) {
  const one = await block(Math.round(gestures / blocks));
  seen.push(one);
  console.log(
    `${String(Math.round((gestures * (at + 1)) / blocks)).padStart(6)} gestures: ${one.perGesture.toFixed(2)} ms each (${one.pace.toFixed(2)} of the yardstick), ` +
      `heap ${one.heap.toFixed(2)} MB, journal ${one.lines} lines and ${one.checkpoints} checkpoints, ${one.kilobytes} KB, ${one.versions} versions`,
  );
}
const step = await page.locator('[data-saved-step]').getAttribute('data-saved-step');
await browser.close();
await server.close();

const { slower, heavier, lines, checkpoints, holds } = verdictOf(seen);
console.log(`
steps on disk at the end: ${step}
a gesture at the end against the beginning: × ${slower.toFixed(3)} (at most ${mostGrowth.toFixed(2)})
heap at the end against the beginning: × ${heavier.toFixed(3)} (at most ${mostGrowth.toFixed(2)})
most lines in the journal: ${lines} (at most ${mostLines}), checkpoints: ${checkpoints} (at most ${mostCheckpoints})`);
process.exitCode = holds ? 0 : 1;
