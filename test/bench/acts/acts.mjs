// Every act that may take longer than half a second. `ask` brings the screen to the point where somebody would begin.
import { looks } from './looks.mjs';
import { programme } from './programme.mjs';
import {
  answered,
  byKey,
  chosen,
  dialogStands,
  drawn,
  drop,
  enter,
  held,
  occasionTab,
  opened,
  saved,
  tabs,
  toFile,
  unseating,
} from './screen.mjs';

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

export const acts = [...files, ...planning, ...programme, ...exporting, ...printing, ...looks, ...onThePhone];
