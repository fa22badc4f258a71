import { type Remote, transfer, wrap } from 'comlink';
import { type WholePlan, wholePlanIn } from '../../exchange/screen/list-import';
import { readTable } from '../../exchange/tables/read-table';
import type { Sheet, TableFault } from '../../exchange/tables/sheet';
import type { Language } from '../../i18n/speak';
import type { WorkbookOpener } from '../../workers/open-workbook';
import type { ListReader } from '../../workers/read-list';

/** One answer of a worker, which is ended with it, or when the person gives up. */
async function askedOnce<Asked, Answer>(
  worker: Worker,
  ask: (asked: Remote<Asked>) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(`The reading worker failed: ${message || 'it could not be loaded'}.`)),
      );
      ask(wrap<Asked>(worker)).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

/**
 * The tables of a file, read away from the screen; `bytes` are handed over and empty afterwards. Where there are no workers
 * (tests, very locked-down browsers) the answer is the same and the screen waits for it.
 * @throws the signal's reason when the person gave up; an Error when the worker could not be started.
 */
export async function tablesOf(bytes: Uint8Array, file: string, signal: AbortSignal): Promise<readonly Sheet[] | TableFault> {
  signal.throwIfAborted();
  if (typeof Worker === 'undefined') return readTable(bytes, file);
  const worker = new Worker(new URL('../../workers/read-list.ts', import.meta.url), { type: 'module' });
  return askedOnce<ListReader, readonly Sheet[] | TableFault>(
    worker,
    (reader) => reader.read(transfer(bytes, [bytes.buffer]), file),
    signal,
  );
}

/** The plan in a workbook of ours, taken out away from the screen. */
export async function planOf(book: readonly Sheet[], language: Language): Promise<WholePlan | { readonly message: string }> {
  if (typeof Worker === 'undefined') return wholePlanIn(book, language);
  const worker = new Worker(new URL('../../workers/open-workbook.ts', import.meta.url), { type: 'module' });
  return askedOnce<WorkbookOpener, WholePlan | { readonly message: string }>(worker, (opener) => opener.open(book, language));
}
