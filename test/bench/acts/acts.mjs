// Every act that may take longer than half a second. `ask` brings the screen to the point where somebody would begin.

const tabs = (page) => page.getByRole('banner').getByRole('navigation');
const occasionTab = (page, name) =>
  tabs(page)
    .getByRole('button', { name: new RegExp(name) })
    .first();

/** A file in somebody's hand over the start screen. Answers with what lets go of it: carrying it there is no part of the act. */
async function held(page, name, text) {
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
const drop = async (page, name, text) => (await held(page, name, text))();

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

/** Something that one press of a key does on an occasion. */
const byKey = (name, key, occasion, done) => ({
  name,
  async ask(page, plans) {
    await opened(page, plans, occasion);
    return { begin: () => page.keyboard.press(key), done: () => done(page) };
  },
});
const dialogStands = (page) => page.getByRole('dialog').waitFor();
/** Two turns of the screen after it answers again: what was asked for has been drawn. */
const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const answered = async (page) => {
  await page
    .getByRole('button', { name: /^(Accept all|Stop here|Discard)/ })
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /^(Accept all|Discard)|^Close$/ })
    .first()
    .waitFor();
};

/** Opening, reading and writing whole files. */
const files = [
  {
    name: 'open a plan file',
    async ask(page, { visit }) {
      await page.getByRole('main').getByRole('button').first().waitFor();
      return { begin: await held(page, 'visit.xici.json', visit), done: () => tabs(page).waitFor() };
    },
  },
  {
    name: 'open it again from the start screen',
    async ask(page, plans) {
      await opened(page, plans);
      await page.waitForTimeout(2500);
      await page.reload();
      const recent = page
        .getByRole('main')
        .getByRole('button', { name: /12 occasions|大型接待/ })
        .first();
      await recent.waitFor();
      return { begin: () => recent.click(), done: () => tabs(page).waitFor() };
    },
  },
  {
    name: 'import a list of 1,000',
    async ask(page, { list }) {
      await page.getByRole('main').getByRole('button').first().waitFor();
      return {
        begin: await held(page, 'list.csv', list),
        done: () =>
          page
            .getByRole('button', { name: /^Check the rows|^Next: merge|^Import \d/ })
            .first()
            .waitFor(),
      };
    },
  },
  {
    name: 'take a colleague’s copy in as a list of 1,000',
    async ask(page, { list, ...plans }) {
      await opened(page, plans);
      await drop(page, 'list.csv', list);
      const onwards = page.getByRole('button', { name: /^Check the rows|^Next: merge/ }).first();
      await onwards.waitFor();
      return { begin: () => onwards.click(), done: () => drawn(page) };
    },
  },
  toFile('save the plan as a file', 'Plan file'),
];

async function unseating(page) {
  await page.getByRole('button', { name: 'More for this occasion' }).click();
  const item = page.getByRole('menuitem', { name: 'Unseat everybody' });
  await item.waitFor();
  return () => item.click();
}

