import { beforeEach, describe, expect, it } from 'vitest';
import { ReceptionId } from '../../src/model/ids';
import { type Connection, connect } from '../../src/persistence/connection';
import { openSeal } from '../../src/persistence/seal';
import { openVersions, type Versions } from '../../src/persistence/versions';
import { freshDisk } from './in-memory';

const visit = ReceptionId.parse('visit');
const other = ReceptionId.parse('other');
const at = '2026-11-23T10:00:00.000Z';

let connection: Connection;
let versions: Versions;
beforeEach(() => {
  freshDisk();
  connection = connect('test');
  versions = openVersions(connection);
});

const keep = (text: string, wish: Partial<Parameters<Versions['keep']>[2]> = {}, id = visit) =>
  versions.keep(id, text, { at, because: 'hour', ...wish }, openSeal);
const list = (id = visit) => versions.list(id, openSeal);
const numbers = async (id = visit) => (await list(id)).map(({ number }) => number);

describe('versions of a plan', () => {
  it('are listed from the newest, with why they were kept, and can be read', async () => {
    await keep('one', { because: 'print' });
    await keep('two', { because: 'named', name: '送审稿' });
    expect(await list()).toEqual([
      { number: 2, at, because: 'named', name: '送审稿', size: 3 },
      { number: 1, at, because: 'print', size: 3 },
    ]);
    expect(await versions.read(visit, 1, openSeal)).toBe('one');
    expect(await versions.read(visit, 3, openSeal)).toBeUndefined();
  });

  it('are not kept twice for the same plan: the newest takes the name', async () => {
    await keep('one');
    await keep('one', { because: 'print' });
    expect(await list()).toEqual([{ number: 1, at, because: 'hour', size: 3 }]);
    await keep('one', { because: 'named', name: '定稿' });
    expect(await list()).toEqual([{ number: 1, at, because: 'named', name: '定稿', size: 3 }]);
    await keep('one', { because: 'named', name: '再定稿' });
    expect(await numbers(), 'a name that somebody gave is not written over').toEqual([2, 1]);
  });

  it('belong to one reception', async () => {
    await keep('one');
    await keep('else', {}, other);
    await versions.remove(other, 1);
    expect(await numbers()).toEqual([1]);
    expect(await numbers(other)).toEqual([]);
  });

  it('that nobody named go after the fortieth, the oldest first; a named one stays', async () => {
    await keep('named', { because: 'named', name: '送审稿' });
    for (let one = 1; one <= 42; one += 1) await keep(`text ${one}`);
    const kept = await numbers();
    expect(kept).toHaveLength(41);
    expect(kept.at(-1)).toBe(1);
    expect(kept.at(-2)).toBe(4);
    expect(await versions.read(visit, 3, openSeal), 'with its text').toBeUndefined();
  });

  it('make room: half of what nobody named in each reception, the oldest', async () => {
    for (const text of ['a', 'b', 'c', 'd']) await keep(text);
    await keep('e', { because: 'named', name: '送审稿' });
    for (const text of ['x', 'y']) await keep(text, {}, other);
    expect(await versions.spare()).toBe(3);
    expect(await numbers()).toEqual([5, 4, 3]);
    expect(await numbers(other)).toEqual([2]);
  });

  it('are named afterwards, and are then no longer thrown away', async () => {
    await keep('one');
    await versions.rename(visit, 1, '定稿', openSeal);
    await versions.rename(visit, 7, '没有这一版', openSeal);
    expect(await list()).toEqual([{ number: 1, at, because: 'named', name: '定稿', size: 3 }]);
    expect(await versions.read(visit, 1, openSeal)).toBe('one');
    expect(await versions.spare()).toBe(0);
  });

  it('that were damaged on disk are listed, and not taken for a plan', async () => {
    await keep('one');
    await (await connection.ready()).put('versionTexts', { text: 'two', sum: 1 }, [visit, 1]);
    expect(await numbers()).toEqual([1]);
    expect(await versions.read(visit, 1, openSeal)).toBeUndefined();
  });
});
