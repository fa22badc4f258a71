import { fingersOn, middleOf } from './steps/fingers';
import { seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** Longer than a finger must rest before it lifts somebody. */
const rest = 450;

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

  test('a finger that rests lifts a person, one that moves pans, two stretch the plan', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: '看示例' }).tap();
    await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).tap();
    await expect(seat(page, 'S4')).toHaveAccessibleName(/陆景行/);
    const fingers = await fingersOn(page);

    const [from, to] = [await middleOf(seat(page, 'S4')), await middleOf(seat(page, 'S8'))];
    await fingers.draw([from], [to], rest);
    await expect(seat(page, 'S8')).toHaveAccessibleName(/陆景行/);
    await expect(seat(page, 'S4')).toHaveAccessibleName(/孟昭宁/);
    await expect(page.getByRole('button', { name: '撤销' })).toBeEnabled();

    const before = await middleOf(seat(page, 'N3'));
    await fingers.draw([before], [{ x: before.x + 60, y: before.y + 40 }]);
    await expect.poll(async () => (await middleOf(seat(page, 'N3'))).x - before.x).toBeCloseTo(60, -1);
    await expect(seat(page, 'N3')).toHaveAccessibleName(/贝克/);

    const width = async () => (await seat(page, 'N6').boundingBox())?.width ?? 0;
    const narrow = await width();
    const at = await middleOf(seat(page, 'N6'));
    await fingers.draw(
      [
        { x: at.x - 40, y: at.y },
        { x: at.x + 40, y: at.y },
      ],
      [
        { x: at.x - 80, y: at.y },
        { x: at.x + 80, y: at.y },
      ],
    );
    await expect.poll(width).toBeGreaterThan(narrow * 1.7);
    await expect(seat(page, 'N6')).toHaveAccessibleName(/莫拉维/);
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a person is found in two taps and marked, and the seat is shown', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: '看示例' }).tap();
    await page.getByRole('navigation').getByRole('button', { name: '会谈' }).tap();
    await page.getByRole('button', { name: /陆景行.*S4/ }).tap();
    await expect(page.getByRole('img', { name: /S4/ })).toBeVisible();
    await page.getByRole('button', { name: '已到', exact: true }).tap();
    await expect(page.getByRole('button', { name: '陆景行，取消已到' })).toHaveAttribute('aria-pressed', 'true');

    await page.goBack();
    await expect(page.getByRole('img', { name: /S4/ })).toBeHidden();
    await expect(page.getByRole('button', { name: '陆景行，取消已到' })).toBeVisible();
  });
});
