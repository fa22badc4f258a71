import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing on the screen, which is named when it does; or on a part of it, where the rest was looked at before. */
export async function expectNoFault(page: Page, screen: string, part?: string): Promise<void> {
  // A moving dialog has colors that nobody reads.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const { violations } = await (part ? new AxeBuilder({ page }).include(part) : new AxeBuilder({ page })).analyze();
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}
