import type { Page } from '@playwright/test';
import { dropBytes, dropFile } from '../journeys/steps/screen';
import type { Take } from './camera';
import { dayOfEverything } from './plans';
import { type Language, stepsIn } from './steps';

/** The first ten minutes: the sample and its tour, an empty reception, a list with doubts, what goes wrong. */
export async function walkBegin(page: Page, language: Language, take: Take): Promise<void> {
  const { say, dialog, shut, start, press } = stepsIn(page, language, take);
  await start();
  await press(say('interface', 'start.sample'));
  await page.getByText(say('interface', 'tour.invite')).waitFor();
  await take('sample');
  await press(say('interface', 'tour.begin'));
  for (const step of ['1', '2', '3', '4', '5']) {
    await take(`tour-${step}`);
    await press(say('interface', step === '5' ? 'tour.end' : 'tour.next'));
  }

  await start();
  await press(say('interface', 'start.new'));
  await take('empty-reception');
  await dialog.count().then((open) => (open > 0 ? shut() : undefined));
  await take('empty-editor');
  await page.keyboard.press('d');
  await take('empty-programme');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+i');
  await take('import-source');
  await dropFile(page, 'delegation-zh.xlsx', page.getByRole('main').getByRole('heading'));
  await page.waitForTimeout(1500);
  await take('import-doubts');
  await page.getByRole('banner').getByRole('button').last().click();
  await page.waitForTimeout(1000);
  await take('imported');
  await page.keyboard.press('Control+i');
  await dropFile(page, 'delegation-zh.docx', page.getByRole('main').getByRole('heading'));
  await page.waitForTimeout(1500);
  await take('import-again');
  await page.getByRole('banner').getByRole('button').last().click();
  await page.waitForTimeout(800);
  await take('import-merge');

  await start();
  await page.getByRole('searchbox').fill('zzz');
  await take('start-found-none');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('listitem').getByRole('button').last().click();
  await take('menu-recent');
  await page.keyboard.press('Escape');
  await dropBytes(
    page,
    'broken.xlsx',
    Uint8Array.from({ length: 600 }, (_, index) => (index * 73) % 256),
  );
  await page.waitForTimeout(800);
  await take('unreadable');
  await start();
  await dropBytes(page, 'plan.xici.json', new TextEncoder().encode(JSON.stringify(dayOfEverything(language)).slice(0, 9000)));
  await page.waitForTimeout(800);
  await take('damaged');
}
