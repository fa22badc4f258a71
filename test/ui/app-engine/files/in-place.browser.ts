import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renameReception } from '../../../../src/commands/rename-reception';
import { isPlanFault, readPlan } from '../../../../src/exchange/plan/read-plan';
import { writePlan } from '../../../../src/exchange/plan/write-plan';
import { ReceptionId } from '../../../../src/model/ids';
import { emptyReception, type Reception } from '../../../../src/model/reception';
import { openStorage } from '../../../../src/persistence/storage';
import { createDesk } from '../../../../src/ui/app-engine/desk';
import { createFiling } from '../../../../src/ui/app-engine/files/filing';
import { sampleReception } from '../../../../src/ui/sample/sample-reception';

// A real browser: its own database, locks and channels, and a real file, of the origin's private file system.

let folder: FileSystemDirectoryHandle;
let name: string;
const dialogs = { asked: 0 };

beforeEach(async () => {
  folder = await navigator.storage.getDirectory();
  name = `visit-${crypto.randomUUID()}.xici.json`;
  dialogs.asked = 0;
  vi.stubGlobal('showSaveFilePicker', async () => {
    dialogs.asked += 1;
    return folder.getFileHandle(name, { create: true });
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await folder.removeEntry(name).catch(() => undefined);
});

async function inFile(): Promise<Reception> {
  const read = readPlan(await (await (await folder.getFileHandle(name)).getFile()).text());
  if (isPlanFault(read)) throw new Error(JSON.stringify(read));
  return read;
}

/** A colleague over the network drive: the program here hears nothing of it. */
async function byAnother(change: (reception: Reception) => Reception): Promise<void> {
  const stream = await (await folder.getFileHandle(name)).createWritable();
  await stream.write(writePlan(change(await inFile())));
  await stream.close();
}

function aWindow(disk: string) {
  const desk = createDesk(emptyReception(ReceptionId.parse('blank'), '席次'));
  const storage = openStorage(disk);
  const page = new EventTarget();
  const files = createFiling({
    desk,
    storage,
    page,
    locks: navigator.locks,
    channel: (channel) => new BroadcastChannel(channel),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  return { files, storage, port: desk.port, focus: () => page.dispatchEvent(new Event('focus')) };
}
/** Locks are the browser's: every visit has an id of its own. */
const aVisit = (): Reception => ({ ...sampleReception('zh-CN'), id: ReceptionId.parse(crypto.randomUUID()) });
const retitled = (title: string) => [renameReception({ title, date: null, place: null, contact: null })];

it('asks once where, then saves in place; a change by somebody else is seen, never written over, and merged', async () => {
  const { files, port, focus } = aWindow(crypto.randomUUID());
  await files.start(aVisit());
  expect(await files.save()).toBe('saved');
  expect(files.fileState()).toEqual({ state: 'saved', name });
  port.dispatch(retitled('这里的'));
  expect(files.fileState().state).toBe('unsaved');
  expect(await files.save()).toBe('saved');
  expect(dialogs.asked).toBe(1);
  expect((await inFile()).title).toBe('这里的');

  await byAnother((reception) => ({ ...reception, place: '二号楼', title: '别人的' }));
  focus();
  await vi.waitFor(() => expect(files.fileState().state).toBe('changed'));
  port.dispatch(retitled('又改了'));
  expect(await files.save()).toBe('changed');
  expect((await inFile()).title).toBe('别人的');

  const merged = files.mergeWithFile({}, 'zh-CN');
  if (!merged || 'message' in merged) throw new Error('No merge was offered.');
  expect(merged.conflicts.map(({ id }) => id)).toContain('heading/title');
  await files.acceptMerge({}, 'zh-CN');
  expect(files.fileState().state).toBe('saved');
  const both = await inFile();
  expect(both.title).toBe('又改了');
  expect(both.openConflicts?.['heading/title']?.theirs).toBe('别人的');
  expect(await files.settleConflict('heading/title', 'theirs', 'zh-CN')).toEqual({ unseated: [] });
  expect(port.getReception().title).toBe('别人的');
  expect(await files.save()).toBe('saved');
  expect(await inFile()).not.toHaveProperty('openConflicts');
  expect(dialogs.asked).toBe(1);
});

it('knows its file again the next day, and what became of it overnight', async () => {
  const disk = crypto.randomUUID();
  const today = aWindow(disk);
  const visit = aVisit();
  await today.files.start(visit);
  await today.files.save();
  // Away from the reception: its lock is free again, as when the window is closed.
  await today.files.start(emptyReception(ReceptionId.parse('blank'), '席次'));
  await today.storage.close();
  await byAnother((reception) => ({ ...reception, place: '二号楼' }));

  const { files } = aWindow(disk);
  expect(await files.openRecent(visit.id)).toBeUndefined();
  expect(files.fileState()).toEqual({ state: 'changed', name });
  await vi.waitFor(() => expect(files.saveState().state).toBe('saved'));
  expect(await files.acceptMerge({}, 'zh-CN')).toBeUndefined();
  expect((await inFile()).place).toBe('二号楼');
  expect(dialogs.asked).toBe(1);
});
