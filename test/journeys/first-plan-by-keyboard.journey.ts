import { fileURLToPath } from 'node:url';
import { keepPrintDialogShut, printedText, seat, tabTo } from './steps/screen';
import { expect, test } from './steps/watched';

test('the whole first plan without a mouse', async ({ page }, info) => {
  await keepPrintDialogShut(page);
  await page.goto('/');
  const press = (...keys: readonly string[]) =>
    keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await tabTo(page, page.getByRole('button', { name: /^导入名单/ }));
  await press('Enter');
  const choose = page.getByRole('button', { name: '选择文件' });
  await tabTo(page, choose);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles(fileURLToPath(new URL('../fixtures/samples/delegation-zh.xlsx', import.meta.url)));
  await expect(page.getByText('23 行 = 18 人')).toBeVisible();
  const names = await page.getByRole('table').locator('td b').allTextContents();
  await tabTo(page, page.getByRole('button', { name: '导入 18 人' }));
  await press('Enter');

  await tabTo(page, page.getByRole('main').getByRole('button', { name: '添加场次' }));
  await press('Enter');
  const dialog = page.getByRole('dialog');
  // Radio buttons are one stop: the arrows choose among them.
  await tabTo(page, dialog.getByRole('radio', { name: '会谈' }));
  await press('Space');
  await tabTo(page, dialog.getByLabel('每侧座位数'));
  await press('ControlOrMeta+a');
  await page.keyboard.type('18');
  await tabTo(page, dialog.getByLabel('后排座位数'));
  await press('ControlOrMeta+a');
  await page.keyboard.type('4');
  await press('Enter');
  await expect(page.getByRole('heading', { name: '会谈', level: 2 })).toBeVisible();

  await press('a');
  await expect(page.getByRole('button', { name: '全部采用' })).toBeVisible();
  await press('Enter');
  await expect(page.getByText('没有问题')).toBeVisible();

  // The plan is one stop; from the first seat of honor two steps down the order, picked up and set down on the neighbor's seat.
  await tabTo(page, page.locator('[data-seat][tabindex="0"]'));
  await press('Home');
  await expect(seat(page, 'N9')).toBeFocused();
  await press('Enter', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
  await expect(seat(page, 'N6')).toHaveAccessibleName(/沈知远/);
  const findings = page.getByRole('article');
  await expect(findings.first()).toContainText('国内会谈');

  await tabTo(page, findings.first().getByRole('button', { name: '对调' }));
  await press('Enter');
  await expect(page.getByText('没有问题')).toBeVisible();

  await press('ControlOrMeta+p');
  await expect(page.getByRole('button', { name: /^打印 \d+ 页$/ })).toBeEnabled();
  await press('ControlOrMeta+p');
  const plain = (await printedText(page, info.outputPath('chart.pdf'))).replaceAll(/\s/g, '');
  expect(names).toHaveLength(18);
  expect(names.filter((name) => !plain.includes(name))).toEqual([]);
});

test('Escape while carrying leaves no trace', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '看示例' }).press('Enter');
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).press('Enter');
  const sitter = await seat(page, 'N6').getAttribute('aria-label');
  await seat(page, 'N6').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(seat(page, 'N6')).toHaveAttribute('aria-label', sitter ?? '');
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
});
