import type { Page } from '@playwright/test';
import { middleOf } from './steps/fingers';
import { openHall } from './steps/hall';
import { expectNoFault } from './steps/no-fault';
import { seat, tabTo } from './steps/screen';
import { expect, test } from './steps/watched';

async function middleOfTable(page: Page, table: string) {
  const [one, other] = [await middleOf(seat(page, `${table}.1`)), await middleOf(seat(page, `${table}.6`))];
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

test('by mouse: a whole table changes places with another, one opens in place, a delegation is lit', async ({ page }) => {
  await openHall(page);
  const [from, to] = [await middleOfTable(page, 'T2'), await middleOfTable(page, 'T9')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 9, from.y + 9, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await expect(seat(page, 'T9.1')).toHaveAccessibleName(/来宾10/);
  await expect(seat(page, 'T2.1')).toHaveAccessibleName(/来宾73/);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(seat(page, 'T2.1')).toHaveAccessibleName(/来宾10/);

  const width = async () => (await seat(page, 'T9.1').boundingBox())?.width ?? 0;
  const small = await width();
  await page.mouse.click(to.x, to.y);
  await expect.poll(width).toBeGreaterThan(small * 1.2);

  await page.getByText('代表团', { exact: true }).click();
  await page.getByRole('button', { name: /^代表团1 / }).click();
  await expect(page.getByRole('button', { name: /不再突出显示/ })).toBeVisible();
  await expectNoFault(page, 'delegations', 'aside');
  await page.getByText('桌次', { exact: true }).click();
  // A table without a name is not called “name”.
  await expect(page.getByRole('textbox', { name: '第 2 桌的桌名' })).toHaveAttribute('placeholder', '未取名');
  await expect(page.getByRole('textbox', { name: '第 1 桌的桌名' })).toHaveValue('云栖');
  await expectNoFault(page, 'tables', 'aside');
});

test('the hand in a hall: a whole table, two onto a table, near and far by key, the small plan, the edge', async ({ page }) => {
  await openHall(page);
  const selected = page.getByRole('contentinfo').getByText(/^已选中/);
  const one = await middleOf(seat(page, 'T2.1'));
  await page.mouse.dblclick(one.x, one.y);
  await expect(selected).toHaveText('已选中 10 席');

  // The delegation of one, and one more with the Control key.
  await page.mouse.click(one.x, one.y);
  await page.keyboard.press('g');
  await expect(selected).toHaveText(/^已选中 (?!10 )\d+ 席$/);

  // Two who were taken together go onto the free seats of the last table, the senior onto the better one.
  await page.keyboard.press('Escape');
  await page.mouse.click(one.x, one.y);
  const two = await middleOf(seat(page, 'T2.2'));
  await page.keyboard.down('Control');
  await page.mouse.click(two.x, two.y);
  await page.keyboard.up('Control');
  await expect(selected).toHaveText('已选中 2 席');
  const last = await middleOfTable(page, 'T12');
  await page.mouse.move(one.x, one.y);
  await page.mouse.down();
  await page.mouse.move(one.x + 9, one.y + 9, { steps: 3 });
  await page.mouse.move(last.x, last.y, { steps: 8 });
  const carried = page.getByRole('region', { name: '拿起的人员' });
  await expect(carried.getByText('2 人坐到空席，位次高的在先')).toBeVisible();
  await page.mouse.up();
  await expect(seat(page, 'T2.1')).toHaveAccessibleName(/空席/);
  await expect(seat(page, 'T2.2')).toHaveAccessibleName(/空席/);
  await page.getByRole('banner').getByRole('button', { name: '撤销' }).click();
  await expect(seat(page, 'T2.1')).toHaveAccessibleName(/来宾10/);

  // Near enough to read, then elsewhere by the small plan.
  const width = async () => (await seat(page, 'T1.1').boundingBox())?.width ?? 0;
  const far = await width();
  await seat(page, 'T1.1').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('z');
  await expect.poll(width).toBeGreaterThan(far * 1.3);
  const small = page.getByTitle(/^全场缩略图/);
  const box = await small.boundingBox();
  if (!box) throw new Error('There is no small plan.');
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height * 0.8);
  await expect(seat(page, 'T12.1')).toBeInViewport();
  await expect(seat(page, 'T1.1')).not.toBeInViewport();

  // Somebody is carried to the edge, and the hall comes towards the hand; Escape puts everything back.
  const from = await middleOf(seat(page, 'T12.1'));
  const canvas = await page.getByRole('list', { name: '座次图' }).locator('..').boundingBox();
  if (!canvas) throw new Error('There is no plan.');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 9, from.y, { steps: 3 });
  await page.mouse.move(canvas.x + 8, from.y, { steps: 8 });
  await expect.poll(async () => (await middleOf(seat(page, 'T12.1'))).x).toBeGreaterThan(from.x + 40);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(seat(page, 'T12.1')).not.toHaveAccessibleName(/空席/);
});

test('by keyboard: the same, and the plan as a table', async ({ page }) => {
  await openHall(page);
  await tabTo(page, page.locator('[data-seat][tabindex="0"]'));
  await seat(page, 'T2.1').focus();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Shift+T');
  await expect(page.getByRole('status').filter({ hasText: '第 2 桌' })).toBeAttached();
  await seat(page, 'T9.1').focus();
  await press('ArrowRight', 'Enter');
  await expect(seat(page, 'T9.1')).toHaveAccessibleName(/来宾10/);
  await press('ControlOrMeta+z');

  // One person onto the free seat of another table.
  await seat(page, 'T2.1').focus();
  await press('Enter');
  await seat(page, 'T3.1').focus();
  await press('ArrowRight', 't');
  await expect(seat(page, 'T3.10')).toHaveAccessibleName(/来宾10/);

  await press('v');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '121');
  const cell = table.locator('[data-name]').first();
  await cell.focus();
  await press('ArrowDown', 'Enter');
  const field = page.getByRole('combobox', { name: /请谁入席/ });
  await field.fill('来宾100');
  await press('Enter');
  await expect(table.getByText('来宾100')).toBeVisible();
  await expectNoFault(page, 'the plan as a table', 'table');
});
