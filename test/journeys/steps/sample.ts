import type { Locator, Page } from '@playwright/test';

/** The sample reception from the first screen on, with one of its occasions on the canvas. */
export async function openSample(page: Page, occasion: RegExp): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('navigation').getByRole('button', { name: occasion }).click();
}

/** By the menu of the occasion on the canvas. */
export async function byOccasionMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: '本场更多操作' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The drawing board with an empty room in place of the talks' own. */
export async function drawTalksAnew(page: Page): Promise<Locator> {
  await openSample(page, /会谈/);
  await byOccasionMenu(page, '从空房间画起…');
  return page.getByRole('dialog', { name: '绘制布局' });
}
