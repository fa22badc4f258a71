import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { renameReception } from '../../src/commands/rename-reception';
import { writePlan } from '../../src/exchange/plan/write-plan';
import { aComputer, settled } from '../ui/app-engine/files/a-window';
import { sample } from '../ui/app-engine/sample';
import { freshDisk } from './in-memory';

const name = 'xici-test';
beforeEach(freshDisk);

/** The storage as the first version of the program left it: one text for each reception, and nothing else. */
async function firstVersion(texts: Readonly<Record<string, string>>): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(made) {
      made.createObjectStore('receptions');
    },
  });
  for (const [id, text] of Object.entries(texts)) await database.put('receptions', text, id);
  database.close();
}

it('takes over what the first version of the program kept, as the beginning of a journal', async () => {
  const visit = sample();
  const other = { ...sample(), id: 'other' as typeof visit.id, title: '另一次' };
  await firstVersion({ [visit.id]: writePlan(visit), other: writePlan(other) });

  const computer = aComputer();
  const { files, port, storage, news } = computer.window();
  expect((await files.recents()).map(({ id }) => id).sort()).toEqual([visit.id, 'other'].sort());
  expect(await files.openRecent(visit.id)).toBeUndefined();
  expect(port.getReception()).toEqual(visit);
  expect(files.saveState().state).toBe('saved');
  port.dispatch([renameReception({ title: '改过', date: null, place: null, contact: null })]);
  await settled();
  await files.openRecent('other');
  expect(port.getReception()).toEqual(other);
  await storage.close();

  const tomorrow = computer.window();
  expect(await tomorrow.files.openRecent(visit.id)).toBeUndefined();
  expect(tomorrow.port.getReception().title).toBe('改过');
  tomorrow.port.undo();
  expect(tomorrow.port.getReception()).toEqual(visit);
  expect([...news, ...tomorrow.news]).toEqual([]);
});

it('keeps a text that was damaged then where it is, lists it, and says so when it is opened', async () => {
  const visit = sample();
  await firstVersion({ [visit.id]: writePlan(visit), half: writePlan(visit).slice(0, 900) });
  const { files, port } = aComputer().window();
  expect(await files.recents()).toHaveLength(2);
  expect(await files.openRecent('half')).toHaveProperty('message');
  expect(await files.openRecent(visit.id)).toBeUndefined();
  expect(port.getReception()).toEqual(visit);
});

it('the old store is gone afterwards, so that nothing is kept twice', async () => {
  await firstVersion({ [sample().id]: writePlan(sample()) });
  const { files, storage } = aComputer().window();
  await files.recents();
  await storage.close();
  const database = await openDB(name);
  expect(database.version).toBe(2);
  expect([...database.objectStoreNames]).not.toContain('receptions');
  database.close();
});
