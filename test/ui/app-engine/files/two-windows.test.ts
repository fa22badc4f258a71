import { beforeEach, describe, expect, it } from 'vitest';
import { renameReception } from '../../../../src/commands/rename-reception';
import { openSeal } from '../../../../src/persistence/seal';
import { freshDisk } from '../../../persistence/in-memory';
import { sample } from '../sample';
import { aComputer, settled } from './a-window';

const title = (text: string) => [renameReception({ title: text, date: null, place: null, contact: null })];
const { id } = sample();

beforeEach(freshDisk);

async function twoWindows() {
  const computer = aComputer();
  const [first, second] = [computer.window(), computer.window()];
  await first.files.start(sample());
  first.port.dispatch(title('一'));
  await settled();
  await second.files.openRecent(id);
  return { computer, first, second };
}

describe('two windows on one reception', () => {
  it('one writes, the other follows live and refuses gestures with the reason', async () => {
    const { first, second } = await twoWindows();
    expect(second.files.saveState()).toEqual({ state: 'read-only' });
    expect(second.port.dispatch(title('不行'))).toEqual({ because: 'readOnly', subject: '一' });
    first.port.dispatch(title('二'));
    first.port.dispatch(title('三'));
    first.port.undo();
    await settled();
    expect(second.port.getReception().title).toBe('二');
    expect(second.port.canUndo()).toBe(false);
  });

  it('hands the pen over without losing a gesture, undo and all, and back again', async () => {
    const { first, second } = await twoWindows();
    first.port.dispatch(title('二'));
    const taken = second.files.takeOver();
    first.port.dispatch(title('三'));
    await taken;
    await settled();
    expect(second.port.getReception().title).toBe('三');
    expect(first.files.saveState()).toEqual({ state: 'read-only' });
    expect(first.port.dispatch(title('不行'))?.because).toBe('readOnly');
    second.port.undo();
    second.port.dispatch(title('四'));
    await settled();
    expect(first.port.getReception().title).toBe('四');

    await first.files.takeOver();
    await settled();
    while (first.port.canUndo()) first.port.undo();
    expect(first.port.getReception().title).toBe(sample().title);
    expect([...first.news, ...second.news]).toEqual([]);
  });

  it('gives the pen to the next in the row when the writing window leaves', async () => {
    const { first, second } = await twoWindows();
    await first.files.start(sample());
    await settled();
    expect(second.files.saveState().state).toBe('saved');
    expect(second.port.dispatch(title('接着写'))).toBeUndefined();
  });

  it('keeps aside, as a version, what a window could not write because the other one wrote first', async () => {
    const { first, second, computer } = await twoWindows();
    // A window without locks cannot know of the other: only the journal itself stands between them.
    const { storage } = computer.window();
    const rogue = storage.journal(id, 'rogue', openSeal);
    const { lines = [] } = (await rogue.read()) ?? {};
    const [line] = lines;
    const next = Math.max(...lines.map(({ seq }) => seq)) + 1;
    const [shown] = await storage.shelf.list();
    if (!line?.text || !shown || 'sealed' in shown.summary) throw new Error('Nothing is kept.');
    await rogue.append([{ seq: next, text: line.text.replaceAll('一', '别处') }], shown.summary);

    first.port.dispatch(title('这里'));
    await settled();
    // The first window still holds the pen: it takes the other's line in, and does its own gesture again after it.
    expect(first.port.getReception().title).toBe('这里');
    first.port.undo();
    expect(first.port.getReception().title).toBe('别处');
    expect(first.news).toEqual([{ news: 'keptAside' }]);
    await settled();
    const versions = await storage.versions.list(id, openSeal);
    expect(versions.map(({ because }) => because)).toEqual(['overtaken']);
    expect(await storage.versions.read(id, 1, openSeal)).toContain('"这里"');
    expect(second.port.getReception().title).toBe('别处');
  });
});

describe('what storage may do', () => {
  it('names a damaged line, shows the rest, and goes on from there', async () => {
    const computer = aComputer();
    const first = computer.window();
    await first.files.start(sample());
    for (const text of ['一', '二', '三']) first.port.dispatch(title(text));
    await settled();
    await spoil('lines', [id, 2]);
    const second = computer.window();
    await second.files.openRecent(id);
    expect(second.port.getReception().title).toBe('三');
    expect(second.news).toEqual([{ news: 'recovered', losses: [{ seq: 2, what: 'unreadable' }] }]);
  });

  it('falls back on the checkpoint before when the newest is damaged, and loses nothing', async () => {
    const computer = aComputer();
    const first = computer.window();
    await first.files.start(sample());
    first.port.dispatch(title('一'));
    await settled();
    await first.files.start({ ...sample(), id: 'other' as typeof id });
    await settled();
    await spoil('checkpoints', [id, 1]);
    const second = computer.window();
    await second.files.openRecent(id);
    expect(second.port.getReception().title).toBe('一');
    expect(second.news).toEqual([{ news: 'recovered', losses: [] }]);
  });

  it('keeps an hour of work as a version, and is not confused when the clock goes back', async () => {
    const computer = aComputer();
    const { files, port, storage, news } = computer.window();
    await files.start(sample());
    const works = async (minutes: number, text: string) => {
      computer.pass(minutes * 60_000);
      port.dispatch(title(text));
      await settled();
      return (await storage.versions.list(id, openSeal)).map(({ because }) => because);
    };
    expect(await works(30, '一')).toEqual([]);
    expect(await works(31, '二')).toEqual(['hour']);
    expect(await works(-180, '三')).toEqual(['hour']);
    expect(news).toEqual([{ news: 'clockBackwards' }]);
    expect(await works(61, '四')).toEqual(['hour', 'hour']);
    const second = computer.window();
    await second.files.openRecent(id);
    expect(second.port.getReception().title).toBe('四');
  });

  it('writes everything again when the storage is cleared under an open window, and says so', async () => {
    const { files, port, storage, news } = aComputer().window();
    await files.start(sample());
    port.dispatch(title('一'));
    await settled();
    await storage.shelf.destroy(id);
    port.dispatch(title('二'));
    await settled();
    expect(news).toEqual([{ news: 'rebuilt' }]);
    expect((await files.recents()).map((recent) => recent.title)).toEqual(['二']);
  });
});

/** As a failing disk would: the record is there and makes no sense. */
async function spoil(store: string, key: IDBValidKey): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('xici-test');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(store, 'readwrite');
  transaction.objectStore(store).put({ kept: { text: '�', sum: 7 }, by: '', at: '' }, key);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}
