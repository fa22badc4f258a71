import { expect, test } from '@playwright/test';

test('the page opens in the language of the browser, without a fault and without a word to any other host', async ({ page, baseURL }) => {
  const faults: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) strangers.push(request.url());
  });

  await page.goto('/');
  await expect(page).toHaveTitle(/席次/);
  await expect(page.getByRole('button').first()).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(faults).toEqual([]);
  expect(strangers).toEqual([]);
});
