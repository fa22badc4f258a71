import type { Locator, Page } from '@playwright/test';
import { expectNoFault } from './steps/no-fault';
import { openSample } from './steps/sample';
import { keepPrintDialogShut, sampleFile, seat } from './steps/screen';
import { expect, test } from './steps/watched';

const visit = '罗维斯市代表团访问江临';

async function fromMenu(page: Page, item: string): Promise<Locator> {
  await page.getByRole('button', { name: visit }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

async function atTalks(page: Page): Promise<void> {
  await openSample(page, /会谈/);
  await expect(seat(page, 'N6')).toBeVisible();
}

async function home(page: Page): Promise<void> {
  await page.getByRole('button', { name: visit }).click();
  await page.getByRole('menuitem', { name: '返回首页' }).click();
  await expect(page.getByRole('heading', { name: '接待方案' })).toBeVisible();
}

test('a reception is copied, put away, thrown away and gone; a version is kept at the print, compared, and one occasion brought back', async ({
  page,
}) => {
  await keepPrintDialogShut(page);
  await atTalks(page);
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await page.getByRole('button', { name: /^打印 \d+ 页$/ }).click();
  await page.getByRole('button', { name: /返回/ }).first().click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  const before = (await seat(page, 'N4').getAttribute('aria-label')) ?? '';
  await seat(page, 'N4').focus();
  for (const key of ['Enter', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(seat(page, 'N4')).not.toHaveAttribute('aria-label', before);

  await page.keyboard.press('ControlOrMeta+i');
  await page.getByLabel('选择文件').setInputFiles(sampleFile('delegation-zh.xlsx'));
  await page.getByRole('button', { name: /^下一步：并入/ }).click();
  await page.getByRole('button', { name: /^导入 \d+ 人$/ }).click();
  await expect(seat(page, 'N4')).toBeVisible();

  const versions = await fromMenu(page, '版本…');
  await expect(versions.getByText('导入前', { exact: true })).toBeVisible();
  await versions.getByRole('button', { name: /打印/ }).first().click();
  await expect(versions.getByText(/会谈.N4 → N3/)).toBeVisible();
  await expectNoFault(page, 'versions');
  await versions.getByRole('button', { name: '只恢复“会谈”' }).click();
  await expect(seat(page, 'N4')).toHaveAttribute('aria-label', before);

  await home(page);
  const row = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: title, exact: true }) });
  const act = async (title: string, item: string) => {
    await page.getByRole('button', { name: `《${title}》的更多操作` }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await act(visit, '复制一份');
  const copy = `${visit}（副本）`;
  await expect(row(copy)).toContainText('KB');
  await act(copy, '归档');
  await page
    .getByRole('radio', { name: '归档 1' })
    .or(page.getByRole('button', { name: '归档 1' }))
    .click();
  await act(copy, '移到回收站');
  await page
    .getByRole('radio', { name: '回收站 1' })
    .or(page.getByRole('button', { name: '回收站 1' }))
    .click();
  await expectNoFault(page, 'the bin');
  await page.getByRole('button', { name: '清空回收站' }).click();
  await page.getByRole('button', { name: '清空回收站' }).click();
  await expect(page.getByText(copy)).toHaveCount(0);
  await expect(row(visit)).toBeVisible();
});

/** All that this browser keeps of the program, as somebody with the disk in hand would read it. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <Made>(request: IDBRequest<Made>) =>
      new Promise<Made>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const kept = database.transaction(store).objectStore(store);
        found.push(await done(kept.getAllKeys()), await done(kept.getAll()));
      }
      database.close();
    }
    return JSON.stringify(found, (_, value) => (ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value));
  });

test('a passphrase seals what is kept: nothing of it can be read until the right one is given, and after ten minutes alone', async ({
  page,
}) => {
  await page.clock.install();
  await atTalks(page);
  const dialog = await fromMenu(page, '设置口令…');
  await expectNoFault(page, 'passphrase');
  await dialog.getByLabel('口令').fill('江边的一棵老榕树');
  await dialog.getByLabel('再输一遍').fill('江边的一棵老榕树');
  await dialog.getByRole('button', { name: '加密' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: visit }).click();
  await page.getByRole('menuitem', { name: '锁上' }).click();
  await expect(page.getByText('已加密的方案')).toBeVisible();
  await expect(page.getByText('罗维斯')).toHaveCount(0);
  const stored = await everythingStored(page);
  expect(stored.length).toBeGreaterThan(1000);
  expect(['罗维斯', '莫拉维', '会谈', 'sample', 'seating', 'attendees'].filter((word) => stored.includes(word))).toEqual([]);

  await page.getByRole('button', { name: '已加密的方案', exact: true }).click();
  await page.getByRole('dialog').getByLabel('口令').fill('不对不对不对不对');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/口令不对/)).toBeVisible();
  await expectNoFault(page, 'asking for the passphrase');
  const answer = async () => {
    await page.getByRole('dialog').getByLabel('口令').fill('江边的一棵老榕树');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: visit })).toBeVisible();
  };
  await answer();

  // Ten minutes without anybody.
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('heading', { name: visit })).toBeVisible();
  await page.clock.fastForward('01:30');
  await expect(page.getByText('方案已锁上，输入口令后继续。')).toBeVisible();
  await expect(page.getByText('罗维斯')).toHaveCount(0);
  await page.getByRole('button', { name: '已加密的方案', exact: true }).click();
  await answer();
});

test('a file that somebody else has changed is merged; what nobody chose waits among the findings and is settled there', async ({
  page,
}) => {
  // The save dialog answers with a real file of the origin's own file system; "somebody else" writes into the same one.
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('visit.xici.json', { create: true }),
    });
  });
  await atTalks(page);
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText('文件已存')).toBeVisible();
  const byAnother = (from: string, to: string) =>
    page.evaluate(
      async ([was = '', is = '']) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('visit.xici.json');
        const text = (await (await handle.getFile()).text()).replaceAll(was, is);
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      },
      [from, to],
    );
  // Two people change places here, one of them goes elsewhere there; and the place is another for both.
  await byAnother('"N4": "sample-rossini"', '"N12": "sample-rossini"');
  await seat(page, 'N4').focus();
  for (const key of ['Enter', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('文件未存')).toBeVisible();
  // Whoever comes back from another program sees it before anything is saved.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByRole('status').filter({ hasText: '文件被别人改过' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+s');
  const dialog = page.getByRole('dialog', { name: '文件被别人改过' });
  await expect(dialog.getByRole('group', { name: /马泰奥·罗西尼在“会谈”的席位/ })).toBeVisible();
  await expectNoFault(page, 'merge');
  await dialog.getByRole('button', { name: '合并并保存' }).click();

  const open = page.getByRole('region', { name: '合并待定' });
  await expect(open.getByRole('article')).toHaveCount(1);
  await expectNoFault(page, 'conflicts among the findings');
  await open.getByRole('button', { name: /罗西尼/ }).click();
  await expect(page.getByRole('complementary').getByText('马泰奥·罗西尼').last()).toBeVisible();
  await page.reload();
  await page.getByRole('main').getByRole('button', { name: visit }).first().click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await open.getByRole('button', { name: '改用另一边的' }).click();
  await expect(open).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(open.getByRole('article')).toHaveCount(1);
});
