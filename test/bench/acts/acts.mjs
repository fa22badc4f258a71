// Every act that may take longer than half a second. `ask` brings the screen to the point where somebody would begin.

const tabs = (page) => page.getByRole('banner').getByRole('navigation');
const occasionTab = (page, name) =>
  tabs(page)
    .getByRole('button', { name: new RegExp(name) })
    .first();

async function drop(page, name, text) {
  const transfer = await page.evaluateHandle(
    ([content, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      return data;
    },
    [text, name],
  );
  for (const event of ['dragenter', 'dragover', 'drop']) await page.getByRole('main').dispatchEvent(event, { dataTransfer: transfer });
}

async function opened(page, { visit }, occasion) {
  await page.getByRole('main').getByRole('button').first().waitFor();
  await drop(page, 'visit.xici.json', visit);
  await tabs(page).waitFor();
  await page.waitForTimeout(1000);
  if (occasion) {
    await occasionTab(page, occasion).click();
    await page.waitForTimeout(1000);
  }
}

async function chosen(page, words) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option').first().waitFor();
}
const enter = (page) => page.keyboard.press('Enter');
const saved = (page) => page.waitForFunction(() => window.seen.saved.length > 0);

/** An act of the palette that ends in a file. */
const toFile = (name, words, occasion) => ({
  name,
  async ask(page, plans) {
    await opened(page, plans, occasion);
    await chosen(page, words);
    return { begin: () => enter(page), done: () => saved(page) };
  },
});

export const acts = [
  toFile('export xlsx', 'Excel (list'),
  toFile('export docx', 'Word (list'),
  toFile('export csv', 'List as CSV'),
  toFile('export svg of 1,000 seats', 'as SVG', 'congress'),
  toFile('export png 2x of 1,000 seats', 'PNG (2', 'congress'),
  toFile('export png 4x of 1,000 seats', 'PNG (4', 'congress'),
  toFile('export png 4x of 84 tables', 'PNG (4', 'dinner'),
];
