import type { Page } from '@playwright/test';
import { dropFile } from '../journeys/steps/screen';
import { expect } from '../journeys/steps/watched';
import type { Take } from './camera';
import { dayOfEverything, manyAtTable } from './plans';
import { type Language, stepsIn } from './steps';

/** Every screen and dialog on the way of an ordinary day. */
export async function walkDesk(page: Page, language: Language, take: Take): Promise<void> {
  const { say, dialog, banner, shut, askFor, start, openPlan, command, tab, press } = stepsIn(page, language, take);
  await start();
  await take('start-empty');
  await openPlan(dayOfEverything(language));
  for (const [place, screen] of ['car', 'van', 'talks', 'rostrum', 'banquet', 'coach', 'convoy-board'].entries()) {
    await tab(place);
    await take(screen);
  }
  await askFor('vehicle', () => page.locator('[data-convoy-head="0"]').click());
  await page.keyboard.press('b');
  await take('convoy-plan');
  await tab(2);
  await page.locator('[data-seat="N8"]').click();
  await take('talks-selected');
  await page.keyboard.press('v');
  await take('plan-table');
  await page.keyboard.press('v');
  await askFor('rules', () => page.keyboard.press('r'));
  await askFor('precedence', () => page.keyboard.press('p'));
  await askFor('compare', () => page.keyboard.press('c'));
  await askFor('keys', () => page.keyboard.press('?'));
  await askFor('palette', () => page.keyboard.press('Control+k'));
  await askFor('occasion', () => page.keyboard.press('e'));
  await askFor('improve', () => page.keyboard.press('Shift+I'));
  await askFor('everywhere', () => page.keyboard.press('Shift+A'));
  const asked = {
    passphrase: say('files', 'seal.set'),
    versions: say('files', 'versions.title'),
    export: say('files', 'redact.title'),
    wishes: say('interface', 'wishes.title'),
    sheet: say('programme', 'sheet.title'),
    reception: say('interface', 'do.reception'),
    person: say('interface', 'do.addPerson'),
    seated: say('interface', 'seated.title'),
  };
  for (const [screen, words] of Object.entries(asked)) await askFor(screen, () => command(words));
  await press(say('interface', 'plan.more'));
  await take('menu-occasion');
  await page.getByRole('menuitem', { name: say('interface', 'studio.new') }).click();
  await expect(dialog).toBeVisible();
  await take('studio');
  await shut();
  await banner.getByRole('heading', { level: 1 }).click();
  await take('menu-reception');
  await page.getByRole('menuitem', { name: say('interface', 'menu.look') }).click();
  await take('menu-look');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('a');
  await page.waitForTimeout(4000);
  await take('proposal');
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(page.getByRole('main').getByRole('region').first()).toBeVisible();
  await page.waitForTimeout(1500);
  await take('change');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await take('programme');
  await page.getByText(say('programme', 'day.overview'), { exact: true }).click();
  await take('overview');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+p');
  await page.waitForTimeout(2500);
  await take('print');
  await start();
  await take('start-recent');
  await dropFile(page, 'foreign-visit.csv');
  await page.waitForTimeout(1500);
  await take('import');
  await openPlan(manyAtTable(language));
  await take('table-of-thirty');
  await tab(1);
  await take('hall');
  await page.getByText(say('interface', 'hall.tables'), { exact: true }).click();
  await take('hall-tables');
}
