import { expectNoFault } from './steps/no-fault';
import { dropFile } from './steps/screen';
import { expect, test } from './steps/watched';

const words = {
  'zh-CN': {
    sample: '看示例',
    blank: '新建',
    talks: /会谈/,
    print: '打印',
    add: '添加场次',
    settings: '场次设置',
    done: '完成',
    accept: '全部采用',
    more: '本场更多操作',
    room: '从空房间画起…',
    vehicle: '画一款车型…',
    table: '椭圆桌',
    put: '放到房间里',
    throwAway: '不保存',
  },
  en: {
    sample: 'See a sample',
    blank: 'New',
    talks: /Talks/,
    print: 'Print',
    add: 'Add an occasion',
    settings: 'Occasion settings',
    done: 'Done',
    accept: 'Accept all',
    more: 'More for this occasion',
    room: 'Draw from an empty room…',
    vehicle: 'Draw a vehicle…',
    table: 'Oval table',
    put: 'Put into the room',
    throwAway: 'Do not save',
  },
} as const;

for (const [language, said] of Object.entries(words)) {
  test.describe(language, () => {
    test.use({ locale: language });

    test('axe finds nothing on start, editor, dialogs and print', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/');
      await expect(page.getByRole('button', { name: said.sample })).toBeVisible();
      await expectNoFault(page, 'start');

      await page.getByRole('button', { name: said.blank }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoFault(page, 'reception dialog');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expectNoFault(page, 'editor, empty');

      await page.goto('/');
      await page.getByRole('button', { name: said.sample }).click();
      await page.getByRole('navigation').getByRole('button', { name: said.talks }).click();
      await expect(page.locator('[data-seat="N6"]')).toBeVisible();
      await expectNoFault(page, 'editor, filled');

      await page.keyboard.press('e');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoFault(page, 'occasion dialog');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoFault(page, 'shortcuts dialog');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await page.keyboard.press('m');
      await expect(page.getByRole('button', { name: said.accept })).toBeVisible({ timeout: 30_000 });
      await expectNoFault(page, 'proposal');

      await page.getByRole('banner').getByRole('button', { name: said.print }).click();
      await expect(page.getByRole('img').first()).toBeVisible();
      await expectNoFault(page, 'print');
    });

    test('axe finds nothing on the drawing board, by day and by night', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: said.sample }).click();
      await page.getByRole('navigation').getByRole('button', { name: said.talks }).click();
      await page.getByRole('button', { name: said.more }).click();
      await page.getByRole('menuitem', { name: said.room }).click();
      await page.getByRole('button', { name: said.table }).click();
      await page.getByRole('button', { name: said.put }).click();
      await expectNoFault(page, 'room, a table held');
      await page.keyboard.press('Escape');
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.keyboard.press('Escape');
      await expectNoFault(page, 'room, leaving');
      await page.getByRole('button', { name: said.throwAway, exact: true }).click();
      await page.getByRole('button', { name: said.more }).click();
      await page.getByRole('menuitem', { name: said.vehicle }).click();
      await expectNoFault(page, 'vehicle, by night');
    });

    test('axe finds nothing on the import screen', async ({ page }) => {
      await page.goto('/');
      await dropFile(page, 'delegation-zh.xlsx');
      await expect(page.getByRole('table')).toBeVisible();
      await expectNoFault(page, 'import');
    });
  });
}
