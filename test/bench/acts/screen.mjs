// The hands of somebody in front of the screen, and what they see when it is done.

export const tabs = (page) => page.getByRole('banner').getByRole('navigation');
export const occasionTab = (page, name) =>
  tabs(page)
    .getByRole('button', { name: new RegExp(name) })
    .first();

/** A file in somebody's hand over the start screen. Answers with what lets go of it: carrying it there is no part of the act. */
export async function held(page, name, text) {
  const dataTransfer = await page.evaluateHandle(
    ([content, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      return data;
    },
    [text, name],
  );
  const main = page.getByRole('main');
  for (const event of ['dragenter', 'dragover']) await main.dispatchEvent(event, { dataTransfer });
  return () => main.dispatchEvent('drop', { dataTransfer });
}
export const drop = async (page, name, text) => (await held(page, name, text))();

export async function opened(page, { visit }, occasion) {
  await page.getByRole('main').getByRole('button').first().waitFor();
  await drop(page, 'visit.xici.json', visit);
  await tabs(page).waitFor();
  await page.waitForTimeout(1000);
  if (occasion) {
    await occasionTab(page, occasion).click();
    await page.waitForTimeout(1000);
  }
}

export async function chosen(page, words) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option').first().waitFor();
}
export const enter = (page) => page.keyboard.press('Enter');
export const saved = (page) => page.waitForFunction(() => window.seen.saved.length > 0);

/** An act of the palette that ends in a file. */
export const toFile = (name, words, occasion) => ({
  name,
  async ask(page, plans) {
    await opened(page, plans, occasion);
    await chosen(page, words);
    return { begin: () => enter(page), done: () => saved(page) };
  },
});

/** Something that one press of a key does on an occasion. */
export const byKey = (name, key, occasion, done) => ({
  name,
  async ask(page, plans) {
    await opened(page, plans, occasion);
    return { begin: () => page.keyboard.press(key), done: () => done(page) };
  },
});
export const dialogStands = (page) => page.getByRole('dialog').waitFor();
/** Two turns of the screen after it answers again: what was asked for has been drawn. */
export const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
export const answered = async (page) => {
  await page
    .getByRole('button', { name: /^(Accept all|Stop here|Discard)/ })
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /^(Accept all|Discard)|^Close$/ })
    .first()
    .waitFor();
};

/** The menu is open: what unseats everybody is one press away. */
export async function unseating(page) {
  await page.getByRole('button', { name: 'More for this occasion' }).click();
  const item = page.getByRole('menuitem', { name: 'Unseat everybody' });
  await item.waitFor();
  return () => item.click();
}
