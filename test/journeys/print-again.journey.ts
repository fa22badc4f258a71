import { openSample } from './steps/sample';
import { printedText, seat } from './steps/screen';
import { expect, test } from './steps/watched';

test('what was printed is noted; after two people change places only what changed is printed again', async ({ page }, info) => {
  // The window's own print would wait for a person; this one is over at once.
  await page.addInitScript(() => {
    window.print = () => void setTimeout(() => window.dispatchEvent(new Event('afterprint')), 200);
  });
  await openSample(page, /会谈/);
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();

  // The set: charts, and cards with the seat of each at the talks.
  await page.getByRole('button', { name: /^席签/ }).click();
  await page.getByRole('combobox', { name: '场次' }).selectOption({ label: '会谈' });
  await page.getByRole('checkbox', { name: '背面印席位编号' }).check();
  await page.getByRole('textbox', { name: '版次' }).fill('2');
  await page.getByRole('textbox', { name: '版次' }).press('Enter');
  const print = page.getByRole('button', { name: /^打印 \d+ 页$/ });
  await expect(print).toBeEnabled();
  const whole = await print.textContent();
  await print.click();
  await page.getByRole('button', { name: '已印出，记下' }).click();
  await expect(page.getByText('上次打印后有改动 0 页')).toBeVisible();

  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('button', { name: /会谈/ }).click();
  await seat(page, 'N5').focus();
  for (const key of ['Enter', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(seat(page, 'N4')).toHaveAccessibleName(/林德/);

  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  await page.getByText(/上次打印后有改动 [1-9]\d* 页/).click();
  await expect(print).toBeEnabled();
  expect(await print.textContent()).not.toBe(whole);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await print.click();
  const plain = (await printedText(page, info.outputPath('changed.pdf'))).replaceAll(/\s/g, '');
  expect(plain).toContain('会谈座次图');
  expect(plain).toContain('第2版');
  expect(plain).toContain('席签变更清单');
  // Who stays has the card that lies there already.
  expect(plain).not.toContain('欢迎宴会座次图');
  expect(plain.split('N5').length).toBeGreaterThan(1);
});
