import { transfer } from 'comlink';
import { type WholePlan, wholePlanIn } from '../../exchange/screen/list-import';
import type { Encoding } from '../../exchange/tables/encodings';
import { readTable } from '../../exchange/tables/read-table';
import type { Sheet, TableFault } from '../../exchange/tables/sheet';
import type { Language } from '../../i18n/speak';
import type { WorkbookOpener } from '../../workers/open-workbook';
import type { ListReader } from '../../workers/read-list';
import { askedOnce, begun, canWork } from './at-work';

/**
 * The tables of a file, read away from the screen; `bytes` are handed over and empty afterwards.
 * @throws the signal's reason when the person gave up; an Error when the worker could not be started.
 */
export async function tablesOf(
  bytes: Uint8Array,
  file: string,
  signal: AbortSignal,
  chosen?: Encoding,
): Promise<readonly Sheet[] | TableFault> {
  signal.throwIfAborted();
  if (!canWork()) return readTable(bytes, file, chosen);
  const worker = new Worker(new URL('../../workers/read-list.ts', import.meta.url), { type: 'module' });
  return askedOnce<ListReader, readonly Sheet[] | TableFault>(
    begun(worker, 'reading'),
    (reader) => reader.read(transfer(bytes, [bytes.buffer]), file, chosen),
    signal,
  );
}

/** The plan in a workbook of ours, taken out away from the screen. */
export async function planOf(book: readonly Sheet[], language: Language): Promise<WholePlan | { readonly message: string }> {
  if (!canWork()) return wholePlanIn(book, language);
  const worker = new Worker(new URL('../../workers/open-workbook.ts', import.meta.url), { type: 'module' });
  return askedOnce<WorkbookOpener, WholePlan | { readonly message: string }>(begun(worker, 'reading'), (opener) =>
    opener.open(book, language),
  );
}
