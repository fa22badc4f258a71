import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Evicted, type Journal, type Line, Overtaken } from '../../src/persistence/journal';
import { summaryOf } from '../../src/persistence/summary';
import { createWriter, type SaveState } from '../../src/persistence/writer';
import { smallReception } from '../laws/small-reception';

type Write = { readonly what: string; readonly end: (error?: Error) => Promise<void> };

/** A journal whose writes end when the test says so, over a list of what then lies on disk. */
function slowJournal() {
  const begun: Write[] = [];
  const onDisk: string[] = [];
  const write = (what: string, land: () => void) =>
    new Promise<void>((resolve, reject) => {
      const end = async (error?: Error) => {
        if (error) reject(error);
        else {
          land();
          resolve();
        }
        await vi.advanceTimersByTimeAsync(0);
      };
      begun.push({ what, end });
    });
  const journal: Journal = {
    read: async () => undefined,
    append: (lines) => {
      const texts = lines.map(({ seq, text }) => `${seq}:${text}`);
      return write(texts.join(), () => onDisk.push(...texts));
    },
    checkpoint: (seq, text) =>
      write(`${seq}=${text}`, () => {
        onDisk.splice(0, onDisk.length, `${seq}=${text}`);
      }),
  };
  return { journal, begun, onDisk, what: () => begun.map((one) => one.what) };
}

function writing(rest: { readonly makeRoom?: () => Promise<unknown>; readonly mostLines?: number; readonly begun?: boolean } = {}) {
  const { begun = true, ...wiring } = rest;
  const disk = slowJournal();
  const states: SaveState[] = [];
  const told: string[] = [];
  const landed: Line[] = [];
  let session = 'start';
  const writer = createWriter({
    journal: disk.journal,
    standing: { seq: 0, lines: 0, size: 0, begun },
    snapshot: () => session,
    summary: (edited, size) => summaryOf(smallReception, edited, size),
    now: () => '10:00',
    onState: (state) => states.push(state),
    onLanded: (lines) => landed.push(...lines),
    onOvertaken: (pending) => told.push(`overtaken, ${pending.map(({ text }) => text).join()} not on disk`),
    onRebuilt: () => told.push('rebuilt'),
    retryAfter: 1000,
    ...wiring,
  });
  const step = (text: string) => {
    session = text;
    writer.write(text);
  };
  return { ...disk, writer, step, states, told, landed, last: () => states.at(-1) };
}

