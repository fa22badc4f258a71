import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { ReceptionId } from '../../src/model/ids';
import { emptyReception, Reception } from '../../src/model/reception';
import { openReceptionDatabase } from '../../src/persistence/database';
import { li, smallReception } from '../laws/small-reception';

const name = 'xici-test';
let minute = 0;
const clock = () => new Date(Date.UTC(2026, 10, 23, 9, minute++)).toISOString();
const open = () => openReceptionDatabase(name, clock);

afterEach(() => deleteDB(name));

describe('the receptions of this browser', () => {
  it('come back as they were saved, in a new connection', async () => {
    const first = open();
    await first.saveReception(smallReception);
    await first.close();
    const second = open();
    const text = await second.loadReception(smallReception.id);
    expect(Reception.parse(JSON.parse(text ?? ''))).toEqual(smallReception);
    await second.close();
  });

  it('are listed with what they hold, the last edited first', async () => {
    const database = open();
    const other = emptyReception(ReceptionId.parse('other'), '另一份');
    await database.saveReception(smallReception);
    await database.saveReception(other);
    await database.saveReception({ ...smallReception, title: '访问（二稿）' });
    const list = await database.listReceptions();
    expect(list.map(({ title, date, people, occasions }) => ({ title, date, people, occasions }))).toEqual([
      { title: '访问（二稿）', date: '2026-11-30', people: 6, occasions: 2 },
      { title: '另一份', date: undefined, people: 0, occasions: 0 },
    ]);
    await database.close();
  });

  it('are gone when deleted, from the list too', async () => {
    const database = open();
    await database.saveReception(smallReception);
    await database.deleteReception(smallReception.id);
    expect(await database.loadReception(smallReception.id)).toBeUndefined();
    expect(await database.listReceptions()).toEqual([]);
    await database.close();
  });

  it('land in the order in which they were asked for, when nobody waits', async () => {
    const database = open();
    const drafts = Array.from({ length: 20 }, (_, index) => ({ ...smallReception, title: `第${index}稿` }));
    await Promise.all(drafts.map((draft) => database.saveReception(draft)));
    expect(await database.loadReception(smallReception.id)).toContain('第19稿');
    expect((await database.listReceptions()).map(({ title }) => title)).toEqual(['第19稿']);
    await database.close();
  });

  it('give way to a newer version of the program in another tab, and keep what they hold', async () => {
    const database = open();
    await database.saveReception(smallReception);
    await deleteDB(name, { blocked: () => expect.unreachable('the old connection holds on') });
    await database.saveReception({ ...smallReception, people: { [li.id]: { ...li, spouse: undefined } } });
    expect((await database.listReceptions()).map(({ people }) => people)).toEqual([1]);
    await database.close();
  });
});
