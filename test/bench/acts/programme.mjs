// What is done to the whole programme at once, and on the way to a room of one's own.
import { chosen, drawn, enter, occasionTab, opened, tabs, unseating } from './screen.mjs';

const onTheProgramme = (page) => page.getByText('Everybody', { exact: true });

async function ownRoom(page) {
  await page.getByRole('button', { name: 'More for this occasion' }).click();
  const item = page.getByRole('menuitem', { name: 'Make this layout a room of your own' });
  await item.waitFor();
  return item;
}

async function atTheProgramme(page, plans) {
  await opened(page, plans, 'dinner');
  await page.keyboard.press('d');
  await onTheProgramme(page).waitFor();
}

export const programme = [
  {
    name: 'back to the plan from the programme',
    async ask(page, plans) {
      await atTheProgramme(page, plans);
      return {
        begin: () => page.keyboard.press('Escape'),
        done: async () => {
          await tabs(page).waitFor();
          await drawn(page);
        },
      };
    },
  },
  {
    name: 'duplicate a hall of 84 tables',
    async ask(page, plans) {
      await atTheProgramme(page, plans);
      const dinner = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'dinner', exact: true }) });
      await dinner.getByRole('button').last().click();
      const item = page.getByRole('menuitem', { name: 'Duplicate' });
      await item.waitFor();
      return {
        begin: () => item.click(),
        done: () =>
          page
            .getByRole('button', { name: /dinner.*copy|copy.*dinner/i })
            .first()
            .waitFor(),
      };
    },
  },
  {
    name: 'the screen of a last-minute change',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      return {
        begin: () => page.keyboard.press('w'),
        done: () => page.getByRole('complementary').getByRole('button', { name: /来宾/ }).or(page.getByRole('option')).first().waitFor(),
      };
    },
  },
  {
    // As with one hall it goes on for as long as it is let: it is called off as soon as that is offered.
    name: 'arrange all occasions, called off',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      await chosen(page, 'Arrange all');
      await enter(page);
      const dialog = page.getByRole('dialog');
      const begin = dialog.getByRole('button', { name: 'Work it out' });
      await begin.waitFor();
      return {
        begin: () => begin.click(),
        done: async () => {
          await dialog.getByRole('progressbar').waitFor();
          await dialog.getByRole('button', { name: 'Cancel' }).click();
          await drawn(page);
        },
      };
    },
  },
  {
    name: 'redo of 1,000 people unseated',
    async ask(page, plans) {
      await opened(page, plans, 'congress');
      await (await unseating(page))();
      await page.waitForTimeout(1500);
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(1500);
      return { begin: () => page.keyboard.press('Control+Shift+z'), done: () => drawn(page) };
    },
  },
  {
    name: 'remove a hall of 84 tables',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      await page.getByRole('button', { name: 'More for this occasion' }).click();
      const item = page.getByRole('menuitem', { name: /^(Remove|Delete)/ });
      await item.waitFor();
      return { begin: () => item.click(), done: () => drawn(page) };
    },
  },
  {
    name: 'bring that hall back',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      await page.getByRole('button', { name: 'More for this occasion' }).click();
      await page.getByRole('menuitem', { name: /^(Remove|Delete)/ }).click();
      await page.waitForTimeout(1500);
      return {
        begin: () => page.keyboard.press('Control+z'),
        done: async () => {
          await occasionTab(page, 'dinner').waitFor();
          await drawn(page);
        },
      };
    },
  },
  {
    name: 'a hall of 84 tables as a room of one’s own',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      const item = await ownRoom(page);
      return {
        begin: () => item.click(),
        done: async () => {
          await page.getByRole('button', { name: 'Undo', disabled: false }).waitFor();
          await drawn(page);
        },
      };
    },
  },
  {
    name: 'the studio with a hall of 84 tables',
    async ask(page, plans) {
      await opened(page, plans, 'dinner');
      await (await ownRoom(page)).click();
      await page.waitForTimeout(1500);
      await page.getByRole('button', { name: 'More for this occasion' }).click();
      const edit = page.getByRole('menuitem', { name: /^(Edit|Change) .*room/i }).first();
      await edit.waitFor();
      return {
        begin: () => edit.click(),
        done: async () => {
          await page
            .getByRole('button', { name: /^(Done|Save|Use)/ })
            .first()
            .waitFor();
          // What stands in the room comes after the board.
          await page.locator('svg [data-seat]').first().waitFor();
          await drawn(page);
        },
      };
    },
  },
];
