// `npm test`: everything that must hold, in order, closing with the line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { equip } from './equipment.mjs';
import { forgetReports, steps, tally } from './steps.mjs';

const heading = (text) => console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 70 - text.length))}`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A log is read by people and by programs that count: no color codes in it. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };

/** `live`: what it says appears at once; otherwise it is kept, so that two steps side by side do not talk into each other. */
function runStep({ name, run: [command, ...rest], environment = {}, count }, live) {
  return new Promise((done) => {
    const begun = performance.now();
    const child = spawn(command, rest, {
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...plain, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`, ...environment },
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    const finish = (status) =>
      done({ name, took: seconds(begun), said: Buffer.concat(said).toString('utf8'), ...tally(status, count?.()) });
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      finish(1);
    });
    child.on('close', (status) => finish(status ?? 1));
  });
}

heading('Equipment');
const begun = performance.now();
const chromium = equip();
console.log(chromium ? `Chromium: ${chromium}` : 'No Chromium could be found or installed. Set CHROMIUM_PATH and try again.');
if (chromium) process.env.CHROMIUM_PATH = chromium;

mkdirSync('.build/reports', { recursive: true });
forgetReports();
const results = [];
for (const group of steps) {
  const live = group.length === 1;
  if (live) heading(group[0].name);
  for (const result of await Promise.all(group.map((step) => runStep(step, live)))) {
    if (!live) heading(result.name);
    process.stdout.write(result.said);
    results.push(result);
  }
}

heading(`Summary (${seconds(begun)})`);
const total = (key) => results.reduce((sum, result) => sum + (result[key] ?? 0), 0);
for (const { name, took, passed, failed, skipped } of results) {
  const counts = [`${passed} passed`, ...(failed ? [`${failed} failed`] : []), ...(skipped ? [`${skipped} skipped`] : [])].join(', ');
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(30)} ${took.padStart(8)}  ${counts}`);
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
