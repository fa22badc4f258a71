import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepPrintDialogShut, printedText, seat } from './steps/screen';
import { expect, test } from './steps/watched';

const program = pathToFileURL(fileURLToPath(new URL('../../dist-single/xici.html', import.meta.url))).href;

test('one HTML file from a memory stick, in Chromium: seated in a worker, kept over a restart, printed', async ({ page }, info) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await keepPrintDialogShut(page);
  await page.goto(program);
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await page.getByRole('button', { name: '排座', exact: true }).click();
  await page.getByRole('button', { name: '全部采用' }).click();
  await expect(seat(page, 'N6')).toHaveAccessibleName(/客方第 1 位/);
  const name = await seat(page, 'N6').getAttribute('aria-label');

  await page.reload();
  await page.getByRole('main').getByRole('button', { name: /来访/ }).first().click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await expect(seat(page, 'N6')).toHaveAccessibleName(name ?? '');

  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await page.getByRole('button', { name: /^打印 \d+ 页$/ }).click();
  expect(await printedText(page, info.outputPath('chart.pdf'))).toContain('座次图');
  expect(asked.filter((address) => !/^(file|data|blob):/.test(address))).toEqual([]);
});
