import type { Page } from '@playwright/test';
import { openSample } from './steps/sample';
import { seat } from './steps/screen';
import { expect, test } from './steps/watched';

/** How many dots of the plan have a hue. */
const hues = (page: Page) =>
  page.locator('main canvas').evaluateAll((layers) =>
    layers.reduce((sum, layer) => {
      const canvas = layer as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0, ink = 0] = data.slice(at, at + 4);
        if (ink > 200 && Math.max(red, green, blue) - Math.min(red, green, blue) > 40) sum += 1;
      }
      return sum;
    }, 0),
  );

test('where the system chooses the colors the plan is drawn in them at once, and in its own again afterwards', async ({ page }) => {
  await openSample(page, /会谈/);
  await expect(seat(page, 'S4')).toHaveAccessibleName(/陆景行/);
  await expect.poll(() => hues(page)).toBeGreaterThan(500);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => hues(page)).toBe(0);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(() => hues(page)).toBeGreaterThan(500);
});
