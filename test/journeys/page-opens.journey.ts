import { expect, test } from './steps/watched';

test('the page opens in the language of the browser, without a fault and without a word to any other host', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/席次/);
  await expect(page.getByRole('button').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
});
