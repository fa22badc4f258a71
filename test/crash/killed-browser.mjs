// A browser that is killed in the middle of work, and what it had kept when it comes back.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../tools/chromium.mjs';
import { editForever, watchScreen } from './in-page.mjs';

/** The port that Chromium says it listens on, written into its profile. */
async function portOf(profile, exited) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (exited()) throw new Error('Chromium ended before it could be reached.');
    const file = join(profile, 'DevToolsActivePort');
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    await pause(50);
  }
  throw new Error('Chromium did not say where it listens.');
}

/** Starts Chromium over a profile, in a process group of its own, so that all of it can be killed at once. */
export async function startBrowser(profile) {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--lang=zh-CN',
    '--accept-lang=zh-CN',
    '--window-size=1440,900',
  ];
  const child = spawn(findChromium(), [...flags, ...chromiumFlags, 'about:blank'], { detached: true, stdio: 'ignore' });
  let gone = false;
  const exit = new Promise((done) => {
    child.on('exit', () => {
      gone = true;
      done();
    });
  });
  const port = await portOf(profile, () => gone);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    /** No goodbye: every process of the browser, as a power cut or the system would. */
    async kill() {
      process.kill(-child.pid, 'SIGKILL');
      await exit;
      await browser.close().catch(() => undefined);
    },
  };
}

export const freshProfile = () => mkdtempSync(join(tmpdir(), 'xici-crash-'));
export const dropProfile = (profile) => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

const talks = (page) => page.getByRole('navigation').getByRole('button', { name: /会谈/ });

/** The reception as it is found: begun from the sample the first time, opened from the list afterwards. */
async function openReception(page, address) {
  await page.goto(address);
  const kept = page.getByRole('button', { name: '罗维斯市代表团访问江临', exact: true });
  const none = page.getByText('还没有方案');
  await kept.or(none).first().waitFor();
  if (await kept.count()) await kept.click();
  else await page.getByRole('button', { name: /看示例/ }).click();
  await talks(page).click();
  await page.locator('[data-seat="N6"]').waitFor();
}

/**
 * One run: opens the reception, compares it with the ledger of the run before, edits, is killed after `life` milliseconds.
 * Answers the new ledger: every picture of the plan that the screen showed, in order, and which of them it called saved; and `asked`,
 * every address that the browser asked for.
 */
export async function oneRun({ profile, address, seed, life, before, pauseBetween = 60 }) {
  const { page, kill } = await startBrowser(profile);
  const ledger = [];
  const notices = [];
  const asked = [];
  page.context().on('request', (request) => asked.push(request.url()));
  try {
    await page.exposeFunction('tellLedger', (seen) => ledger.push(seen));
    await page.addInitScript(watchScreen);
    await openReception(page, address);
    for (let tries = 0; tries < 400 && ledger.at(-1)?.saved === undefined; tries += 1) await pause(25);
    const found = ledger.at(-1);
    if (found?.saved === undefined) throw new Error('The reception did not come up as saved.');
    const notice = await page.getByRole('status').allTextContents();
    notices.push(...notice.filter((text) => /读不出来|损坏/.test(text)));
    const verdict = before ? judge(before, found) : undefined;
    void page.evaluate(editForever, { seed, pause: pauseBetween }).catch(() => undefined);
    await pause(life);
    return { verdict, found, ledger, notices, asked };
  } finally {
    await kill();
  }
}

/**
 * Every gesture that the screen had called saved must be there. What comes back may be newer than the last picture that was seen: a
 * step reaches the disk before the frame that shows it. `newest`: nothing at all that was shown is missing.
 */
export function judge(ledger, found) {
  const last = ledger.findLast(({ saved }) => saved !== undefined);
  const same = ledger.findLast(({ saved }) => saved === found.saved);
  const kept = !last || (found.saved >= last.saved && (!same || same.arrangement === found.arrangement));
  return { kept, last, newest: found.saved > (last?.saved ?? -1) || ledger.at(-1)?.arrangement === found.arrangement };
}
