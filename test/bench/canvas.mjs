// Prints what the canvas costs in a real browser, next to a plain Konva scene of the same 10,000 seats in the same run.
//   node test/bench/canvas.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { chromiumFlags, findChromium } from '../tools/chromium.mjs';

const size = { width: 1200, height: 800 };
const moves = 60;
const root = fileURLToPath(new URL('canvas/', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'xici-canvas-bench-'));
const executablePath = findChromium();

const share = (values, part) =>
  [...values].sort((left, right) => left - right)[Math.min(values.length - 1, Math.floor(values.length * part))];
const round = (value) => Math.round(value * 10) / 10;

async function measured(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metric = async (name) =>
    (await session.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    taskTime: async () => (await metric('TaskDuration')) * 1000,
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1024 / 1024;
    },
  };
}

/** So many moves of the mouse one frame apart, and the main thread's time for each. */
async function hand(page, { taskTime }, from, to) {
  const frames = page.evaluate((time) => window.bench.frames(time), moves * 16.7);
  const before = await taskTime();
  for (let step = 1; step <= moves; step += 1) {
    const part = step / moves;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  }
  const main = ((await taskTime()) - before) / moves;
  return { main, p95: share(await frames, 0.95) };
}

async function pan(page, meter) {
  const [from, to] = [
    { x: 300, y: 200 },
    { x: 800, y: 600 },
  ];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button: 'middle' });
  const cost = await hand(page, meter, from, to);
  await page.mouse.up({ button: 'middle' });
  return cost;
}

/** The best of several openings, each in a page of its own: the least disturbed one. */
async function open(browser, address, how, times = 3) {
  let best = Number.POSITIVE_INFINITY;
  let page;
  for (let time = 0; time < times; time += 1) {
    await page?.close();
    page = await browser.newPage({ viewport: size });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(address);
    await page.evaluate(() => window.bench.prepare());
    best = Math.min(best, await page.evaluate((name) => window.bench[name](), how));
  }
  return { page, took: best };
}

const server = await (async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  return preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: Number(process.env.BENCH_PORT ?? 4189) },
  });
})();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...chromiumFlags] });
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  const plain = await open(browser, address, 'openPlain');
  const plainPan = await pan(plain.page, await measured(plain.page));
  await plain.page.close();

  const plan = await open(browser, address, 'openPlan');
  const { page } = plan;
  const meter = await measured(page);
  const planPan = await pan(page, meter);
  await page.keyboard.press('Escape');
  const heap = await meter.heap();

  const [from, to] = [
    { x: 500, y: 300 },
    { x: 800, y: 560 },
  ];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8);
  const judging = await hand(page, meter, from, to);
  await page.waitForTimeout(4000);
  const drag = await hand(page, meter, to, from);
  await page.keyboard.press('Escape');
  await page.mouse.up();

  const before = await meter.heap();
  await page.evaluate((steps) => window.bench.undoSteps(steps), 2000);
  const undo = (await meter.heap()) - before;

  console.log(
    JSON.stringify(
      {
        '10,000 seats, open (ms, budget 500)': round(plan.took),
        'the same as a plain batched scene (ms)': round(plain.took),
        'open, ratio to the plain scene (budget 1.5)': round((plan.took / plain.took) * 100) / 100,
        'drag step while seats are judged, main thread (ms, budget 8)': round(judging.main),
        'drag step, every seat judged, main thread (ms, budget 8)': round(drag.main),
        'drag, frame p95 (ms)': round(drag.p95),
        'pan, frame p95 (ms, budget 24)': round(planPan.p95),
        'pan, main thread per move (ms)': round(planPan.main),
        'plain scene: pan, frame p95 (ms)': round(plainPan.p95),
        'plain scene: pan, main thread per move (ms)': round(plainPan.main),
        'heap with the plan open (MB, budget 120)': round(heap),
        '2,000 steps of undo (MB, budget 30)': round(undo),
      },
      null,
      2,
    ),
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}