/** What goes on while somebody plans. */
const planning = [
  {
    name: 'go to a hall of 84 tables',
    async ask(page, plans) {
      await opened(page, plans);
      return {
        begin: () => occasionTab(page, 'dinner').click(),
        done: async () => {
          await page.getByRole('main').getByRole('heading', { name: 'dinner' }).first().waitFor();
          await drawn(page);
        },
      };
    },
  },
  {
    name: 'search among 1,000 people',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      const field = page.getByPlaceholder('Name or title');
      await field.click();
      return { begin: () => field.pressSequentially('宾77'), done: () => drawn(page) };
    },
  },
  byKey('arrange a hall of 84 tables', 'a', 'dinner', answered),
  byKey('improve it within bounds: the question', 'Shift+I', 'dinner', dialogStands),
  {
    // The search goes on for as long as it is let: it is stopped as soon as it has a plan to show.
    name: 'fewest moves in a hall of 84 tables, stopped',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      return {
        begin: () => page.getByRole('button', { name: 'Fewest moves' }).click(),
        done: async () => {
          await page.getByRole('button', { name: 'Stop here' }).click();
          await answered(page);
        },
      };
    },
  },
  {
    name: 'unseat 1,000 people',
    async ask(page, plans) {
      await opened(page, plans, 'congress');
      return { begin: await unseating(page), done: () => drawn(page) };
    },
  },
  {
    name: 'undo that',
    async ask(page, plans) {
      await opened(page, plans, 'congress');
      await (await unseating(page))();
      await page.waitForTimeout(1500);
      return { begin: () => page.keyboard.press('Control+z'), done: () => drawn(page) };
    },
  },
  {
    name: 'dark colors, as the system changes to them',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      return { begin: () => page.emulateMedia({ colorScheme: 'dark' }), done: () => drawn(page) };
    },
  },
  byKey('the plan as a table', 'v', 'congress', (page) => page.getByRole('grid').or(page.getByRole('table')).first().waitFor()),
  byKey('rule book', 'r', 'dinner', dialogStands),
  byKey('precedence of everybody', 'p', 'dinner', dialogStands),
  byKey('compare conventions', 'c', 'dinner', dialogStands),
  byKey('programme', 'd', 'dinner', (page) => page.getByText('Everybody', { exact: true }).waitFor()),
  {
    name: 'overview of 1,000 people',
    async ask(page, plans) {
      await opened(page, plans);
      await page.keyboard.press('d');
      const overview = page.getByText('Everybody', { exact: true });
      await overview.waitFor();
      return { begin: () => overview.click(), done: () => drawn(page) };
    },
  },
  {
    name: 'somebody withdraws: what becomes of every occasion',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      await page.keyboard.press('w');
      const first = page.getByRole('complementary').getByRole('button', { name: /来宾/ }).or(page.getByRole('option')).first();
      await first.waitFor();
      return {
        begin: () => first.click(),
        // The first answer stands; the fewest moves are worked out behind it, with a way to stop.
        done: () => page.getByText(/^Those below move up: \d/).waitFor(),
      };
    },
  },
  {
    name: 'keep a version and compare it with now',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      await chosen(page, 'Versions');
      await enter(page);
      await page.getByRole('dialog').getByRole('textbox').first().fill('before');
      const keep = page.getByRole('button', { name: 'Keep this version' });
      return { begin: () => keep.click(), done: () => page.getByText('People and seats are the same.').waitFor() };
    },
  },
];

/** On the way to paper. */
const printing = [
  byKey('print screen: everything made for the preview', 'Control+p', 'dinner', async (page) => {
    await page.getByRole('button', { name: /^Print \d/ }).waitFor();
    await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  }),
  {
    name: 'print what is chosen at first',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      await page.keyboard.press('Control+p');
      const print = page.getByRole('button', { name: /^Print \d/ });
      await print.waitFor();
      await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
      return {
        begin: async () => {
          await print.click();
          await page.getByRole('button', { name: 'Print as one' }).click();
        },
        done: () => saved(page),
      };
    },
  },
  {
    name: 'save the sheet of all as a Word document',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      await page.keyboard.press('Control+p');
      await page.getByText('Reception list', { exact: true }).first().click();
      const asWord = page.getByRole('button', { name: 'Save as Word document' });
      await asWord.waitFor();
      return { begin: () => asWord.click(), done: () => saved(page) };
    },
  },
];

const onThePhone = [
  {
    name: 'phone: the list of 1,000',
    viewport: { width: 390, height: 844 },
    async ask(page, { visit }) {
      await page.getByRole('main').getByRole('button').first().waitFor();
      return { begin: await held(page, 'visit.xici.json', visit), done: () => page.locator('li[data-shown] button').first().waitFor() };
    },
  },
];

const exporting = [
  toFile('export xlsx', 'Excel (list'),
  toFile('export docx', 'Word (list'),
  toFile('export csv', 'List as CSV'),
  toFile('export svg of 1,000 seats', 'as SVG', 'congress'),
  toFile('export png 2x of 1,000 seats', 'PNG (2', 'congress'),
  toFile('export png 4x of 1,000 seats', 'PNG (4', 'congress'),
  toFile('export png 4x of 84 tables', 'PNG (4', 'dinner'),
];

export const acts = [...files, ...planning, ...exporting, ...printing, ...onThePhone];
