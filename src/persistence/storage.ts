import { connect } from './connection';
import { type FileLinks, openFileLinks } from './file-links';
import { type Journal, openJournal } from './journal';
import type { Seal } from './seal';
import { openShelf, type Shelf } from './shelf';
import { openVaults, type Vaults } from './vaults';
import { openVersions, type Versions } from './versions';

/** Everything that this browser keeps. */
export type Storage = {
  readonly journal: (id: string, by: string, seal: Seal) => Journal;
  readonly shelf: Shelf;
  readonly versions: Versions;
  readonly files: FileLinks;
  readonly vaults: Vaults;
  /** Opens the connection ahead, so that the first gesture finds it open. */
  readonly warm: () => Promise<unknown>;
  readonly close: () => Promise<void>;
};

export function openStorage(name = 'xici'): Storage {
  const connection = connect(name);
  return {
    journal: (id, by, seal) => openJournal(connection, id, by, seal),
    shelf: openShelf(connection),
    versions: openVersions(connection),
    files: openFileLinks(connection),
    vaults: openVaults(connection),
    warm: connection.ready,
    close: connection.close,
  };
}

/** Whether the browser has promised to keep what is stored. `refused`: it may clear it when the disk gets full. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** Asks the browser to keep what is stored; some ask the person, most decide by how much the page is used. */
export async function askToPersist(manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined): Promise<Persistence> {
  if (!manager?.persist) return 'unknown';
  try {
    return (await manager.persisted()) || (await manager.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}
