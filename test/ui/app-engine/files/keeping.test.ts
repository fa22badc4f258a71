import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renameReception } from '../../../../src/commands/rename-reception';
import { writePlan } from '../../../../src/exchange/plan/write-plan';
import { openSeal } from '../../../../src/persistence/seal';
import { filesLater } from '../../../../src/ui/app-engine/files/files-later';
import { freshDisk } from '../../../persistence/in-memory';
import { sample } from '../sample';
import { aComputer, blank, settled } from './a-window';

const title = (text: string) => [renameReception({ title: text, date: null, place: null, contact: null })];
const { id } = sample();

beforeEach(freshDisk);

async function aVisit() {
  const window = aComputer().window();
  await window.files.start(sample());
  const kept = async () => (await window.storage.versions.list(id, openSeal)).map(({ because }) => because);
  return { ...window, kept };
}

describe('versions are kept by themselves', () => {
  it.each(['import', 'print', 'change', 'before'] as const)('at %s: the plan as it was when it was asked for', async (because) => {
    const { files, port, storage } = await aVisit();
    // As the screens have it: through the files that are fetched behind the first screen.
    const later = filesLater(async () => files);
    const was = writePlan(port.getReception());
    expect(await later.keepVersion(because)).toBe(true);
    port.dispatch(title('后来'));
    const [version] = await storage.versions.list(id, openSeal);
    expect(version?.because).toBe(because);
    expect(await storage.versions.read(id, version?.number ?? 0, openSeal)).toBe(was);
  });

  it('of a reception with nothing in it there is none', async () => {
    const { files, storage } = aComputer().window();
    await files.start(blank());
    expect(await files.keepVersion('import')).toBe(true);
    expect(await storage.versions.list(blank().id, openSeal)).toEqual([]);
  });
});

describe('a disk that does not take a version', () => {
  const full = () => new DOMException('no room', 'QuotaExceededError');

  it('that is full of versions gets room from the older ones', async () => {
    const { files, port, news, kept } = await aVisit();
    for (const text of ['一', '二', '三', '四']) {
      port.dispatch(title(text));
      await files.keepVersion('print');
    }
    await settled();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw full();
    });
    // The newest of them is what is named now; the older half is gone.
    await files.keepVersion('named', '定稿');
    expect(put.mock.results[0]?.type).toBe('throw');
    put.mockRestore();
    expect(await kept()).toEqual(['named', 'print']);
    expect(news).toEqual([]);
  });

  it.each([full(), new DOMException('gone', 'InvalidStateError')])(
    'at all: $name is told, and the gestures go on being saved',
    async (fault) => {
      const { files, port, storage, news, kept } = await aVisit();
      vi.spyOn(storage.versions, 'keep').mockRejectedValue(fault);
      expect(await files.keepVersion('import')).toBe(false);
      expect(news).toEqual([{ news: 'versionNotKept' }]);
      port.dispatch(title('照常'));
      await settled();
      expect(files.saveState().state).toBe('saved');
      expect(await kept()).toEqual([]);
    },
  );
});
