import { fileOpen, fileSave } from 'browser-fs-access';
import type { Reception } from '../model/reception';

const kind = { description: 'Xici 席次', mimeTypes: ['application/json'], extensions: ['.json'], id: 'xici' };

/** Closing the dialog is an answer, not a fault. */
const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Not in every browser, and not in every list of types. */
type Guarded = FileSystemFileHandle & {
  readonly queryPermission?: (wish: { readonly mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (wish: { readonly mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
  readonly remove?: () => Promise<void>;
};

/** What the file holds now. `ask`: the browser would have to ask first; `gone`: there is none any more; `unreadable`: not just now. */
export type FoundAgain = { readonly text: string } | 'ask' | 'gone' | 'unreadable';

export async function readAgain(handle: Guarded): Promise<FoundAgain> {
  try {
    const permission = (await handle.queryPermission?.({ mode: 'read' })) ?? 'granted';
    return permission === 'granted' ? { text: await (await handle.getFile()).text() } : 'ask';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'NotFoundError' ? 'gone' : 'unreadable';
  }
}

/**
 * Whether the file may be read and written. On another day the browser asks the person again, and a file that may be written but was not
 * looked into would be written over whatever somebody else has put there.
 */
export async function askToWrite(handle: Guarded): Promise<boolean> {
  const known = (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
  return (known === 'prompt' ? await handle.requestPermission?.({ mode: 'readwrite' }) : known) === 'granted';
}

/** What Windows takes for a device, whatever ending follows. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;

/**
 * The title as every file system takes it: no path, no device, nothing unseen. Marks that turn the direction of writing would make the
 * ending look like another.
 */
export function fileNameOf({ title }: Pick<Reception, 'title'>, extension = 'xici.json'): string {
  const name = [
    ...title
      .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .replace(/^[. ]+/, ''),
  ]
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(device, '$1_');
  return `${name || 'xici'}.${extension}`;
}

export type SavedFile = {
  /** Where the browser may write again without asking; null where it cannot. */
  readonly handle: FileSystemFileHandle | null;
};

/** Asks where, unless a handle is given; undefined when the dialog was closed. */
export async function saveToFile(
  reception: Pick<Reception, 'title'>,
  text: string,
  handle: FileSystemFileHandle | null = null,
): Promise<SavedFile | undefined> {
  const blob = new Blob([text], { type: 'application/json' });
  try {
    return { handle: await fileSave(blob, { ...kind, fileName: fileNameOf(reception) }, handle) };
  } catch (error) {
    if (isCancelled(error)) return undefined;
    throw error;
  }
}

/** A part of a plan by itself, such as a house convention: always under a name of its own. */
export async function saveTextToFile(text: string, title: string, ending: string): Promise<void> {
  const blob = new Blob([text], { type: 'application/json' });
  try {
    await fileSave(blob, { ...kind, id: ending, fileName: fileNameOf({ title }, `${ending}.json`) });
  } catch (error) {
    if (!isCancelled(error)) throw error;
  }
}

export type Copy = { readonly extension: string; readonly mimeType: string; readonly content: Promise<Uint8Array | string> };

/** A new file stands empty as soon as a place for it is chosen; nobody misses it when nothing is written. */
async function takeBack(handle: Guarded | undefined): Promise<void> {
  const isEmpty = async (file: Guarded) => (await file.getFile()).size === 0;
  if (handle?.remove && (await isEmpty(handle).catch(() => false))) await handle.remove().catch(() => undefined);
}

/**
 * A copy in another form: asks where first, while it is still being made. False when the dialog was closed, or `signal` told that the
 * person gave up: a file that was there before stays as it was, and a new one is gone again.
 */
export async function saveCopy(
  reception: Pick<Reception, 'title'>,
  { extension, mimeType, content }: Copy,
  signal?: AbortSignal,
): Promise<boolean> {
  let chosen: Guarded | undefined;
  const blob = content.then((made) => {
    signal?.throwIfAborted();
    return new Blob([typeof made === 'string' ? made : new Uint8Array(made)], { type: mimeType });
  });
  // Nobody may be waiting yet: the dialog is still open.
  blob.catch(() => undefined);
  const about = { fileName: fileNameOf(reception, extension), mimeTypes: [mimeType], extensions: [`.${extension}`], id: 'xici' };
  try {
    await fileSave(blob, about, null, false, (handle) => {
      chosen = handle ?? undefined;
    });
    return true;
  } catch (error) {
    await takeBack(chosen);
    if (isCancelled(error)) return false;
    throw error;
  }
}

export type OpenedFile<Content> = { readonly name: string; readonly content: Content; readonly handle: FileSystemFileHandle | null };

/**
 * The given file, or one that is asked for; undefined when the dialog was closed. `read` turns the text into a reception, or says what
 * is wrong with it. No more than `most` bytes are fetched: enough for `read` to see that a file is too large.
 */
export async function openFromFile<Content>(
  given: File | undefined,
  most: number,
  read: (text: string) => Content,
): Promise<OpenedFile<Content> | undefined> {
  try {
    const file: File & { readonly handle?: FileSystemFileHandle } = given ?? (await fileOpen(kind));
    return { name: file.name, content: read(await file.slice(0, most).text()), handle: file.handle ?? null };
  } catch (error) {
    if (isCancelled(error)) return undefined;
    throw error;
  }
}
