import { seat } from './steps/screen';
import { expect, test } from './steps/watched';

test('a second window follows, takes over, and the first becomes the follower', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '看示例' }).press('Enter');
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).press('Enter');
  const start = (await seat(page, 'N5').getAttribute('aria-label')) ?? '';
  await seat(page, 'N6').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(seat(page, 'N5')).not.toHaveAttribute('aria-label', start);
  await expect(page.getByText(/已存到本机/)).toBeVisible();

  const second = await context.newPage();
  await second.goto('/');
  await second.getByRole('button', { name: '罗维斯市代表团访问江临', exact: true }).press('Enter');
  await second.getByRole('navigation').getByRole('button', { name: /会谈/ }).press('Enter');
  await expect(second.getByText('只读：已在另一个窗口打开')).toBeVisible();
  const moved = (await seat(page, 'N5').getAttribute('aria-label')) ?? '';
  await expect(seat(second, 'N5')).toHaveAttribute('aria-label', moved);

  // What the first window does, the second shows at once; what the second tries is refused and said.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(seat(second, 'N5')).toHaveAttribute('aria-label', start);
  await seat(second, 'N5').focus();
  await second.keyboard.press('Delete');
  await expect(second.getByText(/正由另一个窗口编辑/)).toBeVisible();

  await second.getByRole('button', { name: '接过来编辑' }).press('Enter');
  await expect(second.getByText(/已存到本机/)).toBeVisible();
  await expect(page.getByText('只读：已在另一个窗口打开')).toBeVisible();
  await seat(second, 'N5').focus();
  await second.keyboard.press('ControlOrMeta+Shift+z');
  await expect(seat(second, 'N5')).toHaveAttribute('aria-label', moved);
  await expect(seat(page, 'N5')).toHaveAttribute('aria-label', moved);

  // The window that writes is closed: the other one may go on.
  await second.close();
  await expect(page.getByText(/已存到本机/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(seat(page, 'N5')).toHaveAttribute('aria-label', start);
});
