import { byOccasionMenu, drawTalksAnew, openSample } from './steps/sample';
import { seat } from './steps/screen';
import { expect, test } from './steps/watched';

test("a template becomes a room of one's own: everybody stays, and one undo takes it back", async ({ page }) => {
  await openSample(page, /会谈/);
  const principal = seat(page, 'N6');
  await expect(principal).toHaveAccessibleName(/埃莱娜/);
  /** Who sits where, as it is said aloud; an empty seat has nobody. */
  const sitting = () =>
    page.locator('[data-seat][aria-label]').evaluateAll((seats) =>
      seats
        .map((one) => (one.getAttribute('aria-label') ?? '').split('，'))
        // The place that the seat gives may stand in between: a room of one's own gives none to a chair for the staff.
        .map(([id, ...rest]) => `${id} ${rest.includes('空席') ? '空席' : rest[1]}`)
        .sort(),
    );
  const before = await sitting();
  expect(before.length).toBeGreaterThan(20);

  await byOccasionMenu(page, '将此布局转为自绘');
  await expect(principal).toHaveAccessibleName(/埃莱娜/);
  expect(await sitting()).toEqual(before);
  if (process.env.ROOM_PICTURE) await page.screenshot({ path: process.env.ROOM_PICTURE });

  await page.getByRole('button', { name: '本场更多操作' }).click();
  await expect(page.getByRole('menuitem', { name: /^导出“会谈/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '本场更多操作' }).click();
  await expect(page.getByRole('menuitem', { name: /^导出“会谈/ })).toHaveCount(0);
});

test('a drawn room whose seats are marked for nobody asks beside the plan whose they are, and one press opens the drawing', async ({
  page,
}) => {
  const studio = await drawTalksAnew(page);
  await studio.getByRole('button', { name: '长沙发' }).click();
  await studio.getByRole('button', { name: '放到房间里' }).click();
  await studio.getByRole('button', { name: '保存并用于本场' }).click();
  await page.getByRole('button', { name: '标明主客…' }).click();
  await expect(studio.getByText(/哪一边是客方还没有标明/)).toBeVisible();
  await studio.getByRole('button', { name: '左半' }).click();
  await expect(studio.getByText(/哪一边是客方还没有标明/)).toHaveCount(0);
  await studio.getByRole('button', { name: '保存布局' }).click();
  await expect(page.getByRole('button', { name: '标明主客…' })).toHaveCount(0);
});
