import type { Page } from '@playwright/test';
import { drag, seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** A small floor plan as a scanner gives it. */
async function floorPlan(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [400, 300];
    const pen = canvas.getContext('2d');
    pen?.strokeRect(20, 20, 360, 260);
    pen?.strokeRect(150, 60, 100, 40);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

test('a room is drawn over a floor plan, its seats are ranked from the door, and somebody sits in it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await page.getByRole('button', { name: '本场更多操作' }).click();
  await page.getByRole('menuitem', { name: '从空房间画起…' }).click();
  const studio = page.getByRole('dialog', { name: '绘制布局' });

  // Underneath, brought to scale by a known distance.
  await page.getByLabel('选平面图图片').setInputFiles({ name: 'plan.png', mimeType: 'image/png', buffer: await floorPlan(page) });
  await studio.getByLabel('图上量得（毫米）').fill('9000');
  await studio.getByLabel('实际（毫米）').fill('10800');
  await studio.getByRole('button', { name: '按此定比例' }).click();
  await expect(studio.locator('image')).toHaveAttribute('width', '12000');
  await studio.getByLabel('宽（毫米）', { exact: true }).fill('12000');
  await studio.getByLabel('名称', { exact: true }).fill('临江厅');

  // A table for twelve, typed; a chair, dragged; all of it by name afterwards.
  await studio.getByRole('button', { name: '椭圆桌' }).click();
  await studio.getByRole('button', { name: '放到房间里' }).click();
  const chair = studio.locator('[data-seat="S1"]');
  await drag(page, chair, studio.getByText('门', { exact: true }).first());
  await studio.getByRole('button', { name: '撤销' }).click();
  await chair.click({ modifiers: ['Alt'] });
  await page.keyboard.press('Delete');
  await expect(studio.locator('[data-seat]')).toHaveCount(12);
  // Its id, and behind it the rank that follows from the drawing.
  await expect(studio.locator('[data-seat="T1.1"]')).toHaveText(/^T1\.1\s*\d+$/);
  await studio.getByRole('button', { name: '保存并用于本场' }).click();
  await expect(studio).toBeHidden();

  await expect(seat(page, 'T1.1')).toHaveAccessibleName(/空席/);
  await page.getByRole('button', { name: '排座', exact: true }).click();
  await page.getByRole('button', { name: '全部采用' }).click({ timeout: 30_000 });
  await expect(seat(page, 'T1.1')).not.toHaveAccessibleName(/空席/);
});

test('what is no picture is refused in a sentence, and Escape leaves the plan as it was', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  const before = await seat(page, 'N6').getAttribute('aria-label');
  await page.getByRole('button', { name: '本场更多操作' }).click();
  await page.getByRole('menuitem', { name: '从空房间画起…' }).click();
  await page.getByLabel('选平面图图片').setInputFiles({
    name: 'plan.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>window.xiciRan=1</script></svg>'),
  });
  await expect(page.getByRole('alert')).toContainText('plan.png');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(seat(page, 'N6')).toHaveAccessibleName(before ?? '');
});
