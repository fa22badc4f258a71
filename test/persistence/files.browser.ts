import { afterEach, expect, it, vi } from 'vitest';
import { openFromFile, saveToFile } from '../../src/persistence/files';
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
  const opened = await openFromFile((text): unknown => JSON.parse(text));
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
  expect(await openFromFile((text) => text)).toBeUndefined();
  await answerWith(new DOMException('disk', 'NotReadableError'));
  await expect(openFromFile((text) => text)).rejects.toThrow('disk');
});
