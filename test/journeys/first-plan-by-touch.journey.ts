import { fileURLToPath } from 'node:url';
import { fingersOn, middleOf } from './steps/fingers';
import { keepPrintDialogShut, printedText, seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** Longer than a finger must rest before it lifts somebody. */
const rest = 450;

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

test('the whole first plan with nothing but fingers', async ({ page }, info) => {
  await keepPrintDialogShut(page);
  await page.goto('/');

  await page.getByRole('button', { name: /^导入名单/ }).tap();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '选择文件' }).tap()]);
  await chooser.setFiles(fileURLToPath(new URL('../fixtures/samples/delegation-zh.xlsx', import.meta.url)));
  await expect(page.getByText('23 行 = 18 人')).toBeVisible();
  const names = await page.getByRole('table').locator('td b').allTextContents();
  expect(names).toHaveLength(18);
  await page.getByRole('button', { name: '导入 18 人' }).tap();

  await page.getByRole('main').getByRole('button', { name: '添加场次' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('会谈', { exact: true }).tap();
  // What a tablet's own keyboard types into a field that was tapped.
  await dialog.getByLabel('每侧座位数').tap();
  await dialog.getByLabel('每侧座位数').fill('18');
  await dialog.getByLabel('后排座位数').tap();
  await dialog.getByLabel('后排座位数').fill('4');
  await dialog.getByRole('button', { name: '添加', exact: true }).tap();
  await expect(page.getByRole('heading', { name: '会谈', level: 2 })).toBeVisible();

  await page.getByRole('button', { name: '排座', exact: true }).tap();
  await page.getByRole('button', { name: '全部采用' }).tap();
  await expect(page.getByText('没有问题')).toBeVisible();
  await expect(seat(page, 'N9')).toHaveAccessibleName(/客方第 1 位，沈知远/);

  // The first of the guests changes places with the eleventh: a finger rests on the seat, lifts, carries, lets go.
  const fingers = await fingersOn(page);
  await fingers.draw([await middleOf(seat(page, 'N9'))], [await middleOf(seat(page, 'N4'))], rest);
  const findings = page.getByRole('article');
  await expect(findings).toHaveCount(2);
  await expect(findings.first()).toContainText('沈知远坐在 N4');
  await findings.first().getByRole('button', { name: '对调' }).tap();
  await expect(page.getByText('没有问题')).toBeVisible();
  await expect(seat(page, 'N9')).toHaveAccessibleName(/沈知远/);

  // Somebody is carried off the plan and, from the list, back to the seat.
  await fingers.draw([await middleOf(seat(page, 'N9'))], [await middleOf(page.getByRole('heading', { name: '问题' }))], rest);
  await expect(seat(page, 'N9')).toHaveAccessibleName(/空席/);
  const listed = page.getByRole('complementary', { name: '人员' }).getByRole('button', { name: /沈知远/ });
  await listed.scrollIntoViewIfNeeded();
  await fingers.draw([await middleOf(listed)], [await middleOf(seat(page, 'N9'))], rest);
  await expect(seat(page, 'N9')).toHaveAccessibleName(/沈知远/);
  await expect(page.getByText('没有问题')).toBeVisible();

  await page.getByRole('banner').getByRole('button', { name: '打印' }).tap();
  await page.getByRole('button', { name: /^打印 \d+ 页$/ }).tap();
  const plain = (await printedText(page, info.outputPath('chart.pdf'))).replaceAll(/\s/g, '');
  expect(names.filter((name) => !plain.includes(name))).toEqual([]);
});
