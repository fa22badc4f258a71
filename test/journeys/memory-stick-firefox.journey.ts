import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../tools/firefox.mjs';
import { tellViolations } from './steps/watched';

const program = pathToFileURL(fileURLToPath(new URL('../../dist-single/xici.html', import.meta.url))).href;

/** Playwright drives only a Firefox of its own making; this one is the machine's, driven over WebDriver BiDi. */
async function openFirefox(downloads: string): Promise<Browser> {
  const executablePath = findFirefox();
  // Where there is none and nobody may install one, `npm test` has said so, and the file is tried in Chromium alone.
  test.skip(!executablePath, 'There is no Firefox here. Install firefox-esr or set FIREFOX_PATH.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath ?? '',
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'zh-CN',
      // What is downloaded goes into this folder without a question, as most people have it.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
}

const press = (page: Page, words: string) => page.locator(`::-p-text(${words})`).click();
const nameOf = (page: Page, seat: string) =>
  page.waitForSelector(`[data-seat="${seat}"]`).then((found) => found?.evaluate((element) => element.getAttribute('aria-label') ?? ''));

/** The file that came into this folder, once it is whole: Firefox writes beside it first. */
async function downloaded(folder: string): Promise<string> {
  await expect.poll(() => readdirSync(folder).filter((name) => !name.endsWith('.part')).length).toBe(1);
  const [name = ''] = readdirSync(folder);
  await expect.poll(() => readFileSync(join(folder, name), 'utf8').trimEnd().at(-1)).toBe('}');
  return join(folder, name);
}

/** Drops a file on the window, as from the desktop. */
const drop = (page: Page, called: string, content: string) =>
  page.evaluate(
    (name, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      const place = document.querySelector('main');
      for (const event of ['dragenter', 'dragover', 'drop'])
        place?.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    },
    called,
    content,
  );

test('one HTML file from a memory stick, in Firefox: seated in a worker, kept over a restart, saved as a file and opened again, printed', async ({
  browserName: _,
}, info) => {
  // A second browser beside the others: on a busy machine it takes its time.
  test.slow();
  const downloads = info.outputPath('downloads');
  mkdirSync(downloads, { recursive: true });
  const browser = await openFirefox(downloads);
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    const asked: string[] = [];
    const workers: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => asked.push(request.url()));
    page.on('workercreated', (worker) => workers.push(worker.url()));
    await page.evaluateOnNewDocument(tellViolations);
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(program);
    await press(page, '看示例');
    await page.locator('nav button ::-p-text(会谈)').click();
    await page.locator('::-p-aria([name="排座"][role="button"])').click();
    await press(page, '全部采用');
    await page.waitForFunction(() => /客方第 1 位/.test(document.querySelector('[data-seat="N6"]')?.getAttribute('aria-label') ?? ''));
    expect(workers.filter((address) => address.startsWith('blob:')).length).toBeGreaterThan(0);
    const name = await nameOf(page, 'N6');

    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    const saved = await downloaded(downloads);
    expect(saved).toMatch(/\.xici\.json$/);
    const plan: unknown = JSON.parse(readFileSync(saved, 'utf8'));
    expect(plan).toMatchObject({ format: 'xici' });

    await page.reload();
    await page.locator('main ::-p-text(访问)').click();
    await page.locator('nav button ::-p-text(会谈)').click();
    expect(await nameOf(page, 'N6')).toBe(name);

    await page.reload();
    await page.waitForSelector('main ::-p-text(看示例)');
    await drop(page, 'again.xici.json', JSON.stringify({ ...Object(plan), title: '从盘上打开' }));
    await page.locator('header ::-p-text(从盘上打开)').wait();
    await page.locator('nav button ::-p-text(会谈)').click();
    expect(await nameOf(page, 'N6')).toBe(name);

    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator('header ::-p-aria([name="打印"][role="button"])').click();
    await page.locator('header ::-p-text( 页)').click();
    await page.waitForSelector('.printed-page');
    const pages = await page.$$eval('.printed-page', (sheets) => String(sheets.length));
    const path = info.outputPath('firefox.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    // Its PDF does not say which character every glyph stands for, so the sheets are counted.
    expect(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]).toBe(pages);
    expect(faults).toEqual([]);
    expect(asked.filter((address) => !/^(file|data|blob):/.test(address))).toEqual([]);
  } finally {
    await browser.close();
  }
});
