import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyReception } from '../../src/model/reception';
import { connect } from '../../src/persistence/connection';
import { Evicted, Overtaken, openJournal } from '../../src/persistence/journal';
import { openSeal } from '../../src/persistence/seal';
import { openShelf } from '../../src/persistence/shelf';
import { summaryOf } from '../../src/persistence/summary';
import { smallReception } from '../laws/small-reception';
import { freshDisk } from './in-memory';

const { id } = smallReception;
const summary = summaryOf(smallReception, '2026-11-23T10:00:00.000Z', 100);
const lines = (...numbers: readonly number[]) => numbers.map((seq) => ({ seq, text: `step ${seq}` }));

beforeEach(freshDisk);

async function disk() {
  const connection = connect('test');
  const journal = (by: string) => openJournal(connection, id, by, openSeal);
  await journal('a').checkpoint(0, 'start', summary);
  return { connection, journal, a: journal('a'), b: journal('b') };
}

describe('the journal', () => {
  it('holds a checkpoint and the lines since, in order', async () => {
    const { a } = await disk();
    await a.append(lines(1), summary);
    await a.append(lines(2, 3), summary);
    expect(await a.read()).toEqual({ checkpoints: [{ seq: 0, text: 'start' }], lines: lines(1, 2, 3) });
  });

  it('knows nothing of what was never kept', async () => {
    const connection = connect('test');
    expect(await openJournal(connection, 'other', 'a', openSeal).read()).toBeUndefined();
  });

  it('never writes over the line of another window', async () => {
    const { a, b } = await disk();
    await a.append(lines(1), summary);
    await expect(b.append([{ seq: 1, text: 'other' }], summary)).rejects.toBeInstanceOf(Overtaken);
    await expect(
      b.append(
        [
          { seq: 2, text: 'mine' },
          { seq: 1, text: 'other' },
        ],
        summary,
      ),
    ).rejects.toBeInstanceOf(Overtaken);
    expect((await a.read())?.lines).toEqual(lines(1));
  });

  it('takes the same line twice from the same window: a write may have landed although it was reported lost', async () => {
    const { a } = await disk();
    await a.append(lines(1), summary);
    await a.append(lines(1, 2), summary);
    expect((await a.read())?.lines).toEqual(lines(1, 2));
  });

  it('keeps one checkpoint before the newest, and no line that neither needs', async () => {
    const { a } = await disk();
    await a.append(lines(1, 2), summary);
    await a.checkpoint(2, 'second', summary);
    await a.append(lines(3, 4), summary);
    await a.checkpoint(4, 'third', summary);
    await a.append(lines(5), summary);
    expect(await a.read()).toEqual({
      checkpoints: [
        { seq: 4, text: 'third' },
        { seq: 2, text: 'second' },
      ],
      lines: lines(3, 4, 5),
    });
  });

  it('answers for a line or a checkpoint only when the disk itself has it, where a power cut cannot reach it', async () => {
    const { a } = await disk();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await a.append(lines(1), summary);
    await a.checkpoint(1, 'after one', summary);
    const flushed = transaction.mock.calls.flatMap(([stores, mode, options]) =>
      mode === 'readwrite' && options?.durability === 'strict' ? [stores] : [],
    );
    transaction.mockRestore();
    expect(flushed).toEqual([
      ['lines', 'checkpoints', 'summaries'],
      ['checkpoints', 'lines', 'summaries'],
    ]);
  });

  it('puts no checkpoint over what another window wrote', async () => {
    const { a, b } = await disk();
    await b.append(lines(1), summary);
    await expect(a.checkpoint(1, 'mine', summary, [1])).rejects.toBeInstanceOf(Overtaken);
    await b.checkpoint(1, 'theirs', summary, [1, 2]);
    expect(await b.read()).toMatchObject({ checkpoints: [{ seq: 1, text: 'theirs' }, { seq: 0 }], lines: lines(1) });
  });

  it('says when there is nothing left to append to', async () => {
    const { connection, a } = await disk();
    await openShelf(connection).destroy(id);
    await expect(a.append(lines(1), summary)).rejects.toBeInstanceOf(Evicted);
  });

  it('shows a line that was changed on disk as damaged', async () => {
    const { connection, a } = await disk();
    await a.append(lines(1, 2), summary);
    const database = await connection.ready();
    await database.put('lines', { kept: { text: 'step 7', sum: 1 }, by: 'a', at: '' }, [id, 1]);
    expect((await a.read())?.lines).toEqual([{ seq: 1, text: undefined }, ...lines(2)]);
  });

  it('belongs to one reception only', async () => {
    const { connection, a } = await disk();
    const other = emptyReception('visit-2' as typeof id, '另一份');
    await openJournal(connection, other.id, 'a', openSeal).checkpoint(0, 'other', summaryOf(other, '2026-11-23T11:00:00.000Z', 5));
    await a.append(lines(1), summary);
    await openShelf(connection).destroy(other.id);
    expect((await a.read())?.lines).toEqual(lines(1));
    expect((await openShelf(connection).list()).map((one) => one.summary.id)).toEqual([id]);
  });
});

describe('a write that the browser cuts off', () => {
  /** The disk is full: both transactions are abandoned, and the browser never says what became of what was asked in the second. */
  async function cutOff() {
    const { connection, journal } = await disk();
    const real = await connection.ready();
    const database = new Proxy(real, {
      get(target, name) {
        if (name !== 'transaction') return Reflect.get(target, name, target);
        return (...asked: Parameters<typeof target.transaction>) => {
          const transaction = target.transaction(...asked);
          if (asked[1] === 'readwrite') queueMicrotask(() => transaction.abort());
          return new Proxy(transaction, {
            get(inner, member) {
              if (member === 'commit') return () => undefined;
              if (member !== 'objectStore' || !Array.isArray(asked[0])) return Reflect.get(inner, member, inner);
              return () => ({ getKey: () => new Promise(() => undefined), put: () => new Promise(() => undefined) });
            },
          });
        };
      },
    });
    return { journal, cut: openJournal({ ...connection, now: () => database }, id, 'a', openSeal) };
  }

  it('is told as lost all the same, so that it can be tried again', async () => {
    const { journal, cut } = await cutOff();
    await expect(cut.append(lines(1), summary)).rejects.toThrow();
    await journal('a').append(lines(1), summary);
    expect((await journal('a').read())?.lines).toEqual(lines(1));
  });
});