const failing = (name: string) => Object.assign(new Error('no'), { name });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the writer', () => {
  it('begins every write before the gesture returns, and says saved only when the disk has said so', async () => {
    const { step, what, begun, last, writer, landed } = writing();
    step('a');
    step('b');
    expect(what()).toEqual(['1:a', '2:b']);
    await begun[1]?.end();
    expect(last()).toEqual({ state: 'saving' });
    expect(writer.isUnsaved()).toBe(true);
    await begun[0]?.end();
    expect(last()).toMatchObject({ state: 'saved', at: '10:00' });
    expect(landed.map(({ seq }) => seq)).toEqual([2, 1]);
  });

  it('begins the journal with how it was before the first gesture', async () => {
    const { writer, what, begun, onDisk } = writing({ begun: false });
    writer.begin('before');
    writer.write('a');
    expect(what()).toEqual(['0=before', '1:a']);
    await begun[0]?.end();
    await begun[1]?.end();
    expect(onDisk).toEqual(['0=before', '1:a']);
  });

  it('keeps what failed, in order, and tries again by itself', async () => {
    const { step, begun, what, last, onDisk } = writing();
    step('a');
    await begun[0]?.end(failing('AbortError'));
    expect(last()).toMatchObject({ state: 'failed', why: 'unknown' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(what()).toEqual(['1:a', '1:a']);
    await begun[1]?.end();
    expect(last()).toMatchObject({ state: 'saved', at: '10:00' });
    expect(onDisk).toEqual(['1:a']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toHaveLength(2);
  });

  it('does not wait for the second try when there is another gesture: both go together, or neither', async () => {
    const { step, begun, what, last } = writing();
    step('a');
    await begun[0]?.end(failing('UnknownError'));
    step('b');
    expect(what()).toEqual(['1:a', '1:a,2:b']);
    expect(last()).toMatchObject({ state: 'failed' });
    await begun[1]?.end();
    expect(last()).toMatchObject({ state: 'saved', at: '10:00' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toHaveLength(2);
  });

  it('makes room once when the disk is full, and says so for as long as it is', async () => {
    const makeRoom = vi.fn(async () => undefined);
    const { step, begun, last, states } = writing({ makeRoom });
    step('a');
    await begun[0]?.end(failing('QuotaExceededError'));
    expect(makeRoom).toHaveBeenCalledTimes(1);
    expect(states).toContainEqual(expect.objectContaining({ state: 'failed', why: 'full' }));
    await begun[1]?.end(failing('QuotaExceededError'));
    expect(makeRoom).toHaveBeenCalledTimes(1);
    expect(last()).toMatchObject({ why: 'full' });
    await vi.advanceTimersByTimeAsync(1000);
    await begun[2]?.end();
    expect(last()).toMatchObject({ state: 'saved', at: '10:00' });
  });

  it('writes everything again when the browser has cleared its storage', async () => {
    const { step, begun, what, told, onDisk, last } = writing();
    step('a');
    step('b');
    await begun[0]?.end(new Evicted('gone'));
    expect(what()).toEqual(['1:a', '2:b', '2=b']);
    await begun[2]?.end();
    expect(onDisk).toEqual(['2=b']);
    expect(told).toEqual(['rebuilt']);
    expect(last()).toMatchObject({ state: 'saved', at: '10:00' });
  });

  it('stops when another window has written, and hands over what is not on disk', async () => {
    const { step, begun, told, what } = writing();
    step('a');
    step('b');
    await begun[0]?.end(new Overtaken('taken'));
    expect(told).toEqual(['overtaken, a,b not on disk']);
    step('c');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(what()).toHaveLength(2);
  });

  it('puts a checkpoint after so many lines, never while a line is on its way', async () => {
    const { step, begun, what, onDisk } = writing({ mostLines: 3 });
    for (const text of ['a', 'b', 'c', 'd']) step(text);
    for (const index of [0, 1, 2]) await begun[index]?.end();
    expect(what()).toHaveLength(4);
    await begun[3]?.end();
    expect(what().at(-1)).toBe('4=d');
    step('e');
    await begun[4]?.end();
    await begun[5]?.end();
    expect(onDisk).toEqual(['4=d', '5:e']);
  });

  it('does not wait for a pause that never comes', async () => {
    const { step, begun, what } = writing({ mostLines: 3 });
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) step(text);
    await begun[0]?.end();
    expect(what().at(-1)).toBe('6=f');
    for (const index of [6, 1, 2, 3, 4, 5]) await begun[index]?.end();
    expect(what()).toHaveLength(7);
  });

  it('waits for everything under way before it stops', async () => {
    const { step, begun, writer } = writing();
    step('a');
    let stopped = false;
    void writer.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(false);
    await begun[0]?.end();
    expect(stopped).toBe(true);
  });
});

describe('a first checkpoint for which there is no room', () => {
  it('is tried again by itself, before anybody does anything', async () => {
    const { writer, begun, onDisk, last, what } = writing({ begun: false });
    writer.begin('start');
    await begun[0]?.end(failing('QuotaExceededError'));
    expect(last()?.state).not.toBe('saved');
    await vi.advanceTimersByTimeAsync(1000);
    expect(what()).toEqual(['0=start', '0=start']);
    await begun[1]?.end();
    expect([onDisk, last()?.state]).toEqual([['0=start'], 'saved']);
  });

  it('takes along what was done meanwhile', async () => {
    const { writer, begun, onDisk, step, last } = writing({ begun: false });
    writer.begin('start');
    step('one');
    await begun[0]?.end(failing('QuotaExceededError'));
    await begun[1]?.end(failing('QuotaExceededError'));
    await vi.advanceTimersByTimeAsync(1000);
    await begun[2]?.end();
    expect([onDisk, last()?.state]).toEqual([['1=one'], 'saved']);
  });
});
