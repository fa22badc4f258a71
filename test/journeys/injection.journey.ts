import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import {
  bytesOf,
  hostileHall,
  hostileList,
  hostileParts,
  hostilePlan,
  hostileTablePlan,
  hostileWord,
  hostileWorkbook,
  strangersIn,
} from './steps/corpus';
import { byOccasionMenu, openSample } from './steps/sample';
import { byPalette, dropBytes, keepPrintDialogShut, seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** Nothing has run, nothing was taken for markup, on the page or in the shadow of a preview. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const strangers = roots.flatMap((root) => [
      ...root.querySelectorAll('img[src="x"], iframe, object, embed, svg script, body script, [onload], [onerror], [onmouseover]'),
    ]);
    return { ran: (window as { xiciRan?: string }).xiciRan, strangers: strangers.map(({ outerHTML }) => outerHTML.slice(0, 100)) };
  });
  expect(found).toEqual({ ran: undefined, strangers: [] });
}

test.beforeEach(async ({ page }) => {
  await keepPrintDialogShut(page);
  // Saved by download, which a test can read; the browser's own dialog it could not.
  await page.addInitScript(() => {
    for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
  });
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog: ${dialog.message()}`);
  });
});

test('a plan full of markup, scripts and formulas is text on every screen and in every copy', async ({ page }) => {
  await page.goto('/');
  await dropBytes(page, 'hostile.xici.json', bytesOf(hostilePlan()));
  const stops = page.getByRole('navigation').getByRole('button');
  await expect(stops.first()).toBeVisible();
  await expectOnlyText(page);
  for (const stop of (await stops.all()).slice(0, 3)) {
    await stop.click();
    await expectOnlyText(page);
  }
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectOnlyText(page);
  await page.keyboard.press('Escape');

  for (const [name, extension] of [
    [/^Excel/, 'xlsx'],
    [/^Word/, 'docx'],
    [/^名单 CSV/, 'csv'],
    [/SVG$/, 'svg'],
  ] as const) {
    await page.getByRole('banner').getByRole('heading', { level: 1 }).click();
    await page.getByRole('menuitem', { name: '导出' }).hover();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    expect(download.suggestedFilename()).not.toMatch(/[\\/<>:"|?*]/);
    expect(strangersIn(new Uint8Array(readFileSync(await download.path())), extension)).toEqual([]);
  }

  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await expect(page.getByRole('img').first()).toBeVisible();
  for (const box of await page.getByRole('checkbox', { name: /^打印/ }).all()) await box.check();
  await page.getByRole('button', { name: /^打印 \d+ 页$/ }).click();
  await expectOnlyText(page);
});

for (const [what, name, bytes] of [
  ['a table by commas', 'hostile.csv', async () => bytesOf(hostileList())],
  ['a workbook', 'hostile.xlsx', hostileWorkbook],
  ['a Word document', 'hostile.docx', hostileWord],
  ['a plan of PerfectTablePlan', 'hostile.tp', async () => bytesOf(hostileTablePlan())],
] as const) {
  test(`${what} full of them is read as a list of odd names`, async ({ page }) => {
    await page.goto('/');
    await dropBytes(page, name, await bytes());
    await expect(page.getByRole('table')).toBeVisible();
    await expectOnlyText(page);
    await page.getByRole('button', { name: /^导入 \d+ 人$/ }).click();
    await expect(page.getByRole('complementary', { name: '人员' })).toBeVisible();
    await expectOnlyText(page);
  });
}

test('a hall of pretix full of them is a room with odd words, and a seated plan a table of odd names', async ({ page }) => {
  await page.goto('/');
  await dropBytes(page, 'hostile.xici.json', bytesOf(hostilePlan()));
  await expect(page.getByRole('navigation').getByRole('button').first()).toBeVisible();
  await page.getByRole('button', { name: '本场更多操作' }).click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: /导入自绘布局/ }).click()]);
  await chooser.setFiles({ name: 'hall.json', mimeType: 'application/json', buffer: Buffer.from(hostileHall()) });
  await expectOnlyText(page);
  await byPalette(page, '已排座次');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('选择文件')
    .setInputFiles({ name: 'seats.csv', mimeType: 'text/csv', buffer: Buffer.from(hostileList().replace('职务', '席位')) });
  await expect(dialog.getByRole('table')).toBeVisible();
  await expectOnlyText(page);
});

test('a pasted table, a room, an order of the house and a template full of them are odd names, on the screen and on paper', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: '导入名单' }).click();
  await page.getByRole('textbox', { name: '或者把表格粘贴在这里' }).fill(hostileList('\t'));
  await page.getByRole('button', { name: '读取粘贴的表格' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectOnlyText(page);

  await openSample(page, /会谈/);
  const parts = hostileParts();
  const given = async (name: keyof typeof parts, press: () => Promise<void>) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
    await chooser.setFiles({ name: `hostile.xici-${name}.json`, mimeType: 'application/json', buffer: Buffer.from(parts[name]) });
  };
  const convention = page.getByRole('button', { name: /^惯例/ });
  await given('house', async () => {
    await convention.click();
    await page.getByRole('menuitem', { name: '导入本单位惯例…' }).click();
  });
  await convention.click();
  await expect(page.getByRole('menuitemradio', { name: /img src=x/ })).toBeVisible();
  await expectOnlyText(page);
  await page.keyboard.press('Escape');
  await given('room', async () => {
    await byOccasionMenu(page, '导入自绘布局…');
  });
  await expect(seat(page, 'A1')).toBeVisible();
  await expectOnlyText(page);
  await given('template', () => byPalette(page, '从模板添加'));
  await expect(page.getByRole('navigation').getByRole('button', { name: /<\/text><\/svg>/ })).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await expect(page.getByRole('img').first()).toBeVisible();
  await page.getByRole('button', { name: /^打印 \d+ 页$/ }).click();
  await page.locator('.print-only').waitFor({ state: 'attached' });
  await expectOnlyText(page);
});

test('printed pages from the headless command run nothing, even where no policy guards them', async ({ page, home }, info) => {
  await page.goto(home);
  const plan = info.outputPath('hostile.xici.json');
  writeFileSync(plan, hostilePlan());
  const run = (...words: readonly string[]) => execFileSync('node', ['test/tools/xici.mjs', ...words], { encoding: 'utf8' });
  for (const document of ['seating-chart', 'place-cards', 'check-report']) {
    const path = info.outputPath(`${document}.html`);
    run('print', plan, '--document', document, ...(document === 'place-cards' ? [] : ['--occasion', 'talks']), '-o', path);
    await page.goto(pathToFileURL(path).href);
    await expectOnlyText(page);
  }
});
