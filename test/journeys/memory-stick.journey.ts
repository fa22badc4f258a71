import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dropBytes, keepPrintDialogShut, printedText, seat } from './steps/screen';
import { expect, test } from './steps/watched';

const program = pathToFileURL(fileURLToPath(new URL('../../dist-single/xici.html', import.meta.url))).href;

test('one HTML file from a memory stick, in Chromium: seated in a worker, kept over a restart, saved as a file and opened again, printed', async ({
  page,
}, info) => {
  const asked: string[] = [];
  const workers: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('worker', (worker) => workers.push(worker.url()));
  await keepPrintDialogShut(page);
  // Saved by download, which a test can read; the browser's own dialog it could not.
  await page.addInitScript(() => {
    for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
  });
  await page.goto(program);
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await page.getByRole('button', { name: '排座', exact: true }).click();
  await page.getByRole('button', { name: '全部采用' }).click();
  await expect(seat(page, 'N6')).toHaveAccessibleName(/客方第 1 位/);
  expect(workers.filter((address) => address.startsWith('blob:')).length).toBeGreaterThan(0);
  const name = await seat(page, 'N6').getAttribute('aria-label');

  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  expect(download.suggestedFilename()).toMatch(/\.xici\.json$/);
  const plan: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(plan).toMatchObject({ format: 'xici' });

  await page.reload();
  await page.getByRole('main').getByRole('button', { name: /来访/ }).first().click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await expect(seat(page, 'N6')).toHaveAccessibleName(name ?? '');

  await page.reload();
  await dropBytes(page, 'again.xici.json', Buffer.from(JSON.stringify({ ...Object(plan), title: '从盘上打开' })));
  await expect(page.getByRole('heading', { name: '从盘上打开' })).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await expect(seat(page, 'N6')).toHaveAccessibleName(name ?? '');

  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await page.getByRole('button', { name: /^打印 \d+ 页$/ }).click();
  expect(await printedText(page, info.outputPath('chart.pdf'))).toContain('座次图');
  expect(asked.filter((address) => !/^(file|data|blob):/.test(address))).toEqual([]);
});
