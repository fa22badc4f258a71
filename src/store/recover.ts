import { applyPatches, produceWithPatches } from 'immer';
import { applyInOrder } from '../commands/command';
import type { Reception } from '../model/reception';
import { type Entry, type History, recorded, stepBack, stepForward } from './history';
import { readCheckpoint, readStep } from './journal-text';
import type { Session, Step } from './session';

/** A line of the journal as it was found: its text, or nothing where it cannot be read. */
export type Line = { readonly seq: number; readonly text: string | undefined };

/** What could not be brought back: the damaged line itself, or a gesture after it that does not fit any more. */
export type Loss = { readonly seq: number; readonly what: Entry['label'] | 'unreadable' };

/** `read` turns the plan of a checkpoint, in whatever format it was written, into a reception of today; undefined if it cannot. */
export type ReadPlan = (plan: unknown) => Reception | undefined;

export type Recovered = { readonly session: Session; readonly losses: readonly Loss[]; readonly seq: number };

/** A gesture whose doing is lost: it changes nothing, and undo and redo pass over it, so that the others still pair up. */
const hole: Entry = { label: 'openFile', commands: [], forward: [], backward: [] };
const isHole = ({ forward }: Entry) => forward.length === 0;

/** Patches in the format of the checkpoint; what comes out is read as a whole. */
type Found = { readonly plan: unknown; readonly history: History };

function turned({ plan, history }: Found, did: 'undo' | 'redo'): Found | undefined {
  const step = did === 'undo' ? stepBack(history) : stepForward(history);
  if (!step) return undefined;
  const [left, entry] = step;
  return { plan: patched(plan, did === 'undo' ? entry.backward : entry.forward), history: left };
}

/** A plan is an object as far down as patches go; anything else is no plan and stops the replay. */
const patched = (plan: unknown, patches: Entry['forward']): unknown => applyPatches(plan as object, patches);

const orNothing = <Made>(make: () => Made): Made | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

function onwards(found: Found, step: Step): Found | undefined {
  if (step.did !== 'gesture') return turned(found, step.did);
  return { plan: patched(found.plan, step.entry.forward), history: recorded(found.history, step.entry) };
}

/** The gesture done anew by its commands, for patches after a hole would be laid over the wrong plan. */
function anew({ reception, history }: Session, entry: Entry): Session | undefined {
  let refused = entry.commands.length === 0;
  const [next, forward, backward] = produceWithPatches(reception, (draft) => {
    refused ||= applyInOrder(draft, entry.commands) !== undefined;
  });
  return refused ? undefined : { reception: next, history: recorded(history, { ...entry, forward, backward }) };
}

function afterHole(session: Session, step: Step): Session | undefined {
  if (step.did === 'gesture') return anew(session, step.entry);
  const found = turned({ plan: session.reception, history: session.history }, step.did);
  return found && { reception: found.plan as Reception, history: found.history };
}

const withHole = (session: Session): Session => ({ ...session, history: recorded(session.history, hole) });

/**
 * The session as it was when the last line was written. Up to the first line that cannot be read it is exact; after that every
 * gesture is done again by its commands, and what does not fit any more is named.
 */
export function recover(checkpoint: string, since: number, lines: readonly Line[], read: ReadPlan): Recovered | undefined {
  const start = readCheckpoint(checkpoint);
  if (!start) return undefined;
  const steps = numbered(since, lines);

  let found: Found = { plan: start.reception, history: start.history };
  let exact = 0;
  for (; exact < steps.length; exact += 1) {
    const step = steps[exact]?.step;
    const next = step && orNothing(() => onwards(found, step));
    if (!next) break;
    found = next;
  }
  const reception = read(found.plan);
  if (!reception) return undefined;

  // Patches of an older format do not fit the migrated plan: undo begins anew.
  const sameFormat = (found.plan as Partial<Reception>).formatVersion === reception.formatVersion;
  let session: Session = { reception, history: sameFormat ? found.history : { past: [], future: [] } };
  const losses: Loss[] = [];
  for (const { seq, step } of steps.slice(exact)) {
    const next = step && orNothing(() => afterHole(session, step));
    if (!next) losses.push({ seq, what: step?.did === 'gesture' ? step.entry.label : 'unreadable' });
    session = next ?? (step === undefined || step.did === 'gesture' ? withHole(session) : session);
  }
  const { past, future } = session.history;
  const history = { past: past.filter((entry) => !isHole(entry)), future: future.filter((entry) => !isHole(entry)) };
  return { session: { ...session, history }, losses, seq: steps.at(-1)?.seq ?? since };
}

/** Every number from the checkpoint to the last line, so that a line that is gone altogether leaves a hole too. */
function numbered(since: number, lines: readonly Line[]): readonly { readonly seq: number; readonly step: Step | undefined }[] {
  const texts = new Map(lines.map(({ seq, text }) => [seq, text]));
  const last = Math.max(since, ...texts.keys());
  return Array.from({ length: last - since }, (_, index) => {
    const seq = since + index + 1;
    const text = texts.get(seq);
    return { seq, step: text === undefined ? undefined : readStep(text) };
  });
}
