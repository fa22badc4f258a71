import type { Page } from '@playwright/test';
import { dropBytes } from '../journeys/steps/screen';
import { expect } from '../journeys/steps/watched';
import type { Take } from './camera';
import { dayOfEverything, manyAtTable } from './plans';
import { type Language, stepsIn } from './steps';

/** The view for the hall: list first, one person, arrived and absent, a search, a banquet of thirty tables. */
export async function walkPhone(page: Page, language: Language, take: Take): Promise<void> {
  const { say, start } = stepsIn(page, language, take);
  const shown = page.locator('li[data-shown] button');
  const open = async (plan: object) => {
    await start();
    await dropBytes(page, 'plan.xici.json', new TextEncoder().encode(JSON.stringify(plan)));
    await expect(shown.first()).toBeVisible();
  };
  await start();
  await take('start');
  await open(dayOfEverything(language));
  await take('list');
  await shown.first().click();
  await take('person');
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('button').nth(2).click();
  for (const place of [0, 1, 2]) await page.locator('li[data-shown]').nth(place).getByRole('button').last().click();
  await take('arrived');
  await shown.nth(8).click();
  await page.getByRole('button', { name: say('interface', 'phone.absent'), exact: true }).click();
  await take('absent');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('lj');
  await take('found');
  await page.getByRole('searchbox').fill('zzz');
  await take('found-none');
  await open(manyAtTable(language));
  await page.getByRole('navigation').getByRole('button').last().click();
  await shown.nth(12).click();
  await take('banquet');
}
