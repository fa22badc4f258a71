import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/persistence/connection';
import { openJournal } from '../../src/persistence/journal';
import { openSeal } from '../../src/persistence/seal';
import { summaryOf } from '../../src/persistence/summary';
import { makeVault, sealOf } from '../../src/persistence/vault';
import { openVaults } from '../../src/persistence/vaults';
import { openVersions } from '../../src/persistence/versions';
import { smallReception } from '../laws/small-reception';
import { freshDisk } from './in-memory';

const { id } = smallReception;
const at = '2026-11-23T10:00:00.000Z';
const summary = summaryOf(smallReception, at, 100);

beforeEach(freshDisk);

/** A reception with a step since its checkpoint and a version with a name. */
async function disk() {
  const connection = connect('test');
  const journal = openJournal(connection, id, 'a', openSeal);
  await journal.checkpoint(0, 'start', summary);
  await journal.append([{ seq: 1, text: 'step 1' }], summary);
  const versions = openVersions(connection);
  await versions.keep(id, 'first draft', { at, because: 'named', name: '送审稿' }, openSeal);
  /** All that lies there, as a stranger would read it. */
  const lying = async () => {
    const database = await connection.ready();
    const stores = ['checkpoints', 'lines', 'versions', 'versionTexts', 'summaries', 'vaults'] as const;
    return JSON.stringify(await Promise.all(stores.map((store) => database.getAll(store))));
  };
  return { connection, versions, vaults: openVaults(connection), lying };
}

describe('a passphrase for a plan that is already kept', () => {
  it('leaves nothing readable: neither plan, nor version, nor its name, nor the title', async () => {
    const { connection, versions, vaults, lying } = await disk();
    expect(await lying()).toContain('送审稿');
    const vault = await makeVault('one');
    const seal = sealOf(vault);
    await vaults.reseal(id, { seq: 1, checkpoint: 'after step 1', summary }, openSeal, seal, vault.header);
    for (const word of ['送审稿', 'first draft', 'step 1', 'start', summary.title]) expect(await lying()).not.toContain(word);
    expect(await openJournal(connection, id, 'a', seal).read()).toEqual({ checkpoints: [{ seq: 1, text: 'after step 1' }], lines: [] });
    expect(await versions.list(id, seal)).toMatchObject([{ number: 1, because: 'named', name: '送审稿' }]);
    expect(await versions.read(id, 1, seal)).toBe('first draft');
    expect(await versions.read(id, 1, openSeal), 'without the passphrase').toBeUndefined();
    expect(await vaults.header(id)).toEqual(vault.header);
  });

  it('is taken off again, and everything is there', async () => {
    const { connection, versions, vaults } = await disk();
    const vault = await makeVault('one');
    await vaults.reseal(id, { seq: 1, checkpoint: 'after step 1', summary }, openSeal, sealOf(vault), vault.header);
    await vaults.reseal(id, { seq: 1, checkpoint: 'after step 1', summary }, sealOf(vault), openSeal, undefined);
    expect(await vaults.header(id)).toBeUndefined();
    expect(await versions.read(id, 1, openSeal)).toBe('first draft');
    expect((await openJournal(connection, id, 'a', openSeal).read())?.checkpoints).toEqual([{ seq: 1, text: 'after step 1' }]);
  });

  it('whose header was damaged is told from none', async () => {
    const { connection, vaults } = await disk();
    expect(await vaults.header(id)).toBeUndefined();
    await (await connection.ready()).put('vaults', { version: 1 } as never, id);
    expect(await vaults.header(id)).toBe('damaged');
  });
});
