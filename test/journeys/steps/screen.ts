import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect } from './watched';

const samples = fileURLToPath(new URL('../../fixtures/samples/', import.meta.url));

/** Drops a sample file on the window, as from the desktop: one drag event after the other with a real DataTransfer. */
export async function dropFile(page: Page, name: string): Promise<void> {
  const bytes = readFileSync(`${samples}${name}`).toString('base64');
  const transfer = await page.evaluateHandle(
    ([text = '', called = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], called));
      return data;
    },
    [bytes, name],
  );
  const place = page.getByRole('main');
  for (const event of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer: transfer });
}

export const seat = (page: Page, id: string): Locator => page.locator(`[data-seat="${id}"]`);

async function middleOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error('The place is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses, pulls away and lets go, in steps small enough for a hand. */
export async function drag(page: Page, from: Locator, onto: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(onto)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 6, start.y + 6, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.up();
}

/** 客方第 1 位，周慕白 …: what a screen reader hears at the seat. */
export const heard = async (page: Page, id: string): Promise<string> => (await seat(page, id).getAttribute('aria-label')) ?? '';

export async function everySeatFilled(page: Page, count: number): Promise<void> {
  await expect(page.locator('[data-seat]').filter({ hasNot: page.locator('[aria-label*="空席"]') })).not.toHaveCount(0);
  const empty = await page.locator('[data-seat][aria-label*="空席"]').count();
  expect((await page.locator('[data-seat]').count()) - empty).toBe(count);
}
