import { execFileSync } from 'node:child_process';
import { drag, dropFile, seat } from './steps/screen';
import { expect, test } from './steps/watched';

test('a list is dropped, accepted, seated, spoiled by hand, mended by a suggestion, and printed with every name', async ({ page }, info) => {
  await page.goto('/');
  await dropFile(page, 'delegation-zh.xlsx');

  // The preview shows every row: people, header, and what is left out with the reason.
  await expect(page.getByText('23 行 = 18 人 + 表头 1 行 + 不导入 4 行')).toBeVisible();
  const names = await page.getByRole('table').locator('td b').allTextContents();
  expect(names).toHaveLength(18);
  await page.getByRole('button', { name: '导入 18 人' }).click();

  // Talks, with room for everybody on their side.
  await page.getByRole('main').getByRole('button', { name: '添加场次' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('会谈', { exact: true }).click();
  await dialog.getByRole('textbox', { name: '名称' }).fill('会谈');
  await dialog.getByLabel('每侧席数').fill('18');
  await dialog.getByRole('button', { name: '添加场次' }).click();
  await expect(page.getByRole('heading', { name: '会谈' })).toBeVisible();
  await page.screenshot({ path: info.outputPath('talks-empty.png') });

  await page.getByRole('button', { name: '排座' }).click();
  await page.getByRole('button', { name: '全部采用' }).click();
  await page.screenshot({ path: info.outputPath('talks-arranged.png') });
  await expect(page.getByText('没有问题')).toBeVisible();

  await drag(page, seat(page, 'N9'), seat(page, 'N4'));
  await page.screenshot({ path: info.outputPath('talks-spoiled.png') });
});
