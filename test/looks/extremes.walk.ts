import type { Page } from '@playwright/test';
import { hallOfTwelve } from '../fixtures/hall';
import type { Take } from './camera';
import { dayOfEverything, hallOfAThousand, longNames } from './plans';
import { type Language, stepsIn } from './steps';

/** As much as a screen must bear: long names of many scripts, a thousand people, a hall near by, other eyes and other windows. */
export async function walkExtremes(page: Page, language: Language, take: Take): Promise<void> {
  const { say, openPlan, tab, shut, askFor } = stepsIn(page, language, take);
  await openPlan(longNames());
  await take('long-names-ten');
  await page.getByRole('main').locator('[data-seat]').nth(3).click();
  await take('long-names-selected');
  await page.keyboard.press('v');
  await take('long-names-table');
  await page.keyboard.press('v');
  await tab(1);
  await take('long-names-thirty');
  await tab(2);
  await take('long-names-coach');
  await tab(3);
  await take('long-names-convoy');
  await tab(4);
  await take('long-names-talks');
  await page.keyboard.press('w');
  await page.waitForTimeout(1500);
  await take('long-names-change');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.getByText(say('programme', 'day.overview'), { exact: true }).click();
  await take('long-names-overview');
  await page.keyboard.press('Escape');

  await openPlan(hallOfTwelve());
  await page.getByText(say('interface', 'hall.delegations'), { exact: true }).click();
  await take('hall-delegations');
  await page.getByText(say('interface', 'hall.tables'), { exact: true }).click();
  await take('hall-named-tables');
  await page.getByRole('main').locator('[data-seat]').first().click();
  await askFor('table', () => page.keyboard.press('k'));
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('+');
  await take('hall-near');

  await openPlan(hallOfAThousand());
  await take('thousand');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('12');
  await take('thousand-palette');
  await shut();

  await openPlan(dayOfEverything(language));
  await tab(2);
  await page.emulateMedia({ forcedColors: 'active' });
  await take('forced-talks');
  await page.keyboard.press('r');
  await take('forced-rules');
  await shut();
  await page.keyboard.press('d');
  await take('forced-programme');
  await page.keyboard.press('Escape');
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  await take('contrast-talks');
  await page.emulateMedia({ contrast: 'no-preference', media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await take('printed-screen');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 720, height: 450 });
  await take('zoomed-200');
  await page.setViewportSize({ width: 1280, height: 600 });
  await take('after-resize');
}
