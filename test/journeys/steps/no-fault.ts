import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * Base UI's guards at the edges of an open menu: the focus never stays on them, they hand it on at once, so that nobody hears of them.
 * axe takes them for hidden things that hold the focus (dequelabs/axe-core#4832, mui/base-ui#4668).
 */
const handingOn = '[data-base-ui-focus-guard]';

/**
 * axe finds nothing on the screen, which is named when it does; or on a part of it, where the rest was looked at before. It is put into
 * a page once: the adapter for Playwright does so at every look and opens a page for each, which takes five times as long.
 */
export async function expectNoFault(page: Page, screen: string, part?: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const faults = await page.evaluate(
    async ({ part, handingOn }) => {
      // A moving dialog has colors that nobody reads.
      const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(ending.map(({ finished }) => finished));
      const { violations } = await window.axe.run(
        { exclude: [[handingOn]], ...(part ? { include: [[part]] } : {}) },
        { resultTypes: ['violations'] },
      );
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    { part, handingOn },
  );
  expect(faults.map((fault) => `${screen}: ${fault}`)).toEqual([]);
}
