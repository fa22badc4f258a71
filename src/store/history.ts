import type { Patch } from 'immer';
import type { Command } from '../commands/command';

/** Gestures of several commands that have a name of their own. */
export const gestures = ['arrange', 'mend', 'importList', 'openFile', 'mergeFile', 'settleConflict', 'closeRanks', 'substitute'] as const;

/** What an entry is called on the undo button: `label.<name>` in the messages of commands. */
export type Label = Command['kind'] | (typeof gestures)[number];

/** One gesture: all that one dispatch did. */
export type Entry = {
  readonly label: Label;
  readonly commands: readonly Command[];
  readonly forward: readonly Patch[];
  readonly backward: readonly Patch[];
};

/** `past` ends with the newest entry, `future` with the one that redo would bring back. */
export type History = { readonly past: readonly Entry[]; readonly future: readonly Entry[] };

/** About a long working day; entries are patches, a few hundred bytes each. */
export const longestHistory = 2000;

export const emptyHistory: History = { past: [], future: [] };

export const recorded = ({ past }: History, entry: Entry): History => ({ past: [...past.slice(1 - longestHistory), entry], future: [] });

/** The history after one step back, and the entry to take back. */
export function stepBack({ past, future }: History): readonly [History, Entry] | undefined {
  const entry = past.at(-1);
  return entry && [{ past: past.slice(0, -1), future: [...future, entry] }, entry];
}

/** The history after one step forward again, and the entry to repeat. */
export function stepForward({ past, future }: History): readonly [History, Entry] | undefined {
  const entry = future.at(-1);
  return entry && [{ past: [...past, entry], future: future.slice(0, -1) }, entry];
}
