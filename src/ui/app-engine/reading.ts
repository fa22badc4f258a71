import { transfer, wrap } from 'comlink';
import { readTable } from '../../exchange/tables/read-table';
import type { Sheet, TableFault } from '../../exchange/tables/sheet';
import type { ListReader } from '../../workers/read-list';

/**
 * The tables of a file, read away from the screen; `bytes` are handed over and empty afterwards. Where there are no workers
 * (tests, very locked-down browsers) the answer is the same and the screen waits for it.
 * @throws the signal's reason when the person gave up; an Error when the worker could not be started.
 */
export async function tablesOf(bytes: Uint8Array, file: string, signal: AbortSignal): Promise<readonly Sheet[] | TableFault> {
  signal.throwIfAborted();
  if (typeof Worker === 'undefined') return readTable(bytes, file);
  const worker = new Worker(new URL('../../workers/read-list.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(`The reading worker failed: ${message || 'it could not be loaded'}.`)),
      );
      wrap<ListReader>(worker)
        .read(transfer(bytes, [bytes.buffer]), file)
        .then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}
