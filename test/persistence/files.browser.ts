import { afterEach, expect, it, vi } from 'vitest';
import { askToWrite, openFromFile, readAgain, saveToFile } from '../../src/persistence/files';
import { smallReception } from '../laws/small-reception';

/** The browser's dialogs, answered by the test; the bytes go through a real file of the origin's private file system. */
async function answerWith(handle: FileSystemFileHandle | DOMException) {
  const answer = async () => {
    if (handle instanceof DOMException) throw handle;
    return handle;
  };
  vi.stubGlobal('showSaveFilePicker', answer);
  vi.stubGlobal('showOpenFilePicker', async () => [await answer()]);
}
const diskFile = async () => (await navigator.storage.getDirectory()).getFileHandle('visit.xici.json', { create: true });

afterEach(() => void vi.unstubAllGlobals());

it('saves to a file and opens it again', async () => {
  await answerWith(await diskFile());
  const saved = await saveToFile(smallReception, JSON.stringify(smallReception));
  expect(saved?.handle?.name).toBe('visit.xici.json');
  const opened = await openFromFile(undefined, 1_000_000, (text): unknown => JSON.parse(text));
  expect(opened?.name).toBe('visit.xici.json');
  expect(opened?.content).toEqual(smallReception);
});

it('writes again to the same file without asking', async () => {
  await answerWith(new DOMException('no dialog should open', 'NotAllowedError'));
  const handle = await diskFile();
  await saveToFile(smallReception, '{"second":true}', handle);
  expect(await (await handle.getFile()).text()).toBe('{"second":true}');
});

it('takes a closed dialog for an answer, and passes on a real fault', async () => {
  await answerWith(new DOMException('closed', 'AbortError'));
  expect(await saveToFile(smallReception, '')).toBeUndefined();
  expect(await openFromFile(undefined, 9, (text) => text)).toBeUndefined();
  await answerWith(new DOMException('disk', 'NotReadableError'));
  await expect(openFromFile(undefined, 9, (text) => text)).rejects.toThrow('disk');
});

it('fetches no more of a file than shows that it is too large', async () => {
  const opened = await openFromFile(new File(['x'.repeat(1000)], 'huge.json'), 9, (text) => text.length);
  expect(opened).toEqual({ name: 'huge.json', content: 9, handle: null });
});

it('reads a file again, and says what is in the way', async () => {
  const handle = await diskFile();
  await saveToFile(smallReception, 'here', handle);
  expect(await readAgain(handle)).toEqual({ text: 'here' });
  const guarded = (state: PermissionState) => Object.assign(handle, { queryPermission: async () => state });
  expect(await readAgain(guarded('prompt'))).toBe('ask');
  await (await navigator.storage.getDirectory()).removeEntry(handle.name);
  expect(await readAgain(guarded('granted'))).toBe('gone');
  handle.getFile = () => Promise.reject(new DOMException('held', 'NotReadableError'));
  expect(await readAgain(handle)).toBe('unreadable');
});

it('asks for leave to write only where the browser does not know the answer', async () => {
  const asked: unknown[] = [];
  const handle = Object.assign(await diskFile(), {
    requestPermission: async (wish: unknown) => {
      asked.push(wish);
      return 'granted' as const;
    },
  });
  const knowing = (state: PermissionState) => Object.assign(handle, { queryPermission: async () => state });
  expect([await askToWrite(knowing('granted')), await askToWrite(knowing('denied'))]).toEqual([true, false]);
  expect(asked).toEqual([]);
  expect(await askToWrite(knowing('prompt'))).toBe(true);
  expect(asked).toEqual([{ mode: 'readwrite' }]);
});
