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
  await expect(page.getByRole('textbox', { name: '第 1 桌的桌名' })).toHaveValue('云栖');
  await expectNoFault(page, 'tables', 'aside');
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
