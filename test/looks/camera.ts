import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { layOut } from './sheet';

export type Take = (screen: string) => Promise<void>;

/** Pictures of one walk in one look, in the folder of the look; contact sheets of them at the end, also of a walk that came to grief. */
export async function photograph(
  page: Page,
  browser: Browser,
  look: string,
  walk: string,
  go: (take: Take) => Promise<void>,
): Promise<void> {
  const folder = join('.screens', 'looks', look);
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const take = async (screen: string) => {
    // What is fetched late or drawn in the next frame stands by then; a picture is looked at, not compared.
    await page.waitForTimeout(500);
    const path = join(folder, `${walk}-${String(taken.length + 1).padStart(2, '0')}-${screen}.png`);
    await page.screenshot({ path });
    taken.push(path);
  };
  await go(take).finally(() => layOut(browser, join(folder, `sheet-${walk}`), taken));
}
