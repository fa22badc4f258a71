import { beforeEach, describe, expect, it } from 'vitest';
import { renameReception } from '../../../../src/commands/rename-reception';
import { writePlan } from '../../../../src/exchange/plan/write-plan';
import { ReceptionId } from '../../../../src/model/ids';
import { emptyReception } from '../../../../src/model/reception';
import { readShowable } from '../../../../src/ui/app-engine/files/readable';
import { freshDisk } from '../../../persistence/in-memory';
import { sample, talks } from '../sample';
import { aComputer, blank, settled } from './a-window';

const title = (text: string) => [renameReception({ title: text, date: null, place: null, contact: null })];

beforeEach(freshDisk);

describe('receptions kept and opened', () => {
  it('keeps what was started, lists it with its score, and opens it again', async () => {
    const { desk, files } = aComputer().window();
    await files.start(sample());
    const [recent] = await files.recents();
    expect(recent).toMatchObject({ id: 'sample-rovis', people: Object.keys(sample().people).length, place: 'desk' });
    expect(recent?.occasions.map(({ layout }) => layout)).toContain('meeting/talks');
    expect(recent?.score?.departure).toBeGreaterThan(0);
    expect(recent?.size).toBeGreaterThan(1000);

    await files.start(blank());
    expect(desk.port.getReception().id).toBe('blank');
    expect(await files.openRecent('sample-rovis')).toBeUndefined();
    expect(desk.port.getReception()).toEqual(sample());
  });

  it('keeps nothing of a plan that was begun and not touched', async () => {
    const { desk, files } = aComputer().window();
    await files.start(emptyReception(ReceptionId.parse('r2'), '新的接待方案'));
    await settled();
    expect(await files.recents()).toEqual([]);
    desk.port.dispatch(title('来访'));
    expect((await files.recents()).map((recent) => recent.title)).toEqual(['来访']);
  });

  it('keeps undo and redo over a restart, back to the very first gesture', async () => {
    const computer = aComputer();
    const { desk, files } = computer.window();
    await files.start(emptyReception(ReceptionId.parse('r2'), '新的接待方案'));
    for (const text of ['一', '二', '三']) desk.port.dispatch(title(text));
    desk.port.undo();
    await files.recents();

    const again = computer.window();
    // The first window is still there and holds the pen; this one only reads.
    await again.files.openRecent('r2');
    expect(again.port.getReception().title).toBe('二');
    await again.files.takeOver();
    await settled();
    again.port.redo();
    expect(again.port.getReception().title).toBe('三');
    while (again.port.canUndo()) again.port.undo();
    expect(again.port.getReception().title).toBe('新的接待方案');
  });

  it('saves the last edit of the plan that leaves the screen, and each plan keeps its own undo', async () => {
    const { port, files } = aComputer().window();
    await files.start(sample());
    port.dispatch(title('改过'));
    await files.start(blank());
    expect(port.canUndo()).toBe(false);
    await settled();
    await files.openRecent('sample-rovis');
    expect(port.getReception().title).toBe('改过');
    port.undo();
    expect(port.getReception().title).toBe(sample().title);
  });

  it('starts a sample that is kept already as another reception: what was done to the first stays', async () => {
    const { port, files } = aComputer().window();
    await files.start(sample());
    port.dispatch(title('改过'));
    await settled();
    await files.start(sample());
    expect(port.getReception().id).not.toBe('sample-rovis');
    expect((await files.recents()).map((recent) => recent.title).sort()).toEqual(['改过', sample().title].sort());
  });

  it('opens a plan file beside what is kept', async () => {
    const { port, files } = aComputer().window();
    await files.start(sample());
    const other = { ...sample(), id: ReceptionId.parse('other'), title: '另一份' };
    expect(await files.open('zh-CN', new File([writePlan(other)], 'other.xici.json'))).toBeUndefined();
    expect(port.getReception().title).toBe('另一份');
    expect((await files.recents()).map(({ id }) => id).sort()).toEqual(['other', 'sample-rovis']);
  });

  it('changes nothing when somebody gives up at the last moment: what stands on the screen, what is kept, what can be undone', async () => {
    const { port, files } = aComputer().window();
    await files.start(sample());
    await files.recents();
    port.dispatch(title('这里的'));
    const standing = port.getReception();
    const givenUp = {
      told: () => undefined,
      signal: AbortSignal.abort(),
      lastChance: async () => AbortSignal.abort().throwIfAborted(),
    };
    const other = { ...sample(), id: ReceptionId.parse('other'), title: '另一份' };
    for (const file of [other, { ...sample(), title: '文件里的' }].map((made) => new File([writePlan(made)], 'x.xici.json'))) {
      await expect(files.open('zh-CN', file, givenUp)).rejects.toMatchObject({ name: 'AbortError' });
    }
    await expect(files.openRecent('sample-rovis', givenUp)).rejects.toMatchObject({ name: 'AbortError' });
    expect(port.getReception()).toBe(standing);
    expect((await files.recents()).map((recent) => recent.title)).toEqual(['这里的']);
    port.undo();
    expect(port.getReception().title).toBe(sample().title);
  });

  it('takes a file of a reception that is kept here as a change to it: one undo brings back what was here', async () => {
    const { port, files } = aComputer().window();
    await files.start(sample());
    port.dispatch(title('这里的'));
    const theirs = { ...sample(), title: '文件里的' };
    await files.open('zh-CN', new File([writePlan(theirs)], 'x.xici.json'));
    expect(port.getReception().title).toBe('文件里的');
    port.undo();
    expect(port.getReception().title).toBe('这里的');
  });

  it.each([
    ['no plan at all', 'hello', /不是席次方案/],
    ['a plan of a newer version', writePlan(sample()).replace('"formatVersion": 1', '"formatVersion": 99'), /新/],
  ])('says what is wrong with %s, and the plan on the screen stays', async (_, text, message) => {
    const { port, files } = aComputer().window();
    await files.start(sample());
    const before = port.getReception();
    expect(await files.open('zh-CN', new File([text], 'x.xici.json'))).toEqual({ message: expect.stringMatching(message) });
    expect(port.getReception()).toBe(before);
  });

  it.each([
    ['a layout that nobody can draw', writePlan(sample()).replaceAll('meeting/talks', 'meeting/tent')],
    ['a count outside its limits', writePlan(sample()).replace('"perSide": 11', '"perSide": 1100')],
  ])('offers what can be read beside %s, and opens it as a reception of its own', async (_, text) => {
    const { port, files } = aComputer().window();
    await files.start(sample());
    const outcome = await files.open('zh-CN', new File([text], 'x.xici.json'));
    if (typeof outcome !== 'object' || !('ask' in outcome) || outcome.ask !== 'salvage') throw new Error('Nothing is offered.');
    expect(port.getReception()).toEqual(sample());
    expect(outcome).toMatchObject({ people: 29, occasions: 4, lost: [expect.stringMatching(/场次“会谈”的/)] });
    await outcome.answer();
    expect(Object.keys(port.getReception().people)).toHaveLength(29);
    expect(port.getReception().id).not.toBe(sample().id);
    expect(await files.recents()).toHaveLength(2);
  });

  it('shows what a file holds', () => {
    expect(readShowable(writePlan(sample()))).toEqual(sample());
    expect(sample().occasions[talks]?.settings.perSide).toBe(11);
  });
});

describe('the list', () => {
  it('puts away, throws away, brings back, copies, and empties the trash for good', async () => {
    const { files, port } = aComputer().window();
    await files.start(sample());
    port.dispatch(title('正本'));
    await settled();
    await files.duplicate('sample-rovis', '副本');
    const copy = (await files.recents()).find((recent) => recent.title === '副本');
    expect(copy).toMatchObject({ people: Object.keys(sample().people).length });

    await files.move('sample-rovis', 'archive');
    await files.move(copy?.id ?? '', 'trash');
    const places = async () => Object.fromEntries((await files.recents()).map((recent) => [recent.title, recent.place]));
    expect(await places()).toEqual({ 正本: 'archive', 副本: 'trash' });
    await files.move('sample-rovis', 'desk');
    await files.emptyTrash();
    expect(await places()).toEqual({ 正本: 'desk' });
    expect(await files.openRecent(copy?.id ?? '')).toEqual({ message: expect.stringMatching(/不是席次方案/) });
  });
});
