import { describe, expect, it } from 'vitest';
import { renameReception } from '../../../src/commands/rename-reception';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { ReceptionId } from '../../../src/model/ids';
import { emptyReception } from '../../../src/model/reception';
import { createDesk } from '../../../src/ui/app-engine/desk';
import { createFiling, readShowable } from '../../../src/ui/app-engine/filing';
import { memory, sample, talks } from './sample';

const blank = () => emptyReception(ReceptionId.parse('blank'), '席次');

function atDesk() {
  const desk = createDesk(blank());
  const database = memory();
  return { desk, database, files: createFiling({ desk, database }) };
}
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('receptions kept and opened', () => {
  it('keeps what was started, lists it with its score, and opens it again', async () => {
    const { desk, files } = atDesk();
    files.start(sample());
    await settled();
    const [recent] = await files.recents();
    expect(recent).toMatchObject({ id: 'sample-rovis', people: Object.keys(sample().people).length });
    expect(recent?.occasions.map(({ layout }) => layout)).toContain('meeting/talks');
    expect(recent?.score?.departure).toBeGreaterThan(0);

    files.start(blank());
    expect(desk.port.getReception().id).toBe('blank');
    expect(await files.openRecent('sample-rovis')).toBeUndefined();
    expect(desk.port.getReception()).toEqual(sample());
  });

  it('keeps nothing of a plan that was begun and not touched', async () => {
    const { desk, files } = atDesk();
    files.start(emptyReception(ReceptionId.parse('r2'), '新的接待方案'));
    await settled();
    expect(await files.recents()).toEqual([]);
    desk.port.dispatch([renameReception({ title: '来访', date: null, place: null, contact: null })]);
    await settled();
    expect((await files.recents()).map(({ title }) => title)).toEqual(['来访']);
  });

  it('saves the last edit of the plan that leaves the screen', async () => {
    const { desk, database, files } = atDesk();
    files.start(sample());
    desk.port.dispatch([renameReception({ title: '改过', date: null, place: null, contact: null })]);
    files.start(blank());
    await settled();
    expect(database.texts.get('sample-rovis')).toContain('"改过"');
  });

  it('opens a plan file, and one undo brings the present one back', async () => {
    const { desk, files } = atDesk();
    files.start(sample());
    const other = { ...sample(), id: ReceptionId.parse('other'), title: '另一份' };
    expect(await files.open('zh-CN', new File([writePlan(other)], 'other.xici.json'))).toBeUndefined();
    expect(desk.port.getReception().title).toBe('另一份');
    desk.port.undo();
    expect(desk.port.getReception().id).toBe('sample-rovis');
  });

  it.each([
    ['no plan at all', 'hello', /不是席次方案/],
    ['a layout that nobody can draw', writePlan(sample()).replaceAll('meeting/talks', 'meeting/tent'), /场次“会谈”的/],
    ['a count outside its limits', writePlan(sample()).replace('"perSide": 11', '"perSide": 1100'), /场次“会谈”的/],
  ])('says what is wrong with %s, and the plan on the screen stays', async (_, text, message) => {
    const { desk, files } = atDesk();
    files.start(sample());
    const before = desk.port.getReception();
    expect(await files.open('zh-CN', new File([text], 'x.xici.json'))).toEqual({ message: expect.stringMatching(message) });
    expect(desk.port.getReception()).toBe(before);
  });

  it('shows what a file holds', () => {
    expect(readShowable(writePlan(sample()))).toEqual(sample());
    expect(sample().occasions[talks]?.settings.perSide).toBe(11);
  });
});
