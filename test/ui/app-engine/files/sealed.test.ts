import { beforeEach, describe, expect, it } from 'vitest';
import { renameReception } from '../../../../src/commands/rename-reception';
import type { OpenOutcome } from '../../../../src/ui/files/files-port';
import { freshDisk } from '../../../persistence/in-memory';
import { sample } from '../sample';
import { aComputer, settled } from './a-window';

const title = (text: string) => [renameReception({ title: text, date: null, place: null, contact: null })];
const { id } = sample();

/** Everything that lies in storage, as somebody with the disk in hand would read it. */
async function everythingStored(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('xici-test');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const found = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown>((resolve) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    ),
  );
  database.close();
  const readable = (_: string, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value);
  return JSON.stringify(found, readable);
}

async function answered(outcome: OpenOutcome, passphrase: string): Promise<OpenOutcome> {
  if (typeof outcome !== 'object' || !('ask' in outcome) || outcome.ask !== 'passphrase') throw new Error('No passphrase is asked for.');
  return outcome.answer(passphrase);
}

beforeEach(freshDisk);

describe('a reception with a passphrase', () => {
  async function sealedWindow() {
    const computer = aComputer();
    const first = computer.window();
    await first.files.start(sample());
    first.port.dispatch(title('机密来访'));
    await settled();
    await first.files.keepVersion('named', '机密一稿');
    expect(await everythingStored()).toContain('机密来访');
    await first.files.setPassphrase('correct horse');
    return { computer, first };
  }

  it('leaves nothing readable in storage, whatever was kept before and is kept after', async () => {
    const { first } = await sealedWindow();
    first.port.dispatch(title('机密二稿'));
    await first.files.keepVersion('named', '机密版本');
    await settled();
    expect(first.files.saveState().state).toBe('saved');
    const stored = await everythingStored();
    for (const word of ['机密', '莫拉维', '会谈', 'seating', 'restoreReception', 'renameReception']) expect(stored).not.toContain(word);
    const [recent] = await first.files.recents();
    expect(recent).toMatchObject({ id, sealed: true, title: '', people: 0 });
  });

  it('is gone from the screen when it is locked, and comes back with undo and versions for the right passphrase only', async () => {
    const { first } = await sealedWindow();
    first.port.dispatch(title('机密二稿'));
    await first.files.lock();
    expect(first.port.getReception().people).toEqual({});
    expect(first.news).toEqual([{ news: 'locked' }]);

    const asked = await first.files.openRecent(id);
    expect(await answered(asked, 'battery staple')).toEqual({ message: expect.stringMatching(/口令不对/) });
    expect(first.port.getReception().people).toEqual({});
    expect(await answered(asked, 'correct horse')).toBeUndefined();
    expect(first.port.getReception().title).toBe('机密二稿');
    first.port.undo();
    first.port.undo();
    expect(first.port.getReception().title).toBe(sample().title);
    expect((await first.files.versions()).map(({ name }) => name)).toEqual(['机密一稿']);
    expect(await first.files.readVersion(1, 'zh-CN')).toMatchObject({ title: '机密来访' });
  });

  it('closes in the window that follows', async () => {
    const computer = aComputer();
    const [first, second] = [computer.window(), computer.window()];
    await first.files.start(sample());
    await settled();
    await second.files.openRecent(id);
    await first.files.setPassphrase('correct horse');
    await settled();
    expect(second.port.getReception().people).toEqual({});
    expect(second.news).toEqual([{ news: 'sealedElsewhere' }]);
  });

  it('can have it taken off again', async () => {
    const { first, computer } = await sealedWindow();
    await first.files.setPassphrase('');
    first.port.dispatch(title('公开'));
    await settled();
    expect(await everythingStored()).toContain('公开');
    await first.files.start(sample());
    const second = computer.window();
    expect(await second.files.openRecent(id)).toBeUndefined();
    expect(second.port.getReception().title).toBe('公开');
  });
});
