import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { dropBytes, seat } from './steps/screen';
import { expect, test } from './steps/watched';

const visit = '罗维斯市代表团访问江临';

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await expect(seat(page, 'N4')).toBeVisible();
}

/** One gesture by key: whoever sits there changes places with the neighbor on the left. Answers who sits there now. */
async function swap(page: Page, place: string): Promise<string> {
  const before = (await seat(page, place).getAttribute('aria-label')) ?? '';
  await seat(page, place).focus();
  for (const key of ['Enter', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(seat(page, place)).not.toHaveAttribute('aria-label', before);
  return (await seat(page, place).getAttribute('aria-label')) ?? '';
}

async function comesBack(page: Page, seats: Readonly<Record<string, string>>): Promise<void> {
  await page.reload();
  await page.getByRole('main').getByRole('button', { name: visit }).first().click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  for (const [place, name] of Object.entries(seats)) await expect(seat(page, place)).toHaveAttribute('aria-label', name);
}

const toStorage = async (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

for (const [language, said] of Object.entries({ 'zh-CN': '浏览器未承诺长期保留', en: 'The browser does not promise' }))
  test.describe(language, () => {
    test.use({ locale: language });
    test('a browser that does not promise to keep what is stored is asked, and its answer is said', async ({ page }) => {
      const asked = () => page.evaluate(() => (window as { asked?: number }).asked);
      for (const granted of [false, true]) {
        await page.addInitScript((answer) => {
          navigator.storage.persisted = async () => false;
          navigator.storage.persist = async () => {
            Object.assign(window, { asked: 1 });
            return answer;
          };
        }, granted);
        await page.goto('/');
        await expect.poll(asked).toBe(1);
        await expect(page.getByText(said)).toHaveCount(granted ? 0 : 1);
      }
    });
  });

test('storage that the browser clears under an open page is written again whole, and that is said', async ({ page, baseURL }) => {
  await page.goto('/');
  await openSample(page);
  const first = await swap(page, 'N4');
  await expect(page.getByText(/已存到本机/)).toBeVisible();
  const storage = await toStorage(page);
  await storage.send('Storage.clearDataForOrigin', { origin: new URL(baseURL ?? '').origin, storageTypes: 'indexeddb' });
  const second = await swap(page, 'S4');
  await expect(page.getByText(/浏览器清理过本机存储.*请另存一份文件/)).toBeVisible();
  await expect(page.getByText(/已存到本机/)).toBeVisible();
  await comesBack(page, { N4: first, S4: second });
});

test('a full disk is said for as long as it is full; afterwards everything that was done meanwhile is on it', async ({ page, baseURL }) => {
  await page.goto('/');
  await expect(page.getByText('还没有方案')).toBeVisible();
  const storage = await toStorage(page);
  const origin = new URL(baseURL ?? '').origin;
  // Before the first write: the browser looks at its quota again only when the room that it knew of is used up.
  await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openSample(page);
  const first = await swap(page, 'N4');
  await expect(page.getByText(/存储空间不足.*请存为文件/)).toBeVisible();
  const second = await swap(page, 'S4');
  await expect(page.getByText(/存储空间不足.*请存为文件/)).toBeVisible();
  await storage.send('Storage.overrideQuotaForOrigin', { origin });
  // It is tried again every three seconds; the browser may not know of its new room at the first of them.
  await expect(page.getByText(/已存到本机/)).toBeVisible({ timeout: 20_000 });
  await comesBack(page, { N4: first, S4: second });
});

test('a browser that keeps nothing says so, and the plan is made and saved as a file all the same', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
  });
  await page.goto('/');
  await expect(page.getByRole('alert').filter({ hasText: '这个浏览器不保存数据' })).toBeVisible();
  await openSample(page);
  const name = await swap(page, 'N4');
  await expect(page.getByRole('contentinfo').getByText('这个浏览器不保存数据，请存为文件')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+s')]);
  const saved = readFileSync(await download.path());
  // The browser asks before it lets go of what only the page has.
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await dropBytes(page, 'again.xici.json', saved);
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await expect(seat(page, 'N4')).toHaveAttribute('aria-label', name);
});
