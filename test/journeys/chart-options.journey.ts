import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openSample } from './steps/sample';
import { keepPrintDialogShut } from './steps/screen';
import { expect, test } from './steps/watched';

/** A print of the first sheet as it is drawn in the preview. */
const firstSheet = async (page: Page): Promise<string> => {
  const sheet = page.getByRole('main').getByRole('img').first();
  await expect(sheet.locator('text').first()).toBeAttached();
  const drawn = await sheet.evaluate((host) => (host.shadowRoot ?? host).querySelector('svg')?.outerHTML ?? '');
  return createHash('sha1').update(drawn).digest('hex');
};

async function openPrint(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await page.getByRole('button', { name: /^座次图/ }).click();
  await expect(page.getByRole('heading', { name: '座次图', exact: true })).toBeVisible();
}

const choices: readonly (readonly [label: string, choice: string])[] = [
  ['纸张', 'A3'],
  ['方向', '竖'],
  ['看图方向', '从里面、台上看'],
  ['姓名', '竖排'],
];
const ticks = ['职务', '位次', '席位尊卑序', '席位编号', '写明惯例与变通'];

test('each option of the chart, pressed by the mouse, changes the preview, and is remembered by this reception alone', async ({ page }) => {
  await keepPrintDialogShut(page);
  // The minute of the print stands on every sheet.
  await page.clock.setFixedTime(new Date('2026-11-26T10:42:00+08:00'));
  await openSample(page, /会谈/);
  await openPrint(page);
  // A table of talks lies: standing it up is seen.
  const occasions = page.getByRole('group', { name: '场次' }).getByRole('checkbox');
  for (const occasion of await occasions.all()) {
    const isTalks = await occasion.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.textContent === '会谈');
    if (!isTalks) await occasion.click();
  }

  let before = await firstSheet(page);
  const changes = async (what: string) => {
    await expect.poll(() => firstSheet(page), { message: what }).not.toBe(before);
    before = await firstSheet(page);
  };
  for (const [label, choice] of choices) {
    await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice });
    await changes(label);
  }
  for (const label of ticks) {
    const tick = page.getByRole('checkbox', { name: label, exact: true });
    const was = await tick.isChecked();
    await tick.click();
    await expect(tick).toBeChecked({ checked: !was });
    await changes(label);
  }
  await page.getByRole('textbox', { name: '标题', exact: true }).fill('签约前会谈');
  await page.getByRole('textbox', { name: '标题', exact: true }).press('Enter');
  await changes('标题');
  const sheets = page.getByRole('main').getByRole('img');
  const count = await sheets.count();
  await page.getByRole('combobox', { name: '幅面', exact: true }).selectOption({ label: '另附 2 × 2 张拼图' });
  await expect.poll(() => sheets.count()).toBeGreaterThan(count);
  // It bears how many sheets there are.
  await changes('幅面');

  await page.reload();
  await page.getByRole('region', { name: '最近' }).getByRole('button', { name: '罗维斯市代表团访问江临' }).first().click();
  await openPrint(page);
  await expect(page.getByRole('combobox', { name: '幅面', exact: true })).toHaveValue('tiles-2');
  for (const [label, choice] of choices)
    await expect(page.getByRole('combobox', { name: label, exact: true }).locator('option:checked')).toHaveText(choice);
  await expect(page.getByRole('checkbox', { name: '职务', exact: true })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: '席位尊卑序', exact: true })).toBeChecked();
  await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveValue('签约前会谈');
  await expect.poll(() => firstSheet(page)).toBe(before);

  // Another reception knows nothing of it.
  await page.goto('/');
  await openSample(page, /会谈/);
  await openPrint(page);
  await expect(page.getByRole('combobox', { name: '纸张', exact: true })).toHaveValue('A4');
  await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveValue('');
});
