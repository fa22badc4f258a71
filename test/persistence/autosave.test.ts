import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editPerson } from '../../src/commands/edit-person';
import type { Reception } from '../../src/model/reception';
import { autosave, type SaveState } from '../../src/persistence/autosave';
import { createReceptionStore } from '../../src/store/store';
import { li, smallReception } from '../laws/small-reception';

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const begun: { readonly title: string | undefined; readonly end: (error?: Error) => void }[] = [];
  const save = (reception: Reception) =>
    new Promise<string>((resolve, reject) => {
      begun.push({
        title: reception.people[li.id]?.title,
        end: (error) => (error ? reject(error) : resolve(`saved ${reception.people[li.id]?.title}`)),
      });
    });
  const end = async (index: number, error?: Error) => {
    begun[index]?.end(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { save, end, begun, titles: () => begun.map(({ title }) => title) };
}

function editing() {
  const source = createReceptionStore(smallReception);
  const disk = slowDisk();
  const states: SaveState[] = [];
  const page = new EventTarget();
  const saving = autosave({ source, save: disk.save, onState: (state) => states.push(state), page, retryAfter: 1000 });
  const name = (title: string) => source.dispatch([editPerson(li.id, { title })]);
  return { source, disk, states, page, saving, name, last: () => states.at(-1) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  it('writes nothing before the first gesture, and then at once', async () => {
    const { disk, name, states, saving } = editing();
    expect(disk.begun).toEqual([]);
    name('一');
    expect(disk.titles()).toEqual(['一']);
    expect(saving.isUnsaved()).toBe(true);
    await disk.end(0);
    expect(states).toEqual([{ state: 'saving' }, { state: 'saved', at: 'saved 一' }]);
    expect(saving.isUnsaved()).toBe(false);
  });

  it('skips what was overtaken while a write was under way, and the last state lands', async () => {
    const { disk, name, last } = editing();
    for (const title of ['一', '二', '三', '四']) name(title);
    expect(disk.titles()).toEqual(['一']);
    await disk.end(0);
    expect(disk.titles()).toEqual(['一', '四']);
    expect(last()).toEqual({ state: 'saving' });
    await disk.end(1);
    expect(last()).toEqual({ state: 'saved', at: 'saved 四' });
    expect(disk.begun).toHaveLength(2);
  });

  it.each(['pagehide', 'visibilitychange'])('does not wait its turn on %s', async (type) => {
    const { disk, name, page, last } = editing();
    name('一');
    name('二');
    page.dispatchEvent(new Event(type));
    expect(disk.titles()).toEqual(['一', '二']);
    page.dispatchEvent(new Event(type));
    expect(disk.begun, 'the same state is not written twice').toHaveLength(2);
    await disk.end(0);
    expect(last()).toEqual({ state: 'saving' });
    await disk.end(1);
    expect(last()).toEqual({ state: 'saved', at: 'saved 二' });
  });

  it('says why a write failed, tries again by itself, and is saved in the end', async () => {
    const { disk, name, last, saving } = editing();
    const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    name('一');
    await disk.end(0, full);
    expect(last()).toEqual({ state: 'failed', why: 'full', detail: 'QuotaExceededError: no room' });
    expect(saving.isUnsaved()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.titles()).toEqual(['一', '一']);
    await disk.end(1);
    expect(last()).toEqual({ state: 'saved', at: 'saved 一' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(disk.begun).toHaveLength(2);
  });

  it('does not wait for the second try when there is another gesture', async () => {
    const { disk, name, last } = editing();
    name('一');
    await disk.end(0, new Error('odd'));
    expect(last()).toMatchObject({ state: 'failed', why: 'unknown' });
    name('二');
    expect(disk.titles()).toEqual(['一', '二']);
    await disk.end(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(disk.begun).toHaveLength(2);
  });

  it('writes what undo brought back, and stops when told, after a last write', async () => {
    const { disk, name, source, saving } = editing();
    name('一');
    await disk.end(0);
    source.undo();
    expect(disk.titles()).toEqual(['一', '部长']);
    name('三');
    let stopped = false;
    void saving.stop().then(() => {
      stopped = true;
    });
    await disk.end(1);
    expect(stopped).toBe(false);
    await disk.end(2);
    expect(stopped).toBe(true);
    expect(disk.titles()).toEqual(['一', '部长', '三']);
    name('四');
    expect(disk.begun).toHaveLength(3);
  });
});
