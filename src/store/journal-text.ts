import type { Patch } from 'immer';
import { Command } from '../commands/command';
import { z } from '../model/zod';
import { type Entry, gestures, type History, longestHistory } from './history';
import type { Session, Step } from './session';

/**
 * How steps and checkpoints are written to disk and read again. A step keeps its commands (what the officer did) and its patches
 * (what came of it): patches put the plan together again whatever a later version of the program makes of a command, commands carry
 * on where a patch is lost.
 */

const kinds: readonly string[] = [...Command.options.map(({ shape }) => shape.kind.value), ...gestures];
const isLabel = (label: string): label is Entry['label'] => kinds.includes(label);

const PatchText: z.ZodType<Patch> = z
  .object({ op: z.enum(['add', 'replace', 'remove']), path: z.array(z.union([z.string(), z.number()])), value: z.unknown().optional() })
  .transform(({ op, path, value }) => ({ op, path, value }));

const EntryText = z.object({
  label: z.custom<Entry['label']>((label) => typeof label === 'string' && isLabel(label)),
  // A command that this version does not know is no loss: its patches say what it did.
  commands: z.array(Command).catch([]),
  forward: z.array(PatchText),
  backward: z.array(PatchText),
});

const StepText = z.discriminatedUnion('did', [
  z.object({ did: z.literal('gesture'), entry: EntryText }),
  z.object({ did: z.literal('undo') }),
  z.object({ did: z.literal('redo') }),
]);

const CheckpointText = z.object({ reception: z.unknown(), past: z.array(EntryText).catch([]), future: z.array(EntryText).catch([]) });

/** What lies on disk at a checkpoint: the plan, still in the format that wrote it, and what undo can take back. */
export type Checkpoint = { readonly reception: unknown; readonly history: History };

/** About a thousand gestures; a few large imports fill it too, and then the oldest go. */
const roomForHistory = 1024 * 1024;

/** The newest entries that fit. */
function lately(entries: readonly Entry[]): readonly string[] {
  const kept: string[] = [];
  let room = roomForHistory;
  for (const entry of entries.slice(-longestHistory).reverse()) {
    const text = JSON.stringify(entry);
    room -= text.length;
    if (room < 0) break;
    kept.push(text);
  }
  return kept.reverse();
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const writeStep = (step: Step): string => JSON.stringify(step);

/** Undefined when the text is no step that this version knows. */
export const readStep = (text: string): Step | undefined => StepText.safeParse(json(text)).data;

export const writeCheckpoint = ({ reception, history: { past, future } }: Session): string =>
  `{"reception":${JSON.stringify(reception)},"past":[${lately(past).join()}],"future":[${lately(future).join()}]}`;

export function readCheckpoint(text: string): Checkpoint | undefined {
  const read = CheckpointText.safeParse(json(text)).data;
  return read && { reception: read.reception, history: { past: read.past, future: read.future } };
}
