import { type Hosting, hostUnder } from './steps/hosting';
import { seat } from './steps/screen';
import { expect, test as watched } from './steps/watched';

const test = watched.extend<{ host: Hosting }>({
  serviceWorkers: 'allow',
  host: async ({ baseURL: _ }, use) => {
    const host = await hostUnder('/intranet/protocol/xici/');
    await use(host);
    await host.close();
  },
  home: async ({ host }, use) => use(host.address),
});

test('under any path the program stays when the network goes: a visit opens, is seated in a worker, and is there after a restart', async ({
  page,
  context,
  host,
}) => {
  await page.goto(host.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  await page.reload();
  // By the browser's own word it can be installed.
  const browser = await context.newCDPSession(page);
  expect((await browser.send('Page.getAppManifest')).errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  await context.setOffline(true);

  await page.reload();
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await page.getByRole('button', { name: '排座', exact: true }).click();
  await page.getByRole('button', { name: '全部采用' }).click();
  await expect(seat(page, 'N6')).toHaveAccessibleName(/客方第 1 位/);
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await expect(page.getByRole('button', { name: /^打印 \d+ 页$/ })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('button', { name: /瓦尔迪亚|来访|访问/ }).first()).toBeVisible();
});

test('a new version waits until the person lets it in, and never shows itself over work', async ({ page, host }) => {
  await page.goto(host.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  host.publishNewVersion();
  await page.reload();
  const offer = page.getByRole('status').filter({ hasText: '新版本' });
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: '看示例' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: '打印' })).toBeVisible();
  await expect(offer).toBeHidden();

  await page.reload();
  await expect(offer).toBeVisible();
  // Nor over the work of another window, which would find parts of its program gone.
  const other = await page.context().newPage();
  await other.goto(host.address);
  await other.getByRole('button', { name: '看示例' }).click();
  await expect(other.getByText(/已存到本机/)).toBeVisible();
  await offer.getByRole('button', { name: '现在更新' }).click();
  await expect(offer).toContainText('另一个窗口正在编辑方案');
  await other.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await expect(other.getByRole('button', { name: /^打印 \d+ 页$/ })).toBeVisible();
  await other.close();
  // A window lets go of its plan a moment after it is closed.
  const pens = () =>
    page.evaluate(async () => (await navigator.locks.query()).held?.filter(({ name }) => name?.startsWith('xici:')).length);
  await expect.poll(pens).toBe(0);
  await Promise.all([page.waitForEvent('load'), offer.getByRole('button', { name: '现在更新' }).click()]);
  await expect(page.getByRole('button', { name: '看示例' })).toBeVisible();
  await expect(offer).toBeHidden();
});
