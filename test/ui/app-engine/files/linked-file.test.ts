import { beforeEach, expect, it, vi } from 'vitest';
import { renameReception } from '../../../../src/commands/rename-reception';
import { readPlan } from '../../../../src/exchange/plan/read-plan';
import { writePlan } from '../../../../src/exchange/plan/write-plan';
import type { Reception } from '../../../../src/model/reception';
import { freshDisk } from '../../../persistence/in-memory';
import { sample } from '../sample';
import { aComputer, settled } from './a-window';

/** The file on the disk of the office. */
const file = vi.hoisted(() => ({ text: '', writes: 0, held: false, permission: 'granted', answers: 'granted' }));
vi.mock('../../../../src/persistence/files', async (original) => ({
  ...(await original<typeof import('../../../../src/persistence/files')>()),
  readAgain: async () => (file.permission !== 'granted' ? 'ask' : file.held ? 'unreadable' : { text: file.text }),
  askToWrite: async () => {
    if (file.permission === 'prompt') file.permission = file.answers;
    return file.permission === 'granted';
  },
  saveToFile: async (_: unknown, text: string) => {
    file.text = text;
    file.writes += 1;
    return { handle: { name: 'visit.xici.json' } };
  },
}));

const { date, place, contact = null } = sample();
const heading = { date: date ?? null, place: place ?? null, contact };
const title = (text: string) => [renameReception({ ...heading, title: text })];
const inFile = (): Reception => readPlan(file.text) as Reception;
const byAnother = (change: (reception: Reception) => Reception) => {
  file.text = writePlan(change(inFile()));
};

beforeEach(() => {
  freshDisk();
  Object.assign(file, { writes: 0, held: false, permission: 'granted', answers: 'granted' });
});

async function savedVisit() {
  const { files, port } = aComputer().window();
  await files.start(sample());
  expect(files.fileState()).toEqual({ state: 'none' });
  expect(await files.save()).toBe('saved');
  expect(files.fileState()).toEqual({ state: 'saved', name: 'visit.xici.json' });
  return { files, port };
}

it('shows whether the file has what is on the screen, and saves it in place', async () => {
  const { files, port } = await savedVisit();
  port.dispatch(title('改过'));
  expect(files.fileState().state).toBe('unsaved');
  port.undo();
  expect(files.fileState().state).toBe('saved');
  port.redo();
  expect(await files.save()).toBe('saved');
  expect(inFile().title).toBe('改过');
});

it('never writes over what somebody else saved: both are merged, with the conflicts to choose, and one undo takes it back', async () => {
  const { files, port } = await savedVisit();
  port.dispatch(title('这里的'));
  const before = port.getReception();
  byAnother((reception) => ({ ...reception, title: '别人的', place: '二号楼' }));
  expect(await files.save()).toBe('changed');
  expect(files.fileState().state).toBe('changed');
  expect(file.writes).toBe(1);

  const merge = files.mergeWithFile({}, 'zh-CN');
  if (!merge || 'message' in merge) throw new Error('There is nothing to merge.');
  expect(merge.conflicts.map(({ id }) => id)).toEqual(['heading/title']);
  await files.acceptMerge({ 'heading/title': 'theirs' }, 'zh-CN');
  expect(port.getReception()).toMatchObject({ title: '别人的', place: '二号楼' });
  expect(inFile()).toEqual(port.getReception());
  expect(files.fileState().state).toBe('saved');
  expect((await files.versions()).map(({ because }) => because)).toEqual(['before']);
  port.undo();
  expect(port.getReception()).toEqual(before);
});

it('leaves a file alone that somebody has damaged or written with a newer program', async () => {
  const { files } = await savedVisit();
  byAnother((reception) => reception);
  file.text = file.text.replace('"formatVersion": 1', '"formatVersion": 99');
  expect(await files.save()).toBe('changed');
  expect(files.mergeWithFile({}, 'zh-CN')).toEqual({ message: expect.any(String) });
  await files.acceptMerge({}, 'zh-CN');
  expect(file.text).toContain('"formatVersion": 99');
});

it('remembers the file with the reception', async () => {
  const { files } = await savedVisit();
  await files.start({ ...sample(), id: 'other' as Reception['id'] });
  expect(files.fileState().state).toBe('none');
  await files.openRecent(sample().id);
  await settled();
  expect(files.fileState()).toEqual({ state: 'saved', name: 'visit.xici.json' });
});

it('a window that only reads merges nothing, and leaves the file to whoever changed it', async () => {
  const computer = aComputer();
  const first = computer.window();
  await first.files.start(sample());
  await first.files.save();
  await settled();
  const second = computer.window();
  await second.files.openRecent(sample().id);
  expect(second.files.saveState().state).toBe('read-only');
  byAnother((reception) => ({ ...reception, place: '二号楼' }));
  expect(await second.files.save()).toBe('changed');
  expect(await second.files.acceptMerge({}, 'zh-CN')).toHaveProperty('message');
  expect(inFile().place).toBe('二号楼');
  expect(second.files.fileState().state).toBe('changed');
});

it('on another day the browser asks first; what came of the file overnight is looked at before it is written', async () => {
  const { files, port } = await savedVisit();
  port.dispatch(title('这里的'));
  byAnother((reception) => ({ ...reception, place: '二号楼' }));
  file.permission = 'prompt';
  expect(await files.save()).toBe('changed');
  expect(inFile().place).toBe('二号楼');

  Object.assign(file, { permission: 'prompt', answers: 'denied' });
  expect(await files.save()).toBe('cancelled');
  expect(file.writes).toBe(1);
});

it('a file that cannot be read just now is not written over', async () => {
  const { files, port } = await savedVisit();
  port.dispatch(title('这里的'));
  file.held = true;
  expect(await files.save()).toBe('unreadable');
  expect(file.writes).toBe(1);
  file.held = false;
  expect(await files.save()).toBe('saved');
});
