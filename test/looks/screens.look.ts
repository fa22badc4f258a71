import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { byPalette, dropBytes, dropFile, keepPrintDialogShut } from '../journeys/steps/screen';
import { expect, test } from '../journeys/steps/watched';
import { dayOfEverything, manyAtTable } from './plans';
import { layOut } from './sheet';

// `npm run looks`: every screen and dialog as a picture, to be opened by whoever answers for them. `LOOKS=en-dark-1440` asks for a part.

const words = {
  'zh-CN': {
    ...{ passphrase: '设置口令', versions: '版本…', export: '给外单位的副本', wishes: '排座要求', sheet: '接待单', more: '本场更多操作' },
    ...{ reception: '接待信息', person: '添加人员', draw: '从空房间画起…', overview: '人员总览', tables: '桌次', seated: '导入已排座次' },
  },
  en: {
    ...{ passphrase: 'Set a passphrase', versions: 'Versions…', export: 'A copy for others', wishes: 'Wishes', sheet: 'Reception sheet' },
    ...{
      reception: 'Reception details',
      person: 'Add a person',
      draw: 'Draw from an empty room…',
      overview: 'Everybody',
      tables: 'Tables',
    },
    ...{ seated: 'Import a seating plan', more: 'More for this occasion' },
  },
} as const;
const languages = ['zh-CN', 'en'] as const;
const themes = ['light', 'dark'] as const;
const wide = { 1024: { width: 1024, height: 768 }, 1440: { width: 1440, height: 900 } } as const;

/** One language, theme and size: pictures into its own folder, contact sheets at the end. */
function camera(page: Page, name: string) {
  const folder = join('.screens', 'looks', name);
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  return {
    folder,
    taken,
    async take(screen: string) {
      // What is fetched late or drawn in the next frame stands by then; a picture is looked at, not compared.
      await page.waitForTimeout(500);
      const path = join(folder, `${String(taken.length + 1).padStart(2, '0')}-${screen}.png`);
      await page.screenshot({ path });
      taken.push(path);
    },
  };
}

const dropPlan = (page: Page, plan: object) => dropBytes(page, 'plan.xici.json', new TextEncoder().encode(JSON.stringify(plan)));
const dress = (page: Page, language: string, theme: string, textSize: string) =>
  page.addInitScript((look) => localStorage.setItem('xici.appearance', JSON.stringify(look)), { language, theme, textSize });

async function walkAtDesk(page: Page, language: (typeof languages)[number], take: (screen: string) => Promise<void>) {
  const said = words[language];
  const dialog = page.getByRole('dialog');
  const shut = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  const tab = (place: number) =>
    page.getByRole('banner').getByRole('navigation').getByRole('listitem').nth(place).getByRole('button').click();
  const askFor = async (screen: string, open: () => Promise<unknown>) => {
    await open();
    await expect(dialog).toBeVisible();
    await take(screen);
    await shut();
  };

  await page.goto('/');
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  await take('start-empty');
  await dropPlan(page, dayOfEverything(language));
  await expect(page.getByRole('banner').getByRole('navigation')).toBeVisible();
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
  for (const screen of ['passphrase', 'versions', 'export', 'wishes', 'sheet', 'reception', 'person', 'seated'] as const)
    await askFor(screen, () => byPalette(page, said[screen]));
  await page.getByRole('button', { name: said.more }).click();
  await take('menu-occasion');
  await page.getByRole('menuitem', { name: said.draw }).click();
  await expect(dialog).toBeVisible();
  await take('studio');
  await shut();
  await page.getByRole('banner').getByRole('heading', { level: 1 }).click();
  await take('menu-settings');
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
  await page.getByText(said.overview, { exact: true }).click();
  await take('overview');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+p');
  await page.waitForTimeout(2500);
  await take('print');

  await page.goto('/');
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  await take('start-recent');
  await dropFile(page, 'foreign-visit.csv');
  await page.waitForTimeout(1500);
  await take('import');
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  await dropPlan(page, manyAtTable(language));
  await expect(page.getByRole('banner').getByRole('navigation')).toBeVisible();
  await take('table-of-thirty');
  await tab(1);
  await take('hall');
  await page.getByText(said.tables, { exact: true }).click();
  await take('hall-tables');
}

async function walkOnPhone(page: Page, language: (typeof languages)[number], take: (screen: string) => Promise<void>) {
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  await take('start');
  await dropPlan(page, dayOfEverything(language));
  await expect(page.locator('li[data-shown] button').first()).toBeVisible();
  await take('list');
  await page.locator('li[data-shown] button').first().click();
  await take('person');
}

const asked = process.env.LOOKS ?? '';
for (const language of languages) {
  for (const theme of themes) {
    for (const [size, viewport] of Object.entries(wide)) {
      for (const textSize of ['normal', 'larger'] as const) {
        const name = [language, theme, size, ...(textSize === 'normal' ? [] : [textSize])].join('-');
        if (!name.startsWith(asked)) continue;
        test.describe(name, () => {
          test.use({ locale: language, viewport });
          test('every screen', async ({ page, browser }) => {
            const { folder, taken, take } = camera(page, name);
            await keepPrintDialogShut(page);
            await dress(page, language, theme, textSize);
            await walkAtDesk(page, language, take).finally(() => layOut(browser, folder, taken));
          });
        });
      }
    }
    const name = [language, theme, 'phone'].join('-');
    if (!name.startsWith(asked)) continue;
    test.describe(name, () => {
      test.use({ locale: language, viewport: { width: 390, height: 844 } });
      test('every screen', async ({ page, browser }) => {
        const { folder, taken, take } = camera(page, name);
        await dress(page, language, theme, 'normal');
        await walkOnPhone(page, language, take).finally(() => layOut(browser, folder, taken));
      });
    });
  }
}
