import { drag, seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** Role and what is known, in the order in which the office happens to hear of the cars. */
const cars: readonly (readonly [role: string, plate: string, driver: string])[] = [
  ['引导车', '江A·02606', '周启明'],
  ['主车', '江A·00018', '何川'],
  ['主方车', '江A·00027', '罗进'],
  ['客方车', '江A·03518', '钱立新'],
  ['媒体车', '江A·06190', '方舟'],
  ['医疗车', '江A·02120', '袁朗'],
  ['行李车', '江A·04411', '江樵'],
  ['保障车', '江A·05502', '石一'],
  ['收尾车', '江A·02611', '章平'],
];

test('a convoy of nine: roles and drivers, seated at once, the order mended in place, a car and a person carried, the leg copied', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('banner').getByRole('button', { name: '添加场次' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('车队', { exact: true }).click();
  await dialog.getByLabel('场次名称').fill('机场至市政府');
  await dialog.getByLabel('车型（按行进次序）').fill('sedan,sedan,sedan,coaster,van-7,van-7,van-7,van-7,sedan');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  const column = page.getByRole('list', { name: '行进次序' });
  await expect(column.getByRole('button', { name: /^第 9 车/ })).toBeVisible();

  for (const [index, [role, plate, driver]] of cars.entries()) {
    await column.getByRole('button', { name: new RegExp(`^第 ${index + 1} 车`) }).click();
    await dialog.getByLabel('车队角色').selectOption(role);
    await dialog.getByLabel('车牌号').fill(plate);
    await dialog.getByLabel('司机', { exact: true }).fill(driver);
    await dialog.getByLabel('司机电话').fill(`010${index + 1}`);
    await dialog.getByRole('button', { name: '完成' }).click();
    await expect(dialog).toHaveCount(0);
  }

  // The host's car drives before the principal's: the finding stands in place and at the right, its cure is one click.
  await expect(column.getByRole('button', { name: /^第 3 车 主方车.*欠妥$/ })).toBeVisible();
  await page.getByRole('button', { name: '按次序排列车队' }).click();
  await expect(column.getByRole('button', { name: /^第 2 车 主方车/ })).toBeVisible();

  // The proposal lies on the plan of the whole column, however near the occasion before it was looked at.
  await page.getByRole('button', { name: '排座', exact: true }).click();
  await expect(page.getByRole('button', { name: '全部采用' })).toBeVisible({ timeout: 40_000 });
  for (const wheel of ['V1.1A', 'V9.1A']) await expect(seat(page, wheel)).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: '全部采用' }).click();
  await expect(page.getByRole('region', { name: /^未上车/ })).toBeVisible();

  // A whole vehicle by its head.
  const tail = column.getByRole('button', { name: /^第 9 车 收尾车/ });
  await tail.scrollIntoViewIfNeeded();
  await drag(page, tail, column.getByRole('button', { name: /^第 8 车 保障车/ }));
  await expect(column.getByRole('button', { name: /^第 8 车 收尾车/ })).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: '撤销' }).click();
  await expect(column.getByRole('button', { name: /^第 9 车 收尾车/ })).toBeVisible();

  // One person, with the keys: picked up, dropped on a seat of the last car.
  await column.getByRole('button', { name: /^V\d\.\w+ 石一川/ }).press(' ');
  await expect(page.getByText(/已拿起石一川/)).toBeVisible();
  await column.getByRole('button', { name: /^V9\.2A/ }).press(' ');
  await expect(column.getByRole('button', { name: /^V9\.2A 石一川/ })).toBeVisible();

  await page.getByRole('button', { name: '复制本段' }).click();
  await expect(page.getByRole('navigation', { name: '各段行程' })).toContainText('9 辆');
  await expect(column.getByRole('button', { name: /^V9\.2A 石一川/ })).toBeVisible();
});
