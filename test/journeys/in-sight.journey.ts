import type { Page } from '@playwright/test';
import { middleOf } from './steps/fingers';
import { openSample } from './steps/sample';
import { seat } from './steps/screen';
import { expect, test } from './steps/watched';

const atTheTalks = async (page: Page) => {
  await openSample(page, /会谈/);
  await expect(seat(page, 'S4')).toHaveAccessibleName(/陆景行/);
};
const selected = (page: Page) => page.locator('main [data-seat][aria-pressed="true"]');

test('the plan is moved by two fingers on a trackpad and by the space bar; a finding is come to, the whole is fitted, Escape lets go', async ({
  page,
}) => {
  await atTheTalks(page);
  const start = await middleOf(seat(page, 'N3'));
  const moved = async () => {
    const now = await middleOf(seat(page, 'N3'));
    return [Math.round(now.x - start.x), Math.round(now.y - start.y)];
  };
  await page.mouse.move(start.x, start.y);
  await page.mouse.wheel(-40, 0);
  await expect.poll(moved).toEqual([40, 0]);
  // The space bar moves the plan even where somebody sits under the hand.
  await page.mouse.move(start.x + 40, start.y);
  await page.keyboard.down('Space');
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 30, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await expect.poll(moved).toEqual([60, 30]);
  await expect(seat(page, 'N3')).toHaveAccessibleName(/贝克/);

  for (let times = 0; times < 4; times += 1) await page.getByRole('button', { name: '放大' }).click();
  await page.mouse.move(start.x, start.y);
  await page.mouse.wheel(-900, -500);
  await expect(seat(page, 'S8')).not.toBeInViewport();
  const finding = page.getByRole('button', { name: '位次倒置' });
  await finding.click();
  for (const id of ['S8', 'S4']) await expect(seat(page, id)).toBeInViewport({ ratio: 1 });

  await seat(page, 'S3').dblclick();
  await expect(selected(page)).toHaveCount(11);
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveCount(0);
  await expect(finding).toHaveAttribute('aria-pressed', 'false');

  await page.keyboard.press('0');
  for (const id of ['N1', 'N11', 'NB1', 'SB3']) await expect(seat(page, id)).toBeInViewport({ ratio: 0.99 });
});

test('a pen carries a person like a mouse', async ({ page }) => {
  await atTheTalks(page);
  const pen = await page.context().newCDPSession(page);
  const put = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: { readonly x: number; readonly y: number }, buttons: number) =>
    pen.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons, pointerType: 'pen', clickCount: 1 });
  const [from, to] = [await middleOf(seat(page, 'S4')), await middleOf(seat(page, 'S8'))];
  await put('mouseMoved', from, 0);
  await put('mousePressed', from, 1);
  for (const part of [0.2, 0.5, 0.8, 1]) await put('mouseMoved', { x: from.x + (to.x - from.x) * part, y: from.y + 8 * (1 - part) }, 1);
  await put('mouseReleased', to, 0);
  await expect(seat(page, 'S8')).toHaveAccessibleName(/陆景行/);
  await expect(seat(page, 'S4')).toHaveAccessibleName(/孟昭宁/);
});
