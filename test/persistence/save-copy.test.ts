import { afterEach, describe, expect, it, vi } from 'vitest';

/** A place in a file system as Chromium hands it out: it stands, empty or as it was, before anything is written. */
function place(before: string) {
  let content: string | undefined = before;
  const handle = {
    getFile: async () => new File([content ?? ''], 'copy.csv'),
    createWritable: async () => ({
      write: async (blob: Blob) => {
        content = await blob.text();
      },
      close: async () => undefined,
    }),
    remove: async () => {
      content = undefined;
    },
  };
  return { handle, holds: () => content };
}

/** The browser as it is when a file dialog can be had; what it hands out is looked up when the module is loaded. */
async function inBrowserWith(handle: object) {
  vi.resetModules();
  const picker = { showOpenFilePicker: async () => [], showSaveFilePicker: async () => handle };
  vi.stubGlobal('self', { ...picker });
  vi.stubGlobal('window', { ...picker });
  return (await import('../../src/persistence/files')).saveCopy;
}
const copyOf = (content: Promise<string>) => ({ extension: 'csv', mimeType: 'text/csv', content });

afterEach(() => vi.unstubAllGlobals());

describe('a copy that somebody gives up while it is being made', () => {
  it.each([
    ['leaves nothing where nothing was', '', undefined],
    ['leaves a file that was there', '昨天的名单', '昨天的名单'],
  ])('%s', async (_, before, after) => {
    const { handle, holds } = place(before);
    const saveCopy = await inBrowserWith(handle);
    const giveUp = new AbortController();
    const content = new Promise<string>((__, reject) => giveUp.signal.addEventListener('abort', () => reject(giveUp.signal.reason)));
    const done = saveCopy({ title: '名单' }, copyOf(content), giveUp.signal);
    giveUp.abort();
    expect(await done).toBe(false);
    expect(holds()).toBe(after);
  });

  it('leaves what was there as it was, even when the copy was ready by then', async () => {
    const { handle, holds } = place('昨天的名单');
    const saveCopy = await inBrowserWith(handle);
    const giveUp = new AbortController();
    giveUp.abort();
    expect(await saveCopy({ title: '名单' }, copyOf(Promise.resolve('今天的名单')), giveUp.signal)).toBe(false);
    expect(holds()).toBe('昨天的名单');
  });

  it('is written when nobody gives up, and a fault is told', async () => {
    const { handle, holds } = place('');
    const saveCopy = await inBrowserWith(handle);
    expect(await saveCopy({ title: '名单' }, copyOf(Promise.resolve('今天的名单')))).toBe(true);
    expect(holds()).toBe('今天的名单');
    await expect(saveCopy({ title: '名单' }, copyOf(Promise.reject(new Error('no memory'))))).rejects.toThrow('no memory');
    expect(holds()).toBe('今天的名单');
  });
});
