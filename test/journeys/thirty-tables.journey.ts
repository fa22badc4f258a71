import { dropBytes, keepPrintDialogShut, printedText, seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** Six delegations of forty, and sixty hosts: thirty tables of ten, every seat taken. */
function list(): string {
  const guests = Array.from({ length: 240 }, (_, index) => `${index + 1},宾${index + 1},处长,客方,第${Math.floor(index / 40) + 1}代表团`);
  const hosts = Array.from({ length: 60 }, (_, index) => `${index + 1},主${index + 1},主任,主方,江临市`);
  return ['排名,姓名,职务,主客方,代表团', ...guests, ...hosts].join('\n');
}

test('a banquet of thirty tables from nothing: list, hall, arranged, a table named, its delegations asked about, printed', async ({
  page,
}, info) => {
  await keepPrintDialogShut(page);
  await page.goto('/');
  await dropBytes(page, 'banquet.csv', new TextEncoder().encode(list()));
  await page.getByRole('button', { name: '导入 300 人' }).click();
  await page.getByRole('main').getByRole('button', { name: '添加场次' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('宴会厅', { exact: true }).click();
  await expect(dialog.getByLabel('桌数', { exact: true })).toHaveValue('30');
  await dialog.getByLabel('场次名称').fill('欢迎宴会');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect(seat(page, 'T30.10')).toHaveAccessibleName(/空席/);

  await page.getByRole('button', { name: '排座', exact: true }).click();
  await page.getByRole('button', { name: '全部采用' }).click({ timeout: 40_000 });
  await expect(page.getByText('300 人，已入席 300')).toBeVisible({ timeout: 20_000 });

  // A table gets its name where one is at it; its host is told there as well.
  await seat(page, 'T1.1').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('k');
  await expect(dialog.getByText(/主人：主\d+/)).toBeVisible();
  await dialog.getByLabel('桌名').fill('云栖');
  await dialog.getByRole('button', { name: '完成' }).click();
  await page.getByText('桌次', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: '第 1 桌的桌名' })).toHaveValue('云栖');

  await page.getByText('代表团', { exact: true }).click();
  const delegation = page.getByRole('button', { name: /^第1代表团 / });
  await expect(delegation).toContainText('40 人');
  await page.getByRole('button', { name: '均衡各桌' }).click();
  // The order of the list fixes everybody here, and the answer says so.
  await expect(page.getByText(/没有找到既让代表团分布更均匀/)).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');

  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  // The plan of the tables with everybody at them; three hundred cards would only take time here.
  await page.getByRole('checkbox', { name: '打印席签' }).uncheck();
  await page.getByRole('checkbox', { name: '打印座次图' }).uncheck();
  await page.getByRole('checkbox', { name: '打印桌次图' }).check();
  await page.getByRole('button', { name: /^打印 \d+ 页$/ }).click({ timeout: 30_000 });
  const text = (await printedText(page, info.outputPath('banquet.pdf'))).replaceAll(/\s/g, '');
  expect(text).toContain('云栖');
  // Whoever keeps a table stands on its plan.
  for (const name of ['主1', '主30']) expect(text).toContain(name);
});
