import type { Page } from '@playwright/test';
import { openHall } from './steps/hall';
import { expectNoFault } from './steps/no-fault';
import { byPalette, seat } from './steps/screen';
import { expect, test } from './steps/watched';

const words = {
  'zh-CN': {
    ...{ sample: '看示例', begin: '开始', leave: '离开导览', talks: /会谈/, convoy: '车队', add: '添加', addOccasion: '添加场次' },
    ...{ overview: '人员总览', apply: /^应用到/, delegations: '代表团', tables: '桌次' },
    ...{
      exporting: '导出',
      forOthers: '给外单位的副本…',
      passphrase: '设置口令…',
      home: '返回首页',
      rowMenu: /的更多操作$/,
      more: '本场更多操作',
    },
    byPalette: { 'rule book': '规则与惯例', wishes: '排座要求', versions: '版本', 'reception sheet': '接待单' },
  },
  en: {
    ...{ sample: 'See a sample', begin: 'Begin', leave: 'Leave the tour', talks: /Talks/, convoy: 'Convoy', add: 'Add' },
    ...{ exporting: 'Export', forOthers: 'A copy for others…', passphrase: 'Set a passphrase…', home: 'Back to the start' },
    ...{ rowMenu: /^More for “/, more: 'More for this occasion' },
    ...{ addOccasion: 'Add an occasion', overview: 'Everybody', apply: /^Apply to/, delegations: 'Delegations', tables: 'Tables' },
    byPalette: { 'rule book': 'Rules', wishes: 'Wishes', versions: 'Versions', 'reception sheet': 'Reception sheet' },
  },
} as const;

const inDialog = '[role="dialog"]';
const atEditor = (page: Page) => expect(page.getByRole('banner').getByRole('navigation')).toBeVisible();

for (const [language, said] of Object.entries(words)) {
  test.describe(language, () => {
    test.use({ locale: language, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on tour, books, programme, overview and change', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/');
      await page.getByRole('button', { name: said.sample }).click();
      await page.getByRole('button', { name: said.begin, exact: true }).click();
      await expect(page.getByRole('button', { name: said.leave })).toBeVisible();
      await expectNoFault(page, 'tour');
      await page.getByRole('button', { name: said.leave }).click();

      for (const [screen, name] of Object.entries(said.byPalette)) {
        await byPalette(page, name);
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoFault(page, screen, inDialog);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }

      await page.keyboard.press('d');
      await expect(page.getByText(said.overview, { exact: true })).toBeVisible();
      await expectNoFault(page, 'programme');
      await page.getByText(said.overview, { exact: true }).click();
      await expect(page.getByRole('table')).toBeVisible();
      await expectNoFault(page, 'overview');
      await page.keyboard.press('Escape');

      await atEditor(page);
      await page.keyboard.press('w');
      await page.getByRole('option').nth(1).click();
      await expect(page.getByRole('main').getByRole('region').first()).toBeVisible();
      // What can be applied is worked out while the screen stands; a button that wakes up meanwhile has colors that nobody reads.
      await expect(page.getByRole('banner').getByRole('button', { name: said.apply })).toBeEnabled();
      await expectNoFault(page, 'change');
    });

    test('axe finds nothing on the menus and dialogs of files, open as they are', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: said.sample }).click();
      await atEditor(page);
      const menu = page.getByRole('banner').getByRole('heading', { level: 1 });
      await menu.click();
      await expectNoFault(page, 'menu of the reception');
      await page.getByRole('menuitem', { name: said.exporting, exact: true }).hover();
      await expect(page.getByRole('menuitem', { name: /^Excel/ })).toBeVisible();
      await expectNoFault(page, 'export menu');
      await page.getByRole('menuitem', { name: said.forOthers }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await expectNoFault(page, 'export dialog');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await menu.click();
      await page.getByRole('menuitem', { name: said.passphrase }).click();
      await expect(dialog).toBeVisible();
      await expectNoFault(page, 'passphrase');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await page.getByRole('button', { name: said.more }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoFault(page, 'menu of the occasion');
      await page.keyboard.press('Escape');

      await menu.click();
      await page.getByRole('menuitem', { name: said.home }).click();
      await page.getByRole('button', { name: said.rowMenu }).first().click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoFault(page, 'menu of a row');
    });

    test('axe finds nothing on convoy, phone and hall', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/');
      await page.getByRole('button', { name: said.sample }).click();
      await atEditor(page);
      await page.getByRole('banner').getByRole('button', { name: said.addOccasion }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(said.convoy, { exact: true }).click();
      await dialog.getByRole('button', { name: said.add, exact: true }).click();
      await expect(page.locator('[data-convoy-head="0"]')).toBeVisible();
      await expectNoFault(page, 'convoy board');
      await page.locator('[data-convoy-head="0"]').click();
      await expect(dialog).toBeVisible();
      await expectNoFault(page, 'vehicle', inDialog);
      await page.keyboard.press('Escape');

      await page.setViewportSize({ width: 390, height: 844 });
      await page.locator('li[data-shown] button').first().click();
      await expectNoFault(page, 'phone');
      await page.setViewportSize({ width: 1024, height: 768 });
      // What was open on the phone takes its entry out of the history; a page that is left meanwhile is not reached.
      await page.waitForFunction(() => history.state === null);

      await openHall(page);
      await page.getByText(said.delegations, { exact: true }).click();
      await expectNoFault(page, 'hall, delegations', 'aside');
      await page.getByText(said.tables, { exact: true }).click();
      await seat(page, 'T2.1').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('k');
      await expect(dialog).toBeVisible();
      await expectNoFault(page, 'hall, a table', inDialog);
    });
  });
}
