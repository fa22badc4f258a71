import { middleOf } from './steps/fingers';
import { byOccasionMenu, openSample } from './steps/sample';
import { seat } from './steps/screen';
import { expect, test } from './steps/watched';

test('a vehicle is drawn by hand, ranked by its door and ridden in; one key does not throw the drawing away', async ({ page }) => {
  await openSample(page, /主车/);
  await byOccasionMenu(page, '画一款车型…');
  const studio = page.getByRole('dialog', { name: '绘制车型' });
  await studio.getByLabel('名称', { exact: true }).fill('九座接待车');
  await studio.getByRole('button', { name: '成排座椅' }).click();
  await studio.getByLabel('排数').fill('2');
  await studio.getByRole('button', { name: '放到车里' }).click();
  // Its name, and behind it the rank: by the sliding door at the right.
  await expect(studio.locator('[data-seat="2C"]')).toHaveText(/^2C\s*1$/);

  // Escape lets go of the rows; once more, it asks before the drawing is thrown away.
  await page.keyboard.press('Escape');
  await expect(studio.getByLabel('车身')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '不保存就离开吗？' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(studio.locator('[data-seat]')).toHaveCount(8);

  // The sliding door is carried backwards along its wall; its number follows, and one step back brings it where it was.
  const sliding = studio.locator('[data-door="2"]');
  const place = studio.getByRole('group', { name: '第 3 扇门' }).getByLabel('门中距车头（毫米）');
  const before = Number(await place.inputValue());
  const { x, y } = await middleOf(sliding);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 8 });
  await page.mouse.up();
  expect(Number(await place.inputValue())).toBeGreaterThan(before + 200);
  await studio.getByRole('button', { name: '撤销' }).click();
  await expect(place).toHaveValue(String(before));

  await page.keyboard.press('Escape');
  await studio.getByLabel('核定载人数').fill('8');
  await studio.getByRole('button', { name: '保存并用于本场' }).click();
  await expect(studio).toBeHidden();
  await expect(seat(page, '3C')).toBeVisible();
  await page.getByRole('button', { name: '排座', exact: true }).click();
  await page.getByRole('button', { name: '全部采用' }).click({ timeout: 30_000 });
  await expect(seat(page, '2C')).toHaveAccessibleName(/埃莱娜/);
  await expect(seat(page, '1A')).toHaveAccessibleName(/罗进/);
});
