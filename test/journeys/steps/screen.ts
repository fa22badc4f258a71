import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect } from './watched';

const samples = fileURLToPath(new URL('../../fixtures/samples/', import.meta.url));

export const sampleFile = (name: string): string => `${samples}${name}`;

/** Drops a sample file on the window. */
export const dropFile = (page: Page, name: string, place?: Locator): Promise<void> =>
  dropBytes(page, name, readFileSync(sampleFile(name)), place);

/** Drops a file on the window, as from the desktop: one drag event after the other with a real DataTransfer. */
export async function dropBytes(page: Page, name: string, content: Uint8Array, place: Locator = page.getByRole('main')): Promise<void> {
  const bytes = Buffer.from(content).toString('base64');
  const transfer = await page.evaluateHandle(
    ([text = '', called = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], called));
      return data;
    },
    [bytes, name],
  );
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

/** Walks with the Tab key until this has the focus, as somebody without a mouse must. */
export async function tabTo(page: Page, wanted: Locator, back = false): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The Tab key does not come to ${wanted}.`);
}

/** What the printed set holds as text, page after page. The browser's dialog stays shut; its pages are taken as PDF. */
export async function printedText(page: Page, path: string): Promise<string> {
  // Laid out sheet by sheet; the tree joins the page when it is whole.
  await page.locator('.print-only').waitFor({ state: 'attached' });
  await page.pdf({ path, preferCSSPageSize: true });
  return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
}

/** The window's own print would wait for a person. */
export const keepPrintDialogShut = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.print = () => undefined;
  });

/** By a few letters of its name, from wherever the focus is. */
export async function byPalette(page: Page, words: string): Promise<void> {
  // A menu holds the keys until it is gone.
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
}
