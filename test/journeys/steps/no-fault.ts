import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Base UI's guards at the edges of an open menu: the focus never stays on them, they hand it on at once, so that nobody hears of them.
 * axe takes them for hidden things that hold the focus (dequelabs/axe-core#4832, mui/base-ui#4668).
 */
const handingOn = '[data-base-ui-focus-guard]';

/** axe finds nothing on the screen, which is named when it does; or on a part of it, where the rest was looked at before. */
export async function expectNoFault(page: Page, screen: string, part?: string): Promise<void> {
  // A moving dialog has colors that nobody reads.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const axe = new AxeBuilder({ page }).exclude(handingOn);
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}
