import { writePlan } from '../../../exchange/plan/write-plan';
import type { ReceptionId } from '../../../model/ids';
import type { Reception } from '../../../model/reception';
import type { FileLink } from '../../../persistence/file-links';
import { askToWrite, type FoundAgain, readAgain, saveToFile } from '../../../persistence/files';
import type { Storage } from '../../../persistence/storage';
import type { FileState, SaveOutcome } from '../../files/files-port';
import { comparingWithFile } from './comparing-with-file';

type Wiring = {
  readonly storage: Storage;
  readonly reception: () => Reception;
  /** Between the text of a plan and that of its file, which may be sealed. */
  readonly encode: (text: string) => Promise<string>;
  readonly decode: (text: string) => Promise<string | undefined>;
  /** Nothing about the file of a sealed reception lies in storage, not even its name. */
  readonly mayRemember: () => boolean;
  readonly onChange: () => void;
};

export type LinkedFile = {
  /** The reception on the screen came from this file, or has just gone into it. */
  readonly attach: (link: FileLink) => Promise<void>;
  /** The file that was remembered for this reception, if any. */
  readonly recall: (id: ReceptionId) => Promise<void>;
  /** No file from now on. */
  readonly detach: () => Promise<void>;
  readonly state: () => FileState;
  /** `elsewhere` asks for another file. */
  readonly save: (elsewhere: boolean) => Promise<SaveOutcome>;
  /** Looks at the file again, if that needs no question. */
  readonly look: () => Promise<void>;
  /** What it held when it was last read or written here, and what somebody else has made of it. */
  readonly versions: () => { readonly base: string; readonly theirs: string } | undefined;
  /** Their version has been taken in: from now on it is the common ground. */
  readonly met: () => void;
};

/** The one file of the reception on the screen. It is never written over what somebody else wrote there. */
export function createLinkedFile({ storage, reception, encode, decode, mayRemember, onChange }: Wiring): LinkedFile {
  let link: (FileLink & { readonly of: ReceptionId }) | undefined;
  let theirs: string | undefined;
  const isSame = comparingWithFile();
  let told: FileState = { state: 'none' };

  const here = () => (link?.of === reception().id ? link : undefined);

  async function attach(next: FileLink): Promise<void> {
    link = { ...next, of: reception().id };
    theirs = undefined;
    onChange();
    // The file holds the plan, whether or not it is found again by itself the next day.
    if (mayRemember()) await storage.files.put(reception().id, next).catch(() => undefined);
  }

  async function look(): Promise<FoundAgain | undefined> {
    const now = here();
    if (!now?.handle) return undefined;
    const raw = await readAgain(now.handle);
    if (typeof raw === 'string') return raw;
    const text = (await decode(raw.text)) ?? raw.text;
    if (here() !== now) return raw;
    const found = text === now.text ? undefined : text;
    if (found !== theirs) {
      theirs = found;
      onChange();
    }
    return raw;
  }

  return {
    attach,
    look: async () => void (await look()),
    async detach() {
      link = undefined;
      theirs = undefined;
      onChange();
      await storage.files.forget(reception().id);
    },
    async recall(id) {
      const known = mayRemember() ? await storage.files.get(id) : undefined;
      link = known && { ...known, of: id };
      theirs = undefined;
      onChange();
      await look();
    },
    state() {
      const now = here();
      const state = !now ? 'none' : theirs !== undefined ? 'changed' : isSame(reception(), now.text) ? 'saved' : 'unsaved';
      // The same object until it says something else, so that it may be a snapshot of `useSyncExternalStore`.
      if (state !== told.state || now?.name !== told.name) told = now ? { state, name: now.name } : { state };
      return told;
    },
    async save(elsewhere) {
      const now = elsewhere ? undefined : here();
      if (now?.handle && !(await askToWrite(now.handle))) return 'cancelled';
      if (now && (await look()) === 'unreadable') return 'unreadable';
      if (now && theirs !== undefined) return 'changed';
      const text = writePlan(reception());
      const saved = await saveToFile(reception(), await encode(text), now?.handle ?? null);
      if (!saved) return 'cancelled';
      await attach({ name: saved.handle?.name ?? now?.name ?? '', handle: saved.handle, text });
      return 'saved';
    },
    versions() {
      const now = here();
      return now && theirs !== undefined ? { base: now.text, theirs } : undefined;
    },
    met() {
      if (link && theirs !== undefined) link = { ...link, text: theirs };
      theirs = undefined;
      onChange();
    },
  };
}
