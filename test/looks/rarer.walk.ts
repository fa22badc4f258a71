import type { Page } from '@playwright/test';
import { dropBytes, seat } from '../journeys/steps/screen';
import { expect } from '../journeys/steps/watched';
import type { Take } from './camera';
import { dayOfEverything } from './plans';
import { type Language, stepsIn } from './steps';

/** What an ordinary day shows seldom: half-way states, empty searches, submenus, answers that have come, the studio at work. */
export async function walkRarer(page: Page, language: Language, take: Take): Promise<void> {
  const { say, dialog, banner, shut, askFor, openPlan, command, tab, press } = stepsIn(page, language, take);
  await openPlan(dayOfEverything(language));
  await tab(2);
  await page.keyboard.press('/');
  await page.keyboard.type('zzz');
  await take('people-found-none');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const [from, onto] = [await seat(page, 'S4').boundingBox(), await seat(page, 'S8').boundingBox()];
  if (!from || !onto) throw new Error('The seats of the talks are not on the screen.');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 });
  await page.mouse.move(onto.x + 20, onto.y + 20, { steps: 8 });
  await take('dragging');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.getByRole('button', { name: say('interface', 'do.print') }).hover();
  await page.waitForTimeout(900);
  await take('tip');
  await press(say('interface', 'waiver.ask'));
  await expect(dialog).toBeVisible();
  await dialog
    .getByRole('textbox')
    .first()
    .fill(language === 'en' ? 'Gu Cheng' : '顾城');
  await dialog
    .getByRole('textbox')
    .last()
    .fill(language === 'en' ? 'Agreed with the embassy' : '已与对方商定');
  await take('waive');
  await dialog.getByRole('button', { name: say('interface', 'waiver.do') }).click();
  await expect(dialog).toHaveCount(0);
  await take('waived');
  await banner.getByRole('button', { name: say('interface', 'do.undo') }).click();
  await page.keyboard.press('a');
  await press(say('interface', 'proposal.others'));
  await page.waitForTimeout(5000);
  await take('alternatives');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await seat(page, 'S4').click();
  await page.getByRole('combobox', { name: say('interface', 'selection.withdraw') }).selectOption('close-ranks');
  await page.waitForTimeout(2500);
  await take('proposal-withdraw');
  await page.keyboard.press('Escape');
  await seat(page, 'S4').click();
  await page.keyboard.press('n');
  await page.waitForTimeout(300);
  await take('name-popover');
  await page.keyboard.press('Escape');
  await page
    .getByRole('main')
    .getByRole('button', { expanded: false })
    .filter({ hasText: /[:：]|Chinese/ })
    .first()
    .click();
  await take('menu-convention');
  await page.getByRole('menuitem', { name: say('interface', 'house.begin') }).click();
  await take('ordering');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await askFor('titles', () => command(say('interface', 'titles.action')));
  await page.keyboard.press('r');
  await dialog.getByText(say('interface', 'rulebook.page.conventions'), { exact: true }).click();
  await page.waitForTimeout(800);
  await take('conventions');
  await shut();
  await banner.getByRole('heading', { level: 1 }).click();
  await page.getByRole('menuitem', { name: say('interface', 'export.menu'), exact: true }).click();
  await take('menu-export');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await take('honor-numbers');
  await page.keyboard.press('h');
  await page.keyboard.press('Shift+A');
  await dialog.getByRole('button', { name: say('arrange', 'everywhere.go') }).click();
  await page.waitForTimeout(6000);
  await take('everywhere-found');
  await shut();
  await command(say('files', 'versions.title'));
  await dialog.getByRole('textbox').fill(language === 'en' ? 'Sent to the embassy' : '报使馆稿');
  await dialog.getByRole('button', { name: say('files', 'versions.keep') }).click();
  await page.waitForTimeout(500);
  await dialog
    .getByRole('button', { name: /embassy|使馆/ })
    .first()
    .click();
  await take('version-kept');
  await shut();
  await command(say('interface', 'wishes.title'));
  await dialog.getByRole('combobox').first().selectOption({ index: 3 });
  await dialog.getByRole('combobox').nth(3).selectOption({ index: 5 });
  await dialog.getByRole('button', { name: say('interface', 'wishes.add') }).click();
  await take('wish');
  await shut();
  await command(say('programme', 'sheet.title'));
  for (const place of [0, 1, 2])
    await dialog
      .getByRole('group')
      .getByRole('button', { name: /^(添加|Add)/ })
      .nth(place)
      .click();
  await take('sheet-rows');
  await shut();
  await askFor('occasion-new', () => command(say('interface', 'do.addOccasion')));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await page.waitForTimeout(1200);
  await take('change-who');
  for (const kind of ['substitute', 'add', 'alter'] as const) {
    await page
      .getByText(say('programme', `change.kind.${kind}`), { exact: true })
      .first()
      .click();
    await page.waitForTimeout(700);
    await take(`change-${kind}`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+p');
  await page.waitForTimeout(1500);
  await press(say('documents', 'cards.title'));
  await page.waitForTimeout(2000);
  await take('print-cards');
  await page.keyboard.press('Escape');
  await press(say('interface', 'plan.more'));
  await page.getByRole('menuitem', { name: say('interface', 'studio.new') }).click();
  await dialog.getByRole('button', { name: say('interface', 'studio.piece.round'), exact: true }).click();
  await dialog
    .getByRole('button', { name: say('interface', 'studio.put') })
    .first()
    .click();
  await page.waitForTimeout(500);
  await take('studio-table');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  await take('studio-leave');
  await page.getByRole('button', { name: say('interface', 'studio.throwAway') }).click();
  await expect(dialog).toHaveCount(0);
  await tab(0);
  await press(say('interface', 'plan.more'));
  await page.getByRole('menuitem', { name: say('interface', 'studio.newVehicle') }).click();
  await page.waitForTimeout(800);
  await take('studio-vehicle');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await command(say('files', 'seal.set'));
  await dialog.getByRole('textbox').first().fill('a');
  await take('passphrase-short');
  await dialog.getByRole('textbox').first().fill('correct horse battery');
  await dialog.getByRole('textbox').last().fill('correct horse battery');
  await dialog.getByRole('button', { name: say('files', 'seal.do') }).click();
  await expect(dialog).toHaveCount(0, { timeout: 20_000 });
  await take('sealed');
  await page.goto('/');
  await page.waitForTimeout(800);
  await take('start-sealed');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await page.waitForTimeout(800);
  await take('passphrase-ask');
  await shut();
  await dropBytes(page, 'x.xici.json', new TextEncoder().encode('{}'));
  await page.waitForTimeout(800);
  await take('no-plan');
}
