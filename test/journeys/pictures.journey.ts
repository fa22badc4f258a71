import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { byPalette, dropFile } from './steps/screen';
import { expect, test } from './steps/watched';

/** Width and height out of the head of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;
/** The fourth byte of the pixel in the corner, drawn by the page itself. */
const cornerAlpha = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(2, 2);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, 1, 1).data[3];
  }, png.toString('base64'));

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
  });
});

test('the chart leaves as SVG and PNG, and through the clipboard as a picture and as a table', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /看示例/ }).click();
  await page.getByRole('navigation').getByRole('button', { name: /主车/ }).click();

  const names = new Set<string>();
  const saved = async (words: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), byPalette(page, words)]);
    names.add(download.suggestedFilename());
    return readFileSync(await download.path());
  };
  expect((await saved('座次图 SVG')).toString('utf8')).toMatch(/^<svg .*<\/svg>$/s);
  const [twice, four, clear] = [await saved('PNG（2 倍）'), await saved('PNG（4 倍）'), await saved('PNG（透明底）')];
  // They lie beside each other in one folder.
  expect(names.size).toBe(4);
  const [width, height] = sizeOf(twice);
  // A4 at 96 dots to the inch, twice.
  expect([width, height].toSorted((one, other) => one - other)).toEqual([1587, 2245]);
  expect(sizeOf(four).map((side, index) => Math.abs(side - 2 * ([width, height][index] ?? 0)) <= 2)).toEqual([true, true]);
  expect([await cornerAlpha(page, four), await cornerAlpha(page, clear)]).toEqual([255, 0]);

  await byPalette(page, '复制本场座次表');
  await expect(page.getByText('座次表已复制')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return {
      types: item?.types,
      text: await (await item?.getType('text/plain'))?.text(),
      html: await (await item?.getType('text/html'))?.text(),
    };
  });
  expect(copied.types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));
  expect(copied.text?.split('\n')[0]).toContain('姓名');
  expect(copied.html).toContain('<table');

  await byPalette(page, '复制本场座次图');
  await expect(page.getByText('座次图已复制')).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toEqual(['image/png']);
});

test('a template leaves one reception and begins an occasion in another', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /看示例/ }).click();
  await expect(page.getByRole('navigation').getByRole('button').first()).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), byPalette(page, '本场模板')]);
  expect(download.suggestedFilename()).toMatch(/\.xici-template\.json$/);
  const template = await download.path();

  await page.goto('/');
  await dropFile(page, 'delegation-zh.xlsx');
  await page.getByRole('button', { name: /^导入 \d+ 人$/ }).click();
  await expect(page.getByRole('complementary', { name: '人员' })).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), byPalette(page, '从模板添加')]);
  await chooser.setFiles({ name: 'a.xici-template.json', mimeType: 'application/json', buffer: readFileSync(template) });
  await expect(page.getByRole('navigation').getByRole('button').first()).toBeVisible();
});
