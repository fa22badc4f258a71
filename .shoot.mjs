import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic'] });
const only = process.argv[2];
const errors = [];
async function open(language, theme, size) {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  page.on('pageerror', (e) => errors.push(String(e)));
  await page.addInitScript(([language, theme]) => localStorage.setItem('xici.appearance', JSON.stringify({ language, theme })), [language, theme]);
  await page.goto('http://127.0.0.1:4391/');
  await page.getByText(language === 'en' ? /sample/i : '看示例').first().click();
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(800);
  return page;
}
const big = { width: 1440, height: 900 };
const sets = [['zh-CN','light',big,'zh'],['en','light',big,'en'],['zh-CN','dark',big,'dark'],['en','light',{width:1024,height:768},'1024']];
for (const [language, theme, size, name] of sets) {
  if (only && only !== name) continue;
  const page = await open(language, theme, size);
  const shot = async (what) => { await page.waitForTimeout(350); await page.screenshot({ path: `.screens/${name}-${what}.png` }); };
  const go = async (what, f) => { try { await f(); await shot(what); } catch (e) { errors.push(`${name} ${what}: ${String(e).slice(0,300)}`); } };
  await page.locator('nav[aria-label="日程"], nav[aria-label="Programme"]').getByRole('button').filter({ hasText: language === 'en' ? /talks/i : /会谈/ }).first().click();
  await page.waitForTimeout(500);
  await go('editor', async () => {});
  await go('honor', async () => { await page.keyboard.press('h'); });
  await go('why', async () => { await page.locator('[data-seat="S8"]').dispatchEvent('click'); await page.keyboard.press('h'); });
  await go('rules', async () => { await page.keyboard.press('r'); await page.getByRole('dialog').waitFor(); });
  await go('rules2', async () => { await page.locator('[data-rule="interpreter-beside-or-behind"]').click(); });
  await go('rules3', async () => { await page.locator('[data-rule="no-empty-seat-beside-driving-host"]').click(); });
  await go('conventions', async () => { await page.getByRole('dialog').locator('label').filter({ hasText: language === 'en' ? 'Conventions' : '惯例' }).first().click(); });
  await go('conventions2', async () => { const s = page.getByRole('dialog').locator('article select'); const n = await s.first().locator('option').count(); await s.first().selectOption({ index: n - 1 }); });
  await go('people', async () => { await page.getByRole('dialog').locator('label').filter({ hasText: language === 'en' ? 'Precedence' : '位次' }).first().click(); });
  await go('people2', async () => { await page.getByRole('dialog').locator('select').first().selectOption('cn-unit'); });
  await page.keyboard.press('Escape'); await page.waitForTimeout(300);
  await go('compare', async () => { await page.keyboard.press('c'); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(500); });
  await page.keyboard.press('Escape'); await page.waitForTimeout(300);
  await go('occasion', async () => { await page.keyboard.press('e'); await page.getByRole('dialog').waitFor(); const s = page.getByRole('dialog').locator('select').filter({ has: page.locator('option[value="cn-domestic"]') }); await s.selectOption('intl'); await page.waitForTimeout(500); await s.scrollIntoViewIfNeeded(); await page.getByRole('dialog').locator('[role=status] svg').scrollIntoViewIfNeeded(); });
  await page.context().close();
}
console.log(errors.join('\n') || 'no errors');
await browser.close();
