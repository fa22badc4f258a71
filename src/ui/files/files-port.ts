import type { Side } from '../../exchange/plan/three-way';
import type { MergeChoices, MergeConflict } from '../../exchange/plan/umpire';
import type { Language } from '../../i18n/speak';
import type { PersonId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import type { Because } from '../../persistence/versions';
import type { Score } from '../../protocol/review/score';
import type { FileNews } from '../app-engine/files/news';
import type { Opening } from './watch';

export type ReceptionPlace = 'desk' | 'archive' | 'trash';

/** One reception kept on this computer. */
export type Recent = {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly occasions: readonly { readonly title: string; readonly layout: string }[];
  readonly people: number;
  readonly score?: Score;
  /** Nobody sits anywhere yet: no findings then says nothing. */
  readonly unseated?: true;
  /** ISO time of the last save. */
  readonly savedAt: string;
  /** What it takes on disk, in characters. */
  readonly size: number;
  readonly place: ReceptionPlace;
  /** It has a passphrase: nothing more is known of it before it is opened. */
  readonly sealed?: true;
};

/** `read-only`: another window writes. `why` a save failed: no room, the browser keeps nothing, or something else. */
export type SaveState = {
  readonly state: 'saved' | 'saving' | 'failed' | 'read-only';
  readonly at?: string;
  /** The last step that is on disk, counted from the beginning of the reception. */
  readonly seq?: number;
  readonly why?: 'full' | 'refused' | 'unknown';
};

/** The file beside what the browser keeps. `changed`: somebody else has written it since. */
export type FileState = { readonly state: 'none' | 'saved' | 'unsaved' | 'changed'; readonly name?: string };

/**
 * `changed`: somebody else has written the file meanwhile, see `mergeWithFile`; `unreadable`: whether they have cannot be seen just now.
 * In both cases it was left as it is.
 */
export type SaveOutcome = 'saved' | 'cancelled' | 'changed' | 'unreadable';

/** What could not be done, said already. */
export type FileTrouble = { readonly message: string };

/** Undefined: it is open; a note: it is, and this is to be said of it. A question has to be answered first, or the person changed their mind. */
export type OpenOutcome =
  | undefined
  | 'cancelled'
  | FileTrouble
  | { readonly note: string }
  /** A wrong passphrase is answered with trouble, and may be tried again. */
  | { readonly ask: 'passphrase'; readonly answer: (passphrase: string) => Promise<OpenOutcome> }
  /** Damaged: what could be read is offered, the rest is named. */
  | {
      readonly ask: 'salvage';
      readonly people: number;
      readonly occasions: number;
      readonly lost: readonly string[];
      readonly cutOff: boolean;
      readonly answer: () => Promise<OpenOutcome>;
    };

/** An earlier state of the reception on the screen. */
export type VersionInfo = { readonly number: number; readonly at: string; readonly because: Because; readonly name?: string };

export type FilesPort = {
  readonly recents: () => Promise<readonly Recent[]>;
  /** Rejects with the reason of the signal when that says so before anything has changed. */
  readonly openRecent: (id: string, watch?: Opening) => Promise<OpenOutcome>;
  readonly move: (id: string, place: ReceptionPlace) => Promise<void>;
  readonly duplicate: (id: string, title: string) => Promise<void>;
  /** What lies there is gone for good. */
  readonly emptyTrash: () => Promise<void>;
  /** Opens the given file, or asks for one. Rejects as `openRecent` does. */
  readonly open: (language: Language, file?: File, watch?: Opening) => Promise<OpenOutcome>;
  /** Writes the `*.xici.json`, in place where the browser can. */
  readonly save: (elsewhere?: boolean) => Promise<SaveOutcome>;
  /** A copy of this, in a file of its own; false: the person changed their mind. */
  readonly saveCopyOf: (reception: Reception) => Promise<boolean>;
  /** Writes a report about a fault of the program, in a file of its own. */
  readonly saveDiagnosis: (text: string) => Promise<void>;
  readonly fileState: () => FileState;
  /** What would become of this reception and the file together; trouble when the file cannot be read any more. */
  readonly mergeWithFile: (
    choices: MergeChoices,
    language: Language,
  ) =>
    | { readonly reception: Reception; readonly theirs: Reception; readonly conflicts: readonly MergeConflict[] }
    | FileTrouble
    | undefined;
  /** Takes that as a change, which undo takes back, and saves the file; trouble, and an untouched file, where it cannot be taken. */
  readonly acceptMerge: (choices: MergeChoices, language: Language) => Promise<FileTrouble | undefined>;
  /** Settles what a merge left open: what stands here stays, or the other side's value takes its place; undo takes it back. `unseated`: whose chair that cost. */
  readonly settleConflict: (
    id: string,
    side: Side,
    language: Language,
  ) => Promise<FileTrouble | { readonly unseated: readonly PersonId[] }>;
  /** Puts this reception in place of the one in the store, as a new one if its id is kept already. */
  readonly start: (reception: Reception) => Promise<void>;
  /** From a window that follows to the one that writes. */
  readonly takeOver: () => Promise<void>;
  /** Of the plan as it is now; answers when that is on disk, or whether it is not, which is then told. Wait for it before a change. */
  readonly keepVersion: (because: Because, name?: string) => Promise<boolean>;
  readonly versions: () => Promise<readonly VersionInfo[]>;
  readonly readVersion: (number: number, language: Language) => Promise<Reception | FileTrouble>;
  readonly nameVersion: (number: number, name: string) => Promise<void>;
  readonly removeVersion: (number: number) => Promise<void>;
  /** Whether this browser can seal, and whether the reception on the screen is sealed. */
  readonly sealing: () => 'impossible' | 'open' | 'sealed';
  /** Seals the reception here and in its file from now on; an empty one takes the seal off. */
  readonly setPassphrase: (passphrase: string) => Promise<void>;
  /** Puts a sealed reception away; only the passphrase brings it back. */
  readonly lock: () => Promise<void>;
  readonly saveState: () => SaveState;
  /** The browser was asked to keep what is stored and refused: it may clear it when the disk gets full. */
  readonly mayBeCleared: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** What happened without anybody asking for it; also what happened before anybody listened. */
  readonly onNews: (hear: (news: FileNews) => void) => () => void;
};
