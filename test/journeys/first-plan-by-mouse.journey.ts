import { openSample } from './steps/sample';
import { drag, dropFile, keepPrintDialogShut, printedText, seat } from './steps/screen';
import { expect, test } from './steps/watched';

test('a list is dropped, accepted, seated, spoiled by hand, mended by a suggestion, and printed with every name', async ({
  page,
}, info) => {
  await keepPrintDialogShut(page);
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
  await dialog.getByLabel('每侧座位数').fill('18');
  await dialog.getByLabel('后排座位数').fill('4');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect(page.getByRole('heading', { name: '会谈', level: 2 })).toBeVisible();
  await expect(seat(page, 'N9')).toHaveAccessibleName(/空席/);

  await page.getByRole('button', { name: '排座', exact: true }).click();
  await page.getByRole('button', { name: '全部采用' }).click();
  await expect(page.getByText('没有问题')).toBeVisible();
  await expect(seat(page, 'N9')).toHaveAccessibleName(/客方第 1 位，沈知远/);

  // The first of the guests changes places with the eleventh, by hand.
  await drag(page, seat(page, 'N9'), seat(page, 'N4'));
  const findings = page.getByRole('article');
  await expect(findings).toHaveCount(2);
  await expect(findings.first()).toContainText('沈知远坐在 N4');
  await expect(findings.first()).toContainText('国内会谈');
  await expect(findings.first()).toContainText('载明');
  await expect(seat(page, 'N4')).toHaveAccessibleName(/沈知远.*处(违规|欠妥)/);

  await findings.first().getByRole('button', { name: '对调' }).click();
  await expect(page.getByText('没有问题')).toBeVisible();
  await expect(seat(page, 'N9')).toHaveAccessibleName(/沈知远/);

  // Onto paper, as text, nobody missing.
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await page.getByRole('button', { name: /^打印 \d+ 页$/ }).click();
  const text = await printedText(page, info.outputPath('chart.pdf'));
  const plain = text.replaceAll(/\s/g, '');
  expect(names.filter((name) => !plain.includes(name))).toEqual([]);
  expect(plain).toContain('会谈座次图');
});

test('a person is carried from the list to a seat, and off the plan again; one undo takes each back', async ({ page }) => {
  await openSample(page, /会谈/);

  await expect(seat(page, 'S1')).toHaveAccessibleName(/空席/);
  const listed = page.getByRole('complementary', { name: '人员' }).getByRole('button', { name: /程望舒/ });
  await listed.scrollIntoViewIfNeeded();
  await drag(page, listed, seat(page, 'S1'));
  await expect(seat(page, 'S1')).toHaveAccessibleName(/程望舒/);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(seat(page, 'S1')).toHaveAccessibleName(/空席/);

  await drag(page, seat(page, 'N11'), page.getByRole('heading', { name: '问题' }));
  await expect(seat(page, 'N11')).toHaveAccessibleName(/空席/);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(seat(page, 'N11')).not.toHaveAccessibleName(/空席/);
});
