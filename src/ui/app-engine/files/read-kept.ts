import type { ReceptionId } from '../../../model/ids';
import { openSeal, type Seal } from '../../../persistence/seal';
import type { Storage } from '../../../persistence/storage';
import { type Found, sessionFrom, type Unreadable } from './readable';

/** What is kept of a reception under this seal; undefined when nothing is. */
export async function readKept(storage: Storage, id: ReceptionId, seal: Seal = openSeal): Promise<Found | Unreadable | undefined> {
  const stored = await storage.journal(id, '', seal).read();
  return stored && sessionFrom(stored);
}
