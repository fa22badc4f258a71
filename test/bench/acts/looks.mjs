// Another look of the same screen: language, colors, letters, and a window that becomes narrower.
import { drawn, opened } from './screen.mjs';

/** What the menu of the reception offers under the name of the plan. */
const fromTheMenu = (name, item, done = drawn) => ({
  name,
  async ask(page, plans) {
    await opened(page, plans, 'dinner');
    await page.getByRole('banner').getByRole('button').first().click();
    await page.getByRole('menuitem', { name: 'Appearance and language' }).click();
    const choice = page.getByRole('menuitemradio', { name: item });
    await choice.waitFor();
    return { begin: () => choice.click(), done: () => done(page) };
  },
});

export const looks = [
  fromTheMenu('another language', '中文', (page) => page.getByRole('banner').getByText('排座', { exact: true }).first().waitFor()),
  fromTheMenu('dark colors', 'Dark'),
  fromTheMenu('the largest letters', 'Larger'),
  {
    name: 'a narrower window: closer together',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      return { begin: () => page.setViewportSize({ width: 1024, height: 768 }), done: () => drawn(page) };
    },
  },
];
